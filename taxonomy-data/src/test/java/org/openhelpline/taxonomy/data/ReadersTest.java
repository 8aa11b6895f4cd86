package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.ConceptStatus;
import org.openhelpline.taxonomy.Evidence;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Label;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Pointer;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.Alternative;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.Target;

/** What is written in a file is what is read, and what is left out has its default. */
final class ReadersTest {
  private static Object read(Format format, String text) throws IOException {
    return format.read(Doc.of(text).json().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everythingThatAnEditionSaysIsRead() throws IOException {
    Taxonomy edition = (Taxonomy) read(Format.TAXONOMY, "{'id': 'x', 'edition': '2', 'version': '3', 'predecessor':"
        + "'1', 'standing': 'documented', 'evidence': [{'date': '2020-01-02', 'source': 's', 'note': 'n'}, {'date':"
        + "'2020-01-03', 'source': 't'}], 'concepts': [{'code': 'a', 'labels': {'es': 'Ah', 'en': 'A'}, 'definition':"
        + "'An a.', 'modeRule': 'none', 'selectable': false}, {'code': 'a.b', 'parent': 'a', 'labels': {'en': 'B'},"
        + "'alternativeLabels': [{'lang': 'fr', 'text': 'Be', 'edition': '1', 'source': 'f'}, {'lang': 'en', 'text':"
        + "'Bee'}], 'definition': 'A b.', 'includes': ['i', 'j'], 'excludes': [{'text': 'e', 'code': 'a'}, {'text':"
        + "'f'}], 'modeRule': 'ask', 'sensitive': true, 'sexualViolence': true, 'residual': true, 'counselling':"
        + "false, 'status': 'carried-forward', 'seriesBreak': 'wider'}, {'code': 'c', 'labels': {'en': 'C'},"
        + "'definition': 'A c.', 'modeRule': 'online', 'status': 'retired', 'retiredIn': '2', 'successors':"
        + "['a.b', 'a']}]}");
    assertEquals("x/2", edition.toString());
    assertEquals("3", edition.version());
    assertEquals(Optional.of("1"), edition.predecessor());
    assertEquals(Standing.DOCUMENTED, edition.standing());
    assertEquals(List.of(new Evidence("2020-01-02", "s", "n"), new Evidence("2020-01-03", "t", "")),
        edition.evidence());
    assertEquals(Concept.builder("a").label("en", "A").label("es", "Ah").definition("An a.").modeRule(ModeRule.NONE)
        .selectable(false).build(), edition.get("a"));
    assertEquals(Concept.builder("a.b").parent("a").label("en", "B").alternativeLabel(new Label("fr", "Be", "1", "f"))
        .alternativeLabel(new Label("en", "Bee", "", "")).definition("A b.").includes(List.of("i", "j"))
        .excludes(List.of(new Pointer("e", "a"), new Pointer("f", ""))).modeRule(ModeRule.ASK).sensitive(true)
        .sexualViolence(true).residual(true).counselling(false).status(ConceptStatus.CARRIED_FORWARD)
        .seriesBreak("wider").build(), edition.get("a.b"));
    assertEquals(Concept.builder("c").label("en", "C").definition("A c.").modeRule(ModeRule.ONLINE)
        .retired("2", List.of("a.b", "a")).build(), edition.get("c"));
    assertEquals(List.of("a", "a.b", "c"), edition.concepts().stream().map(Concept::code).toList());
    assertEquals(Standing.INFERRED, ((Taxonomy) read(Format.TAXONOMY,
        "{'id': 'x', 'edition': '2', 'version': '3', 'concepts': []}")).standing());
  }

  @Test
  void everythingThatAFormSaysIsRead() throws IOException {
    Forms forms = (Forms) read(Format.FORMS, "{'version': '7', 'forms': [{'id': 'f', 'kind': 'adjacent', 'technology':"
        + "'possible', 'labels': {'en': 'F', 'fr': 'Eff'}, 'alternativeLabels': [{'lang': 'en', 'text': 'Ff'}],"
        + "'definition': 'An f.', 'verified': true, 'note': 'n', 'codes': ['x', 'y'], 'sources': [{'url': 'u',"
        + "'supports': 'label'}], 'loggedBy': [{'helpline': 'h', 'label': 'l', 'url': 'v'}]}, {'id': 'g', 'kind':"
        + "'umbrella', 'technology': 'always', 'labels': {'en': 'G'}, 'definition': 'A g.'}]}");
    assertEquals("7", forms.version());
    assertEquals(new Form("f", Form.Kind.ADJACENT, Form.Technology.POSSIBLE, Map.of("en", "F", "fr", "Eff"),
        List.of(new Label("en", "Ff", "", "")), "An f.", true, Set.of("x", "y"), List.of("u")), forms.get("f"));
    assertEquals(new Form("g", Form.Kind.UMBRELLA, Form.Technology.ALWAYS, Map.of("en", "G"), List.of(), "A g.",
        false, Set.of(), List.of()), forms.get("g"));
  }

  @Test
  void everythingThatACodeListSaysIsRead() throws IOException {
    CodeList list = (CodeList) read(Format.CODE_LIST, "{'id': 'l', 'version': '2', 'lang': 'es', 'title': 'L',"
        + "'levels': ['a', 'b'], 'entries': [{'levels': ['A', 'B'], 'spellings': [['A', 'Bb']], 'sensitive': true},"
        + "{'levels': ['A', 'C']}]}");
    assertEquals(List.of("l", "2", "es", "L"), List.of(list.id(), list.version(), list.lang(), list.title()));
    assertEquals(List.of("a", "b"), list.levelNames());
    assertEquals(List.of(new CodeListEntry(List.of("A", "B"), List.of(List.of("A", "Bb")), true),
        new CodeListEntry(List.of("A", "C"), List.of(), false)), list.entries());
    assertEquals("l", ((CodeList) read(Format.CODE_LIST,
        "{'id': 'l', 'version': '2', 'lang': 'es', 'levels': ['a'], 'entries': []}")).title());
  }

  @Test
  void everythingThatACrosswalkSaysIsRead() throws IOException {
    Crosswalk crosswalk = (Crosswalk) read(Format.CROSSWALK, "{'id': 'c', 'version': '9', 'source': {'codeList':"
        + "{'id': 'l', 'version': '2', 'lang': 'en', 'levels': ['a'], 'entries': [{'levels': ['A']}, {'levels':"
        + "['B']}]}}, 'target': {'edition': '2021'}, 'review': 'us', 'mode': {'field': 'where', 'values': {'online':"
        + "['net'], 'both': ['each']}}, 'rules': [{'id': '1', 'source': ['A'], 'when': {'allOf': [{'mode': ['both',"
        + "'']}, {'anyOf': [{'form': ['grooming', 'csam']}, {'not': {'field': 'f', 'in': ['x', 'y']}}]}]},"
        + "'alternatives': [[{'code': 'violence.sexual-violence', 'relation': 'broader', 'mode': 'offline', 'forms':"
        + "['sexual-extortion', 'ocsea']}, {'code': 'violence.online-sexual-abuse', 'relation': 'related'}],"
        + "[{'code': 'violence.neglect', 'relation': 'narrower'}]], 'confidence': 'low', 'note': 'n', 'review': 'me'},"
        + "{'id': '2', 'source': ['A'], 'outOfScope': 'referral-source'}, {'id': '3', 'source': ['B'],"
        + "'alternatives': [[{'code': 'violence.neglect', 'relation': 'close', 'mode': ''}]]}]}");
    assertEquals("c", crosswalk.id());
    assertEquals("2021", crosswalk.target().edition());
    assertEquals("l", crosswalk.sourceList().orElseThrow().id());
    assertEquals(Map.of("l", "2", "crosswalk c", "9", "forms", TaxonomyData.bundled().forms().version(), "chi/2021",
        crosswalk.target().version()), crosswalk.provenance().versions());
    assertEquals("where", crosswalk.contextMode().orElseThrow().field());
    assertEquals(Map.of("net", Mode.ONLINE, "each", Mode.BOTH), crosswalk.contextMode().orElseThrow().values());
    Condition when = new Condition.AllOf(List.of(new Condition.ModeIs(Set.of(Mode.BOTH, Mode.NONE)),
        new Condition.AnyOf(List.of(new Condition.HasForm(Set.of("grooming", "csam")),
            new Condition.Not(new Condition.FieldIs("f", List.of("x", "y")))))));
    Target neglect = Target.of("violence.neglect", Relation.NARROWER);
    assertEquals(List.of(
        new CrosswalkRule("1", List.of("A"), when, List.of(Alternative.of(
            new Target("violence.sexual-violence", Relation.BROADER, Mode.OFFLINE,
                List.of("sexual-extortion", "ocsea")),
            Target.of("violence.online-sexual-abuse", Relation.RELATED)), Alternative.of(neglect)), Optional.empty(),
            Confidence.LOW, "n", "me"),
        new CrosswalkRule("2", List.of("A"), Condition.ALWAYS, List.of(), Optional.of(OutOfScopeReason.REFERRAL_SOURCE),
            Confidence.MEDIUM, "", "us"),
        new CrosswalkRule("3", List.of("B"), Condition.ALWAYS,
            List.of(Alternative.of(Target.of("violence.neglect", Relation.CLOSE))), Optional.empty(),
            Confidence.MEDIUM, "", "us")), crosswalk.rules());
  }

  @Test
  void aCrosswalkBetweenEditionsKnowsBoth() throws IOException {
    Crosswalk crosswalk = (Crosswalk) read(Format.CROSSWALK, "{'id': 'c', 'version': '9', 'source': {'id': 'chi',"
        + "'edition': '2020'}, 'target': {'id': 'chi', 'edition': '2026'}, 'rules': []}");
    assertEquals("2020", crosswalk.sourceEdition().orElseThrow().edition());
    assertEquals("2026", crosswalk.target().edition());
    assertEquals(Optional.empty(), crosswalk.sourceList());
    assertEquals(Optional.empty(), crosswalk.contextMode());
    assertTrue(crosswalk.rules().isEmpty());
  }
}
