package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.openhelpline.taxonomy.data.draft.FormRef;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.draft.TargetDraft;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A target names a form that may not stand on its code.
 *
 * <p>Forms are kinds of online sexual exploitation and abuse. On any other code one would count as a case what is none.
 */
final class FormNotForCode extends TargetCheck {
  FormNotForCode() {
    super(refused("form-not-for-code", "form", "code"));
  }

  @Override
  void inspect(ResolvedCrosswalk crosswalk, RuleDraft rule, TargetDraft target, Findings out) {
    if (crosswalk.targetConcept(target).isEmpty()) {
      return;
    }
    for (FormRef form : target.forms()) {
      if (crosswalk.data().forms().find(form.id()).filter(f -> !f.mayStandOn(target.code())).isPresent()) {
        out.add(form.pointer(), rule.id(), form.id(), target.code());
      }
    }
  }
}
