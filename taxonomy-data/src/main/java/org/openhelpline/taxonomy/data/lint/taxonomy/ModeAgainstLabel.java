package org.openhelpline.taxonomy.data.lint.taxonomy;

import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.data.draft.ConceptDraft;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;
import org.openhelpline.taxonomy.data.lint.check.Wording;

/**
 * A label says online or offline, and the mode rule says something else.
 *
 * <p>Where it happened is half of what the figures on online abuse rest on. If the label says it, nobody is asked
 * again, and a rule that does not follow the label loses it.
 */
final class ModeAgainstLabel extends Check<TaxonomyDraft> {
  ModeAgainstLabel() {
    super(warning("mode-against-label", "code", "label", "rule"));
  }

  @Override
  protected void inspect(TaxonomyDraft edition, Findings out) {
    for (ConceptDraft c : edition.concepts()) {
      // What only groups is never logged, so that its rule says nothing.
      if (c.selectable()) {
        c.labels().values().stream().filter(label -> contradicts(label, c.modeRule())).findFirst().ifPresent(
            label -> out.add(c.at("modeRule"), c.code(), c.code(), label, c.modeRule().token()));
      }
    }
  }

  private static boolean contradicts(String label, ModeRule rule) {
    boolean online = Wording.saysOnline(label);
    boolean offline = Wording.saysOffline(label);
    if (online && offline) {
      return rule.isFixed();
    }
    return online && rule != ModeRule.ONLINE || offline && rule != ModeRule.OFFLINE;
  }
}
