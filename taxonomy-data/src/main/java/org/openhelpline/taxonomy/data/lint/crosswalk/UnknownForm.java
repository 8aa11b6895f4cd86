package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.data.draft.FormRef;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.data.lint.check.Nearest;
import org.openhelpline.taxonomy.internal.Similarity;

/**
 * A target or a condition names a form that does not exist.
 *
 * <p>The figures by form would have no place for it, and the condition would never hold.
 */
final class UnknownForm extends Check<ResolvedCrosswalk> {
  private static final int NEAREST = 3;

  UnknownForm() {
    super(refused("unknown-form", "form", "nearest"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    List<String> ids = crosswalk.data().forms().all().stream().map(Form::id).toList();
    for (RuleDraft rule : crosswalk.draft().rules()) {
      Stream.concat(rule.when().forms().stream(), rule.targets().flatMap(t -> t.forms().stream()))
          .filter(form -> !form.id().isEmpty() && !ids.contains(form.id()))
          .forEach(form -> report(rule, form, ids, out));
    }
  }

  private static void report(RuleDraft rule, FormRef form, List<String> ids, Findings out) {
    out.add(form.pointer(), rule.id(), form.id(),
        Nearest.text(Similarity.nearest(form.id(), ids, UnaryOperator.identity(), NEAREST)));
  }
}
