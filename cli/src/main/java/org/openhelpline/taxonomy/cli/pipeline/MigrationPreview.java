package org.openhelpline.taxonomy.cli.pipeline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.output.SafeCsv;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.validation.Validator;

/**
 * What a migration would change, without doing it. A reason changes if what would be stored for it says something else
 * than what was logged (code, mode or forms; a mode that is not stated and one that is unknown say the same), if its
 * figures can no longer be compared, or if a person has to decide. Not safe for use by several threads.
 */
public final class MigrationPreview {
  private static final List<String> HEADER =
      List.of("code", "mode", "status", "becomes", "loss", "reasons", "contacts");

  private final Migration migration;
  private final RoutedReasons route;
  private final FindingLog findings;
  private final Map<Change, Times> changes = new LinkedHashMap<>();
  private long contacts;
  private long touched;
  private long undecided;
  private long reasonsRead;
  private long malformed;
  private long unknown;

  /** One kind of change, in the words of its row. */
  private record Change(String code, String mode, ReasonStatus status, String becomes, List<String> losses) {
    static Change of(Reason logged, Translation translation) {
      return new Change(logged.code(), logged.mode().token(), translation.status(), MigrationPreview.becomes(translation),
          translation.losses().stream().map(Loss::token).toList());
    }

    Map<String, Object> toMap(Times times) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("code", code);
      map.put("mode", mode);
      map.put("status", status.token());
      map.put("becomes", becomes);
      map.put("loss", losses);
      map.put("reasons", times.reasons);
      map.put("contacts", times.contacts);
      return map;
    }
  }

  /** How often a change would be made. */
  private static final class Times {
    long reasons;
    long contacts;
  }

  /**
   * A preview of a migration.
   *
   * @param migration the migration
   * @param validator checks what was logged, as in the migration itself
   * @param findings what is found
   */
  public MigrationPreview(Migration migration, Validator validator, FindingLog findings) {
    this.migration = migration;
    this.route = new RoutedReasons(ContactRoute.of(migration, validator));
    this.findings = findings;
  }

  /** Looks at a contact. */
  public void process(InputContact contact) {
    ContactRoute.Routed routed = route.route(contact);
    routed.tell(contact, findings);
    boolean isContact = !contact.id().isEmpty();
    contacts += isContact ? 1 : 0;
    reasonsRead += routed.reasons().size();
    malformed += routed.malformed();
    Set<Change> changed = new HashSet<>();
    boolean isUndecided = false;
    for (ContactRoute.Single single : routed.reasons()) {
      Optional<Translation> translation = single.translation();
      if (translation.isPresent()) {
        ReasonStatus status = translation.get().status();
        unknown += status == ReasonStatus.UNKNOWN ? 1 : 0;
        isUndecided |= status != ReasonStatus.MAPPED;
        single.logged().filter(logged -> !isUnchanged(logged, translation.get()))
            .ifPresent(logged -> count(Change.of(logged, translation.get()), isContact, changed));
      }
    }
    touched += isContact && !changed.isEmpty() ? 1 : 0;
    undecided += isContact && isUndecided ? 1 : 0;
  }

  private void count(Change change, boolean isContact, Set<Change> ofContact) {
    Times times = changes.computeIfAbsent(change, c -> new Times());
    times.reasons++;
    times.contacts += ofContact.add(change) && isContact ? 1 : 0;
  }

  private static boolean isUnchanged(Reason logged, Translation translation) {
    if (!(translation instanceof Translation.Mapped mapped) || mapped.targets().size() != 1) {
      return false;
    }
    TranslatedTarget target = mapped.targets().get(0);
    return saysTheSame(logged, target.reason())
        && target.losses().stream().allMatch(loss -> loss == Loss.MODE_UNKNOWN && !logged.mode().isStated());
  }

  private static boolean saysTheSame(Reason one, Reason other) {
    return one.code().equals(other.code()) && one.forms().equals(other.forms())
        && (one.mode() == other.mode() || !one.mode().isStated() && !other.mode().isStated());
  }

  /** Writes a row for each kind of change, the most frequent first. */
  public void write(SafeCsv csv) {
    csv.row(HEADER);
    changes.entrySet().stream()
        .sorted((a, b) -> Long.compare(b.getValue().reasons, a.getValue().reasons))
        .forEach(e -> {
          Change change = e.getKey();
          csv.row(change.code(), change.mode(), change.status().token(), change.becomes(),
              String.join("|", change.losses()), String.valueOf(e.getValue().reasons),
              String.valueOf(e.getValue().contacts));
        });
  }

  private static String becomes(Translation translation) {
    if (translation instanceof Translation.Unknown nowhere) {
      return String.join("|", nowhere.nearest());
    }
    return translation.alternatives().stream()
        .map(a -> a.stream().map(MigrationPreview::text).collect(Collectors.joining("+")))
        .collect(Collectors.joining("|"));
  }

  private static String text(TranslatedTarget target) {
    Mode mode = target.reason().mode();
    return target.reason().code() + (mode.isStated() ? " " + mode.token() : "");
  }

  /**
   * What would change, in the form and order of the summary file; a code that no edition knows could be any text and is
   * only counted.
   *
   * @param rowsRead rows of the input, header excluded
   */
  public Map<String, Object> toMap(long rowsRead) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("dry_run", true);
    map.put("edition", migration.crosswalk().target().edition());
    map.put("crosswalk", migration.crosswalk().id());
    map.put("versions", migration.provenance().versions());
    map.put("rows_read", rowsRead);
    map.put("contacts", contacts);
    map.put("contacts_changed", touched);
    map.put("contacts_undecided", undecided);
    map.put("reasons_unknown", unknown);
    map.put("changes", changes.entrySet().stream().filter(e -> e.getKey().status() != ReasonStatus.UNKNOWN)
        .map(e -> e.getKey().toMap(e.getValue())).toList());
    map.put("findings_by_id", findings.counts());
    map.put("standing", migration.crosswalk().target().standing().token() + " (" + Standing.NOTICE + ")");
    return map;
  }

  /** How much would change, in a sentence. */
  public String summary() {
    return touched + " of " + Counted.of(contacts, "contact", "contacts") + " would change; " + undecided
        + " would have a reason that a person has to decide on (ambiguous, unknown or out of scope)";
  }

  /** What was unknown or malformed, in a sentence; empty if nothing was. */
  public Optional<String> unreadable() {
    return Unreadable.sentence(reasonsRead, unknown, malformed);
  }
}
