package org.openhelpline.taxonomy.data.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.data.Doc;

/** Examples of what is found in extensions. */
final class ExtensionExamples {
  private ExtensionExamples() {}

  static Doc sound() {
    return Doc.of("""
        {'id': 'mine', 'version': '1', 'title': 'Mine', 'extends': {'id': 'chi', 'edition': '2024'}, 'concepts': [
          {'code': 'mine.hazing', 'parent': 'violence', 'rollsUpTo': 'violence.bullying', 'labels': {'en': 'Hazing'},
           'definition': 'Rites of joining that hurt.', 'modeRule': 'ask', 'sensitive': true},
          {'code': 'mine.tides', 'parent': 'access', 'rollsUpTo': 'access.other', 'labels': {'en': 'Times of the tide'},
           'definition': 'When the water is high.', 'modeRule': 'allow'}
        ]}""");
  }

  private static Doc retired(String successors) {
    return sound().add("/concepts", Doc.of("""
        {'code': 'mine.old', 'parent': 'violence', 'rollsUpTo': 'violence.bullying', 'labels': {'en': 'Old hazing'},
         'definition': 'Old.', 'modeRule': 'ask', 'sensitive': true, 'status': 'retired', 'retiredIn': '2024',
         'successors': %s}""".formatted(successors)).root());
  }

  static Stream<Example> all() {
    return Stream.of(
        new Example("unknown-base", sound().set("/extends/edition", "2025"), "/extends", "",
            sound().remove("/extends/id")),
        // A sub-category that only a later edition has.
        new Example("local-code-taken", sound().set("/concepts/0/code", "Violence.cyberbullying"),
            "/concepts/0/code", "Violence.cyberbullying", sound().set("/concepts/0/code", "mine.cyberbullying")),
        new Example("duplicate-code", sound().set("/concepts/0/code", "violence.bullying"), "/concepts/0/code",
            "violence.bullying", sound().set("/concepts/0/code", "violence.bullying-at-sea")),
        new Example("missing-parent", sound().set("/concepts/0/parent", "violins"), "/concepts/0/parent",
            "mine.hazing", sound().set("/concepts/0/parent", "violence.bullying")),
        new Example("doubled-label", sound().set("/concepts/0/labels/en", "Bullying"), "/concepts/0/labels/en",
            "mine.hazing", sound().set("/concepts/0/labels/en", "Bullying at sea")),
        new Example("dangling-code", sound().set("/concepts/0/excludes",
                List.of(Map.of("text", "At home", "code", "mine.home"))), "/concepts/0/excludes/0/code", "mine.hazing",
            sound().set("/concepts/0/excludes", List.of(Map.of("text", "At home", "code", "violence.neglect")))),
        new Example("local-code-gone", retired("[]"), "/concepts/2/successors", "mine.old", retired("['mine.hazing']")),
        new Example("roll-up-unknown", sound().set("/concepts/0/rollsUpTo", "mine.tides"), "/concepts/0/rollsUpTo",
            "mine.hazing", sound().set("/concepts/0/rollsUpTo", "violence.physical-violence")),
        new Example("roll-up-retired", sound().set("/concepts/0/rollsUpTo", "violence.hazardous-labour"),
            "/concepts/0/rollsUpTo", "mine.hazing", sound().set("/concepts/0/rollsUpTo", "violence.child-labour")),
        new Example("roll-up-to-group", sound().set("/concepts/1/rollsUpTo", "discrimination"),
            "/concepts/1/rollsUpTo", "mine.tides", sound().set("/concepts/1/rollsUpTo", "discrimination.other")),
        new Example("sensitive-roll-up-lost", sound().set("/concepts/1/sensitive", true), "/concepts/1/rollsUpTo",
            "mine.tides", sound().set("/concepts/1/sensitive", true).set("/suppress", Doc.of("[{'check':"
                + " 'sensitive-roll-up-lost', 'at': 'mine.tides', 'reason': 'Nothing else fits.'}]").root())),
        new Example("roll-up-marks-differ", sound().set("/concepts/0/sensitive", false), "/concepts/0", "mine.hazing",
            sound().set("/concepts/0/sexualViolence", false)),
        new Example("mode-against-roll-up", sound().set("/concepts/1/rollsUpTo", "non-counselling.other")
                .set("/concepts/1/counselling", false), "/concepts/1/modeRule", "mine.tides",
            sound().set("/concepts/1/rollsUpTo", "non-counselling.other").set("/concepts/1/counselling", false)
                .set("/concepts/1/modeRule", "none")));
  }
}
