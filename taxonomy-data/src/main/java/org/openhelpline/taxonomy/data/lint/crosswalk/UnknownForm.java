package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import java.util.function.UnaryOperator;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.data.lint.check.Nearest;
import org.openhelpline.taxonomy.internal.Similarity;

/**
 * A target names a form that does not exist.
 *
 * <p>The figures by form would have no place for it.
 */
final class UnknownForm extends TargetCheck {
  private static final int NEAREST = 3;

  UnknownForm() {
    super(refused("unknown-form", "form", "nearest"));
  }

  @Override
  void inspect(ResolvedCrosswalk crosswalk, RuleDraft rule, TargetDraft target, Findings out) {
    for (int i = 0; i < target.forms().size(); i++) {
      String form = target.forms().get(i);
      if (crosswalk.data().forms().find(form).isEmpty()) {
        List<String> ids = crosswalk.data().forms().all().stream().map(Form::id).toList();
        out.add(target.at("forms/" + i), rule.id(), form,
            Nearest.text(Similarity.nearest(form, ids, UnaryOperator.identity(), NEAREST)));
      }
    }
  }
}
