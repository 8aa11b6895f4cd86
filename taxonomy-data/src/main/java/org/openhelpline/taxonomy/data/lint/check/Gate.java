package org.openhelpline.taxonomy.data.lint.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openhelpline.taxonomy.data.Fault;
import org.openhelpline.taxonomy.data.draft.Draft;
import org.openhelpline.taxonomy.data.draft.Suppression;
import org.openhelpline.taxonomy.data.internal.Places;
import org.openhelpline.taxonomy.data.lint.LintFinding;
import org.openhelpline.taxonomy.data.lint.LintMessages;

/**
 * What the readers ask before they build: the checks whose findings make a document impossible or too dangerous to use.
 * The same check so serves both, and what lint passes can be read.
 */
public final class Gate {
  private Gate() {}

  /**
   * Adds the reasons to refuse a document to the faults of its form. A part whose form is at fault is left alone: what
   * else would be said of it may only follow from that.
   *
   * @param checks the checks
   * @param subject what they look at
   * @param draft the document
   * @param faults the faults of its form; what is added stands among them in the order of the document
   */
  public static <S> void apply(Checks<S> checks, S subject, Draft draft, List<Fault> faults) {
    FormFaults form = new FormFaults(faults);
    List<LintFinding> findings = checks.refusing().findings(subject).stream()
        .filter(f -> !form.cover(f.pointer()) && explanation(f, draft.suppressions()).isEmpty()).toList();
    if (findings.isEmpty()) {
      // Nearly always; then the messages are never loaded.
      return;
    }
    LintMessages messages = LintMessages.in(Locale.ENGLISH);
    Places places = Places.of(draft.view());
    for (LintFinding f : findings) {
      faults.add(new Fault(places.nearest(f.pointer()),
          messages.of(f) + ". To mend it: " + messages.mend(f.check())));
    }
    faults.sort(Comparator.comparing(Fault::pointer, places.inOrder()));
  }

  /** The suppression that covers a finding: the first that names its check and its place, and gives a reason. */
  public static Optional<Suppression> explanation(LintFinding finding, List<Suppression> suppressions) {
    return finding.check().suppressible()
        ? suppressions.stream().filter(s -> s.check().equals(finding.check().id()) && s.hasReason()
            && s.covers(finding.pointer(), finding.subject())).findFirst()
        : Optional.empty();
  }
}
