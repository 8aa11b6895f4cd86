package org.openhelpline.taxonomy.data.lint.extension;

import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * A local concept says of the mode what the code that it rolls up to rules out.
 *
 * <p>Where the code fixes the mode, a contact that was logged otherwise changes its mode when it leaves the house;
 * where the code has none, the mode is lost.
 */
final class ModeAgainstRollUp extends RollUpCheck {
  ModeAgainstRollUp() {
    super(warning("mode-against-roll-up", "code", "rule", "rollUp", "rollUpRule"));
  }

  @Override
  void inspect(ConceptDraft local, Concept rollUp, Findings out) {
    boolean isFixedOtherwise = rollUp.modeRule().isFixed() && local.modeRule() != rollUp.modeRule();
    boolean isLost = rollUp.modeRule() == ModeRule.NONE && local.modeRule() != ModeRule.NONE;
    if (rollUp.selectable() && (isFixedOtherwise || isLost)) {
      out.add(local.at("modeRule"), local.code(), local.code(), local.modeRule().token(), rollUp.code(),
          rollUp.modeRule().token());
    }
  }
}
