package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.output.SafeCsv;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;

/** What a migration would change, without doing it. Not safe for use by several threads. */
public final class MigrationPreview {
  private static final List<String> HEADER =
      List.of("code", "mode", "status", "becomes", "loss", "reasons", "contacts");

  private final Migration migration;
  private final FindingLog findings;
  private final Map<Key, Change> changes = new LinkedHashMap<>();
  private long contacts;
  private long touched;
  private long undecided;
  private boolean unreadable;

  private record Key(String code, Mode mode) {}

  /** One kind of change, and how often it would be made. */
  private static final class Change {
    final Translation translation;
    long reasons;
    long contacts;

    Change(Translation translation) {
      this.translation = translation;
    }
  }

  /** A preview of a migration. */
  public MigrationPreview(Migration migration, FindingLog findings) {
    this.migration = migration;
    this.findings = findings;
  }

  /** Looks at a contact. */
  public void process(InputContact contact) {
    contacts += contact.id().isEmpty() ? 0 : 1;
    Set<Key> changed = new HashSet<>();
    boolean ambiguous = false;
    for (int i = 0; i < contact.reasons().size(); i++) {
      if (!(contact.reasons().get(i) instanceof InputReason.Logged logged)) {
        unreadable = true;
        if (contact.reasons().get(i) instanceof InputReason.Malformed malformed) {
          findings.add(contact.id(), malformed.line(),
              Finding.of(FindingId.MALFORMED_ROW, Paths.reason(i), malformed.reason()));
        }
        continue;
      }
      List<Finding> found = new ArrayList<>();
      SourceReason reason = LoggedReasons.of(logged, found);
      for (Finding finding : found) {
        findings.add(contact.id(), logged.line(), Paths.moved(finding, i));
      }
      Translation translation = migration.translate(reason);
      unreadable |= translation.status() == ReasonStatus.UNKNOWN;
      if (!isUnchanged(reason, translation)) {
        Key key = new Key(reason.levels().get(0), reason.mode());
        Change change = changes.computeIfAbsent(key, k -> new Change(translation));
        change.reasons++;
        change.contacts += changed.add(key) ? 1 : 0;
        ambiguous |= translation.status() != ReasonStatus.MAPPED;
      }
    }
    touched += changed.isEmpty() ? 0 : 1;
    undecided += ambiguous ? 1 : 0;
  }

  private static boolean isUnchanged(SourceReason reason, Translation translation) {
    return translation instanceof Translation.Mapped mapped && mapped.targets().size() == 1
        && mapped.targets().get(0).reason().code().equals(reason.levels().get(0)) && translation.losses().isEmpty();
  }

  /** Writes a row for each kind of change, the most frequent first. */
  public void write(SafeCsv csv) {
    csv.row(HEADER);
    changes.entrySet().stream()
        .sorted((a, b) -> Long.compare(b.getValue().reasons, a.getValue().reasons))
        .forEach(e -> {
          Translation translation = e.getValue().translation;
          csv.row(e.getKey().code(), e.getKey().mode().token(), translation.status().token(), becomes(translation),
              translation.losses().stream().map(Loss::token).collect(Collectors.joining("|")),
              String.valueOf(e.getValue().reasons), String.valueOf(e.getValue().contacts));
        });
  }

  private static String becomes(Translation translation) {
    if (translation instanceof Translation.Unknown unknown) {
      return String.join("|", unknown.nearest());
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
    long unknown = 0;
    List<Object> known = new ArrayList<>();
    for (Map.Entry<Key, Change> e : changes.entrySet()) {
      Change change = e.getValue();
      if (change.translation.status() == ReasonStatus.UNKNOWN) {
        unknown += change.reasons;
      } else {
        known.add(asMap(e.getKey(), change));
      }
    }
    map.put("reasons_unknown", unknown);
    map.put("changes", known);
    map.put("findings_by_id", findings.counts());
    map.put("standing", migration.crosswalk().target().standing().token() + " (" + Standing.NOTICE + ")");
    return map;
  }

  private static Map<String, Object> asMap(Key key, Change change) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", key.code());
    map.put("mode", key.mode().token());
    map.put("status", change.translation.status().token());
    map.put("becomes", becomes(change.translation));
    map.put("loss", change.translation.losses().stream().map(Loss::token).toList());
    map.put("reasons", change.reasons);
    map.put("contacts", change.contacts);
    return map;
  }

  /** How much would change, in a sentence. */
  public String summary() {
    return touched + " of " + Counted.of(contacts, "contact", "contacts") + " would change; " + undecided
        + " would have a reason that is ambiguous or unknown";
  }

  /** Whether a reason was unknown or could not be read. */
  public boolean hasUnreadable() {
    return unreadable;
  }
}
