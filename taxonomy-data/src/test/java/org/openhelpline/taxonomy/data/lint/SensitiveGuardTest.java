package org.openhelpline.taxonomy.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.data.CrosswalkReader;
import org.openhelpline.taxonomy.data.Doc;
import org.openhelpline.taxonomy.data.Fault;
import org.openhelpline.taxonomy.data.InvalidDataException;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** No third party's crosswalk loses a sensitive entry without saying why. */
final class SensitiveGuardTest {
  private static Doc crosswalk(String outcome) {
    return Doc.of("""
        {'id': 'mine', 'version': '1', 'source': {'list': 'kellimni-mt'}, 'target': {'id': 'chi', 'edition': '2021'},
         'rules': [{'id': 'r1', 'source': ['Sexual Abuse', 'Rape'], %s}]}""".formatted(outcome));
  }

  private static Crosswalk read(Doc doc) throws IOException {
    return CrosswalkReader.read(new ByteArrayInputStream(doc.json().getBytes(StandardCharsets.UTF_8)), "mine.json",
        TaxonomyData.bundled());
  }

  private static void assertRefused(Doc doc, String pointer) {
    List<Fault> faults = assertThrows(InvalidDataException.class, () -> read(doc)).faults();
    assertEquals(List.of(pointer), faults.stream().map(Fault::pointer).toList());
    assertTrue(faults.get(0).message().contains("Sexual Abuse > Rape"), faults.get(0)::message);
    assertTrue(faults.get(0).message().contains("suppress 'sensitive-lost'"), faults.get(0)::message);
  }

  private static Doc explained(Doc doc, String at, String reason) {
    return doc.set("/suppress", List.of(Doc.of(
        "{'check': 'sensitive-lost', 'at': '" + at + "', 'reason': '" + reason + "'}").root()));
  }

  @Test
  void outOfScopeIsRefused() {
    assertRefused(crosswalk("'outOfScope': 'caller-attribute'"), "/rules/0/outOfScope");
  }

  @Test
  void anOtherThatIsNotSensitiveIsRefused() {
    assertRefused(crosswalk("""
        'alternatives': [[{'code': 'missing-children.other', 'relation': 'related'}],
                         [{'code': 'family.other', 'relation': 'related'}]]"""), "/rules/0/alternatives");
  }

  @Test
  void aTargetThatKeepsItVisibleIsEnough() throws IOException {
    assertEquals(1, read(crosswalk("""
        'alternatives': [[{'code': 'family.other', 'relation': 'related'},
                          {'code': 'violence.sexual-violence', 'relation': 'narrower'}]]""")).rules().size());
  }

  @Test
  void anExplanationWithAReasonLetsItPass() throws IOException {
    for (String at : List.of("r1", "*", "/rules/0", "/rules/0/outOfScope")) {
      assertEquals(1, read(explained(crosswalk("'outOfScope': 'caller-attribute'"), at, "Asked.")).rules().size());
    }
  }

  @Test
  void anExplanationWithoutReasonOrElsewhereDoesNot() {
    assertRefused(explained(crosswalk("'outOfScope': 'caller-attribute'"), "r1", " "), "/rules/0/outOfScope");
    assertRefused(explained(crosswalk("'outOfScope': 'caller-attribute'"), "r2", "Asked."), "/rules/0/outOfScope");
    assertRefused(explained(crosswalk("'outOfScope': 'caller-attribute'"), "/rules/0/out", "Asked."),
        "/rules/0/outOfScope");
  }
}
