package org.openhelpline.taxonomy.data.lint;

import java.util.List;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.data.Doc;

/** Examples of what is found in taxonomies. */
final class TaxonomyExamples {
  private TaxonomyExamples() {}

  static Doc sound() {
    return Doc.of("""
        {'id': 'mine', 'edition': '2', 'version': '1', 'concepts': [
          {'code': 'harm', 'labels': {'en': 'Harm'}, 'definition': 'Harm.', 'selectable': false, 'modeRule': 'none'},
          {'code': 'harm.beating', 'parent': 'harm', 'labels': {'en': 'Beating'}, 'definition': 'Beating.',
           'modeRule': 'ask'},
          {'code': 'harm.other', 'parent': 'harm', 'labels': {'en': 'Unspecified/Other'}, 'definition': 'Other harm.',
           'residual': true, 'modeRule': 'allow'},
          {'code': 'home', 'labels': {'en': 'Home'}, 'definition': 'Home.', 'selectable': false, 'modeRule': 'none'},
          {'code': 'home.quarrel', 'parent': 'home', 'labels': {'en': 'Quarrel'}, 'definition': 'Quarrels.',
           'modeRule': 'allow', 'excludes': [{'text': 'With blows', 'code': 'harm.beating'}, {'text': 'Jokes'}]},
          {'code': 'home.other', 'parent': 'home', 'labels': {'en': 'Unspecified/Other'}, 'definition': 'Other.',
           'residual': true, 'modeRule': 'allow'}
        ]}""");
  }

  /** An edition of the framework after the last one that ships, with all that was in it. */
  private static Doc nextEdition() {
    return Doc.shipped("editions/chi-2026.json").set("/edition", "2030").set("/predecessor", "2026");
  }

  private static Object json(String json) {
    return Doc.of(json).root();
  }

  private static Doc retired(String successors) {
    return sound().add("/concepts", json("""
        {'code': 'harm.old', 'parent': 'harm', 'labels': {'en': 'Old harm'}, 'definition': 'Old.', 'modeRule': 'ask',
         'status': 'retired', 'retiredIn': '2', 'successors': %s}""".formatted(successors)));
  }

  private static Doc twoRetired(String first, String second) {
    return retired(first).add("/concepts", json("""
        {'code': 'harm.older', 'parent': 'harm', 'labels': {'en': 'Older harm'}, 'definition': 'Older.',
         'modeRule': 'ask', 'status': 'retired', 'retiredIn': '2', 'successors': %s}""".formatted(second)));
  }

  static Stream<Example> all() {
    return Stream.of(
        new Example("invalid-code", sound().set("/concepts/4/code", "home quarrel"), "/concepts/4/code",
            "home quarrel", sound().set("/concepts/4/code", "HOME/Quarrel_1")),
        new Example("duplicate-code", sound().set("/concepts/4/code", "Harm.Beating"), "/concepts/4/code",
            "Harm.Beating", sound().set("/concepts/4/code", "home.beating")),
        new Example("missing-parent", sound().set("/concepts/1/parent", "Harm"), "/concepts/1/parent",
            "harm.beating", sound().set("/concepts/1/parent", "home")),
        new Example("parent-cycle",
            sound().set("/concepts/0/parent", "home").set("/concepts/3/parent", "harm"), "/concepts/0/parent", "harm",
            sound().set("/concepts/1/parent", "home.quarrel").add("/concepts", json("""
                {'code': 'home.quarrel.other', 'parent': 'home.quarrel', 'labels': {'en': 'Other quarrel'},
                 'definition': 'Other.', 'residual': true, 'modeRule': 'allow'}"""))),
        new Example("missing-label", sound().set("/concepts/1/labels", json("{}")), "/concepts/1/labels",
            "harm.beating", sound().set("/concepts/1/labels", json("{'es': 'Golpes'}"))),
        new Example("doubled-label", sound().set("/concepts/1/labels", json("{'en': 'Beating', 'EN': 'Blows'}")),
            "/concepts/1/labels/EN", "harm.beating",
            sound().set("/concepts/1/labels", json("{'en': 'Beating', 'en-GB': 'Blows'}"))),
        new Example("doubled-label", sound().set("/concepts/2/labels/en", "beating"), "/concepts/2/labels/en",
            "harm.other", sound().set("/concepts/2/labels/en", "No beating")),
        new Example("label-under-two-parents", sound().set("/concepts/4/labels/en", "BEATING"),
            "/concepts/4/labels/en", "home.quarrel", sound().set("/concepts/4/labels/es", "Beating")),
        new Example("childless-group", sound().set("/concepts/1/selectable", false), "/concepts/1", "harm.beating",
            sound().set("/concepts/1/selectable", true)),
        new Example("group-without-other", sound().remove("/concepts/2/residual"), "/concepts/0", "harm",
            sound().remove("/concepts/5").remove("/concepts/4").remove("/concepts/3")),
        new Example("group-with-several-others", sound().set("/concepts/1/residual", true), "/concepts/0", "harm",
            retired("['harm.other']").set("/concepts/6/residual", true)),
        new Example("mode-against-label", sound().set("/concepts/1/labels/es", "Golpes en l\u00ednea"),
            "/concepts/1/modeRule", "harm.beating",
            sound().set("/concepts/1/labels/en", "Beating on the helpline")),
        new Example("mode-against-label", sound().set("/concepts/1/labels/en", "Beating (offline)")
            .set("/concepts/1/modeRule", "online"), "/concepts/1/modeRule", "harm.beating",
            sound().set("/concepts/1/labels/en", "Beating (offline)").set("/concepts/1/modeRule", "offline")),
        new Example("mode-against-label", sound().set("/concepts/1/labels/en", "Beating, online or offline")
            .set("/concepts/1/modeRule", "online"), "/concepts/1/modeRule", "harm.beating",
            sound().set("/concepts/1/labels/en", "Beating, online or offline")),
        new Example("dangling-code", sound().set("/concepts/4/excludes/0/code", "harm.gone"),
            "/concepts/4/excludes/0/code", "home.quarrel", sound().set("/concepts/4/excludes/0/code", "home.other")),
        new Example("dangling-code", retired("['harm.other', 'harm.gone']"), "/concepts/6/successors/1", "harm.old",
            retired("['harm.other']")),
        new Example("successor-cycle", twoRetired("['harm.older']", "['harm.old']"), "/concepts/6/successors",
            "harm.old", twoRetired("['harm.older']", "['harm.other']")),
        new Example("code-gone", nextEdition().remove("/concepts/" + leaf()), "/concepts", leafCode(), nextEdition()),
        new Example("code-gone", retired("[]"), "/concepts/6/successors", "harm.old", retired("['harm.beating']")),
        new Example("code-reused",
            Doc.of("""
                {'id': 'chi', 'edition': '2030', 'version': '1', 'concepts': [
                  {'code': 'violence.neglect', 'labels': {'en': 'Stables'}, 'definition': 'x.', 'modeRule': 'allow'}
                ]}"""), "/concepts/0/code", "violence.neglect",
            Doc.of("""
                {'id': 'chi', 'edition': '2030', 'version': '1', 'concepts': [
                  {'code': 'violence.neglect', 'labels': {'en': 'Stables'}, 'definition': 'x.', 'modeRule': 'allow',
                   'alternativeLabels': [{'lang': 'en', 'text': 'Neglect (or negligent treatment)', 'edition': '2026'}]}
                ]}""")));
  }

  /** A concept that no other refers to. */
  private static int leaf() {
    Doc edition = nextEdition();
    List<Object> concepts = edition.array("/concepts");
    String text = edition.json();
    for (int i = concepts.size() - 1; i >= 0; i--) {
      String code = edition.text("/concepts/" + i + "/code");
      boolean plain = !edition.has("/concepts/" + i + "/residual") && edition.has("/concepts/" + i + "/parent");
      if (plain && text.split("\"" + code + "\"", -1).length == 2) {
        return i;
      }
    }
    throw new AssertionError("every concept is referred to");
  }

  private static String leafCode() {
    return nextEdition().text("/concepts/" + leaf() + "/code");
  }
}
