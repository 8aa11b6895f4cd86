package org.openhelpline.taxonomy.data.lint.check;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.data.lint.LintCheck;
import org.openhelpline.taxonomy.data.lint.LintFinding;

/**
 * Checks that look at the same thing.
 *
 * @param all the checks, in the order of their descriptions
 * @param <S> what they look at
 */
public record Checks<S>(List<Check<S>> all) {
  /** Copies the list. */
  public Checks {
    all = List.copyOf(all);
  }

  /** These checks. */
  @SafeVarargs
  public static <S> Checks<S> of(Check<S>... checks) {
    List<Check<S>> list = new ArrayList<>();
    for (Check<S> check : checks) {
      list.add(check);
    }
    return new Checks<>(list);
  }

  /** Their descriptions. */
  public List<LintCheck> infos() {
    return all.stream().map(Check::info).toList();
  }

  /** Those whose findings make a reader refuse the document. */
  public Checks<S> refusing() {
    return new Checks<>(all.stream().filter(c -> c.info().refused()).toList());
  }

  /** What they find. */
  public List<LintFinding> findings(S subject) {
    return all.stream().flatMap(c -> c.findings(subject).stream()).toList();
  }
}
