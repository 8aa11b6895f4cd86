package org.openhelpline.taxonomy.data.lint.extension;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A local concept is not marked as the code that it rolls up to: as sensitive, as sexual violence, or as counselling.
 *
 * <p>It is a narrower case of that code, so what holds for the code should hold for it. If not, the same contact is in
 * a figure at home and not in the framework's, or the guards that watch over sensitive codes do not see it.
 */
final class RollUpMarksDiffer extends RollUpCheck {
  RollUpMarksDiffer() {
    super(warning("roll-up-marks-differ", "code", "rollUp", "marks"));
  }

  @Override
  void inspect(ConceptDraft local, Concept rollUp, Findings out) {
    List<String> marks = new ArrayList<>();
    if (rollUp.sensitive() && !local.sensitive()) {
      marks.add("sensitive");
    }
    if (rollUp.sexualViolence() != local.sexualViolence()) {
      marks.add("sexualViolence");
    }
    if (rollUp.counselling() != local.counselling()) {
      marks.add("counselling");
    }
    if (rollUp.selectable() && !marks.isEmpty()) {
      out.add(local.view().pointer(), local.code(), local.code(), rollUp.code(), String.join(", ", marks));
    }
  }
}
