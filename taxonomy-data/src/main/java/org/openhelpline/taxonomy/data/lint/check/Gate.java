package org.openhelpline.taxonomy.data.lint.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.data.Fault;
import org.openhelpline.taxonomy.data.draft.Draft;
import org.openhelpline.taxonomy.data.draft.Suppression;
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
    List<LintFinding> findings = checks.refusing().findings(subject);
    if (findings.isEmpty()) {
      // Nearly always; then the messages are never loaded.
      return;
    }
    LintMessages messages = LintMessages.in(Locale.ENGLISH);
    Set<String> malformed = malformed(faults);
    for (LintFinding f : findings) {
      boolean judged = !malformed.contains(f.pointer()) && !malformed.contains(part(f.pointer()));
      if (judged && explanation(f, draft.suppressions()).isEmpty()) {
        faults.add(new Fault(f.pointer(), messages.of(f) + ". To mend it: " + messages.mend(f.check())));
      }
    }
    faults.sort(Comparator.comparing(Fault::pointer, draft.view().documentOrder()));
  }

  /** The places at fault, and every place that one of them lies in. */
  private static Set<String> malformed(List<Fault> faults) {
    Set<String> places = new HashSet<>();
    for (Fault fault : faults) {
      String at = fault.pointer();
      while (!at.isEmpty() && places.add(at)) {
        at = at.substring(0, at.lastIndexOf('/'));
      }
    }
    return places;
  }

  /** The part of a document that a place lies in: a concept, an entry, a rule ... */
  private static String part(String pointer) {
    int second = pointer.indexOf('/', 1);
    int third = second < 0 ? -1 : pointer.indexOf('/', second + 1);
    return third < 0 ? pointer : pointer.substring(0, third);
  }

  /** The suppression that covers a finding: the first that names its check and its place, and gives a reason. */
  public static Optional<Suppression> explanation(LintFinding finding, List<Suppression> suppressions) {
    return finding.check().suppressible()
        ? suppressions.stream().filter(s -> s.check().equals(finding.check().id()) && s.hasReason()
            && s.covers(finding.pointer(), finding.subject())).findFirst()
        : Optional.empty();
  }
}
