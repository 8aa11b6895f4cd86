package org.openhelpline.taxonomy.data.lint;

import java.util.List;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.data.Doc;

/** Examples of what is found in code lists. */
final class CodeListExamples {
  private CodeListExamples() {}

  static Doc sound() {
    return Doc.of("""
        {'id': 'mine', 'version': '1', 'lang': 'en', 'levels': ['category', 'subcategory'], 'entries': [
          {'levels': ['Harm', 'Beating'], 'sensitive': true, 'spellings': [['Harm', 'Beatings']]},
          {'levels': ['Harm', 'Other']},
          {'levels': ['Home', 'Quarrel']},
          {'levels': ['Home', 'Other']}
        ]}""");
  }

  static Stream<Example> all() {
    return Stream.of(
        new Example("wrong-level-count", sound().set("/entries/2/levels", List.of("Quarrel")), "/entries/2/levels",
            "Quarrel", sound().set("/entries/2/levels", List.of("Quarrel", "Quarrel"))),
        new Example("duplicate-entry", sound().set("/entries/2/levels", List.of("HARM", "beatings")),
            "/entries/2/levels", "HARM > beatings", sound().set("/entries/2/levels", List.of("Harm", "Beaten"))),
        new Example("blank-label", sound().set("/entries/2/levels/1", ""), "/entries/2/levels/1", "Home > ",
            sound().set("/entries/2/levels/1", "-")),
        new Example("label-in-two-categories", sound().set("/entries/2/levels/1", "beating"), "/entries/2/levels",
            "Home > beating", sound().set("/entries/2/levels/1", "Beating others")));
  }
}
