package org.openhelpline.taxonomy.data.lint.check;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.data.lint.LintCheck;
import org.openhelpline.taxonomy.data.lint.LintFinding;
import org.openhelpline.taxonomy.validation.Severity;

/**
 * A check and how it is done. Checks hold no state: one object serves every document and every thread.
 *
 * <p>The comment of each check is its page in {@code docs/lint.md}: the first paragraph says what it finds, the others
 * why that matters. The message and how to mend it are in {@code lint/messages.properties}, so that they can be translated.
 *
 * @param <S> what it looks at
 */
public abstract class Check<S> {
  private final LintCheck info;

  /** A check that answers to this description. */
  protected Check(LintCheck info) {
    this.info = info;
  }

  /** What the record is wrong by, though it can be read. */
  protected static LintCheck error(String id, String... arguments) {
    return new LintCheck(id, Severity.ERROR, false, true, List.of(arguments));
  }

  /** What is likely wrong. */
  protected static LintCheck warning(String id, String... arguments) {
    return new LintCheck(id, Severity.WARNING, false, true, List.of(arguments));
  }

  /** What could be better. */
  protected static LintCheck advice(String id, String... arguments) {
    return new LintCheck(id, Severity.ADVICE, false, true, List.of(arguments));
  }

  /** What makes a document impossible to use. */
  protected static LintCheck refused(String id, String... arguments) {
    return new LintCheck(id, Severity.ERROR, true, false, List.of(arguments));
  }

  /** What makes a document too dangerous to use without an explanation. */
  protected static LintCheck refusedUnlessSuppressed(String id, String... arguments) {
    return new LintCheck(id, Severity.ERROR, true, true, List.of(arguments));
  }

  /** What can be read, but not explained away. */
  protected static LintCheck binding(Severity severity, String id, String... arguments) {
    return new LintCheck(id, severity, false, false, List.of(arguments));
  }

  /** Its description. */
  public final LintCheck info() {
    return info;
  }

  /** Looks for it. */
  protected abstract void inspect(S subject, Findings out);

  /** What it finds. */
  public final List<LintFinding> findings(S subject) {
    List<LintFinding> findings = new ArrayList<>();
    inspect(subject, (pointer, about, values) -> findings.add(LintFinding.of(info, pointer, about, values)));
    return findings;
  }
}
