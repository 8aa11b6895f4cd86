package org.openhelpline.taxonomy.cli.pipeline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Ocsea;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.Provenance;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;

/** The sums of a run. Not safe for use by several threads. */
public final class Summary {
  private static final String NO_REASON = "no-reason";

  /** Worst first: a contact counts under the first of these that any of its reasons has. */
  private static final ReasonStatus[] BY_GRAVITY = {ReasonStatus.MALFORMED, ReasonStatus.UNKNOWN,
      ReasonStatus.AMBIGUOUS, ReasonStatus.MAPPED, ReasonStatus.OUT_OF_SCOPE};

  private final Taxonomy taxonomy;
  private final Forms forms;
  private long contacts;
  private long contactsWithoutReason;
  private final Map<ReasonStatus, Long> reasons = new EnumMap<>(ReasonStatus.class);
  private final Map<ReasonStatus, Long> contactsByStatus = new EnumMap<>(ReasonStatus.class);
  private final Map<String, Long> targetsByCode = new HashMap<>();
  private final Map<Mode, Long> targetsByMode = new EnumMap<>(Mode.class);
  private final Map<Loss, Long> losses = new EnumMap<>(Loss.class);
  private long violence;
  private long byCode;
  private long byCodeAndMode;
  private long byCodeModeAndForms;
  private long outsideViolence;

  /** Sums over reasons of an edition. */
  public Summary(Taxonomy taxonomy, Forms forms) {
    this.taxonomy = taxonomy;
    this.forms = forms;
  }

  /** Counts a reason of the source. */
  public void reason(ReasonStatus status) {
    reasons.merge(status, 1L, Long::sum);
  }

  /** Counts what was lost in one row of the result. */
  public void losses(Set<Loss> lost) {
    lost.forEach(loss -> losses.merge(loss, 1L, Long::sum));
  }

  /** Counts a contact by the statuses of its reasons and by what they became. */
  public void contact(EnumSet<ReasonStatus> statuses, Classification classification) {
    contacts++;
    if (statuses.isEmpty()) {
      contactsWithoutReason++;
    }
    for (ReasonStatus status : BY_GRAVITY) {
      if (statuses.contains(status)) {
        contactsByStatus.merge(status, 1L, Long::sum);
        break;
      }
    }
    for (Reason reason : classification.reasons()) {
      targetsByCode.merge(reason.code(), 1L, Long::sum);
      targetsByMode.merge(reason.mode(), 1L, Long::sum);
    }
    Ocsea ocsea = Ocsea.of(classification, taxonomy, forms);
    violence += ocsea.violence() ? 1 : 0;
    byCode += ocsea.countsByCode() ? 1 : 0;
    byCodeAndMode += ocsea.countsByCodeAndMode() ? 1 : 0;
    byCodeModeAndForms += ocsea.countsByCodeModeAndForms() ? 1 : 0;
    outsideViolence += ocsea.isOutsideViolence() ? 1 : 0;
  }

  /** Whether a reason was unknown or malformed. */
  public boolean hasUnreadable() {
    return reasons.getOrDefault(ReasonStatus.UNKNOWN, 0L) + reasons.getOrDefault(ReasonStatus.MALFORMED, 0L) > 0;
  }

  /** What was unknown or malformed, in a sentence. */
  public String unreadable() {
    return "done; of " + reasonsRead() + " reasons, " + reasons(ReasonStatus.UNKNOWN) + " are not in the source's list"
        + " (status unknown, with the nearest entries as candidates) and " + reasons(ReasonStatus.MALFORMED)
        + " could not be read (status malformed)";
  }

  /** How many reasons of the source were read. */
  public long reasonsRead() {
    return reasons.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many contacts there were. */
  public long contacts() {
    return contacts;
  }

  /** How many reasons of the source came out so. */
  public long reasons(ReasonStatus status) {
    return reasons.getOrDefault(status, 0L);
  }

  /**
   * The sums in the form and order of the summary file.
   *
   * @param crosswalk the id of the crosswalk; empty if there was none
   * @param provenance what the results rest on
   * @param rowsRead rows of the input, header excluded
   * @param findings how often each finding was made
   */
  public Map<String, Object> toMap(String crosswalk, Provenance provenance, long rowsRead, Map<String, Long> findings) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("edition", taxonomy.edition());
    map.put("crosswalk", crosswalk);
    map.put("versions", provenance.versions());
    map.put("rows_read", rowsRead);
    map.put("contacts", contacts);
    map.put("reasons_read", reasonsRead());
    Map<String, Object> byStatus = new LinkedHashMap<>();
    for (ReasonStatus status : ReasonStatus.values()) {
      byStatus.put(status.token(), reasons(status));
    }
    map.put("reasons_by_status", byStatus);
    Map<String, Object> codes = new LinkedHashMap<>();
    for (Concept concept : taxonomy.concepts()) {
      Long count = targetsByCode.get(concept.code());
      if (count != null) {
        codes.put(concept.code(), count);
      }
    }
    targetsByCode.forEach(codes::putIfAbsent);
    map.put("targets_by_code", codes);
    Map<String, Object> modes = new LinkedHashMap<>();
    for (Mode mode : new Mode[] {Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN, Mode.NONE}) {
      modes.put(mode == Mode.NONE ? "none" : mode.token(), targetsByMode.getOrDefault(mode, 0L));
    }
    map.put("targets_by_mode", modes);
    Map<String, Object> lost = new LinkedHashMap<>();
    for (Loss loss : Loss.values()) {
      lost.put(loss.token(), losses.getOrDefault(loss, 0L));
    }
    map.put("losses", lost);
    Map<String, Object> contactStatuses = new LinkedHashMap<>();
    for (ReasonStatus status : ReasonStatus.values()) {
      contactStatuses.put(status.token(), contactsByStatus.getOrDefault(status, 0L));
    }
    contactStatuses.put(NO_REASON, contactsWithoutReason);
    map.put("contacts_by_status", contactStatuses);
    map.put("violence_contacts", violence);
    Map<String, Object> ocsea = new LinkedHashMap<>();
    ocsea.put("by_code", byCode);
    ocsea.put("by_code_and_mode", byCodeAndMode);
    ocsea.put("by_code_mode_and_forms", byCodeModeAndForms);
    map.put("ocsea_contacts", ocsea);
    map.put("ocsea_contacts_outside_violence", outsideViolence);
    map.put("findings_by_id", findings);
    map.put("standing", taxonomy.standing().token() + " (" + Standing.NOTICE + ")");
    return map;
  }
}
