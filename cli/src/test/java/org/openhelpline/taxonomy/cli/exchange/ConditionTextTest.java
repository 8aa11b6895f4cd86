package org.openhelpline.taxonomy.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.Condition;

/** What conditions look like, what else is understood, and what is said of the rest. That nothing is lost on the way is
 * tested with whole documents. */
class ConditionTextTest {
  private static final Condition ONLINE = new Condition.FieldIs("incident_location", List.of("Online", "Face to face"));
  private static final Condition MODE = new Condition.ModeIs(Set.of(Mode.BOTH, Mode.ONLINE));

  @Test
  void readsLikeASentence() {
    assertEquals("", ConditionText.of(Condition.ALWAYS));
    assertEquals("incident_location = Online | Face to face", ConditionText.of(ONLINE));
    assertEquals("mode = online | both", ConditionText.of(MODE));
    assertEquals("mode = none", ConditionText.of(new Condition.ModeIs(Set.of(Mode.NONE))));
    assertEquals("form = grooming", ConditionText.of(new Condition.HasForm(Set.of("grooming"))));
    assertEquals("not (mode = online | both)", ConditionText.of(new Condition.Not(MODE)));
    assertEquals("incident_location = Online | Face to face and mode = online | both",
        ConditionText.of(new Condition.AllOf(List.of(ONLINE, MODE))));
    assertEquals("mode = online | both or (mode = online | both and not (mode = online | both))",
        ConditionText.of(new Condition.AnyOf(List.of(MODE,
            new Condition.AllOf(List.of(MODE, new Condition.Not(MODE)))))));
  }

  @Test
  void quotesOnlyWhatWouldBeReadOtherwise() {
    assertEquals("where = Don't know | \"Online and offline\" | \"\" | \" x\" | \"a|b\" | \"say \\\"x\\\"\" | not sure",
        ConditionText.of(new Condition.FieldIs("where",
            List.of("Don't know", "Online and offline", "", " x", "a|b", "say \"x\"", "not sure"))));
    assertEquals("\"mode\" = online", ConditionText.of(new Condition.FieldIs("mode", List.of("online"))));
    assertEquals("\"Form\" = x", ConditionText.of(new Condition.FieldIs("Form", List.of("x"))));
    assertEquals("\"not here\" = x", ConditionText.of(new Condition.FieldIs("not here", List.of("x"))));
    assertEquals("where = \"two\\nlines\"", ConditionText.of(new Condition.FieldIs("where", List.of("two\nlines"))));
  }

  @Test
  void hasWordsForWhatNoSentenceSays() {
    assertEquals("where = ()", ConditionText.of(new Condition.FieldIs("where", List.of())));
    assertEquals("all ()", ConditionText.of(new Condition.AllOf(List.of())));
    assertEquals("any (mode = online | both)", ConditionText.of(new Condition.AnyOf(List.of(MODE))));
    assertEquals("not (all ())", ConditionText.of(new Condition.Not(Condition.ALWAYS)));
  }

  @Test
  void understandsWhatPeopleType() {
    Map<String, Object> online = Map.of("field", "where", "in", List.of("Online"));
    Map<String, Object> both = Map.of("mode", List.of("both"));
    assertEquals(online, ConditionParser.parse("  where=Online "));
    assertEquals(online, ConditionParser.parse("(where = \u201cOnline\u201d)"));
    assertEquals(online, ConditionParser.parse("\u201ewhere\u201c = \u00abOnline\u00bb"));
    assertEquals(both, ConditionParser.parse("MODE = Both"));
    assertEquals(Map.of("not", both), ConditionParser.parse("NOT mode = both"));
    assertEquals(Map.of("anyOf", List.of(Map.of("allOf", List.of(online, both)), both)),
        ConditionParser.parse("where = Online AND mode = both Or mode = both"));
    assertEquals(Map.of("field", "where it was", "in", List.of("not at home", "In  school")),
        ConditionParser.parse("where it was = not at home | \"In  school\""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
    "where; at its end: expected '=' after 'where'",
    "where =; at its end: expected a value",
    "= Online; at '=' (character 1): expected a test such as",
    "where = a | | b; at '|' (character 13): expected a value",
    "where = a and; at its end: expected a test such as",
    "and where = a; at 'and' (character 1): expected a test such as",
    "(where = a; at its end: expected ')'",
    "where = a); at ')' (character 10): expected 'and', 'or' or the end",
    "where = \"a; the quote at character 9 is not closed",
    "where = a \"b\"; at 'b' (character 11): expected quotes around the whole",
    "where = (a); at 'a' (character 10): expected ')'",
    "not; at its end: expected a test such as",
    "where = a\\b; at character 10: '\\' has to stand in quotes",
  })
  void saysWhereItCannotReadOn(String text, String words) {
    String message = assertThrows(IllegalArgumentException.class, () -> ConditionParser.parse(text)).getMessage();
    assertTrue(message.contains(words), message);
  }

  @Test
  void refusesToBeBuriedInBrackets() {
    for (String text : List.of("(".repeat(100_000), "not ".repeat(100_000), "all (".repeat(100_000))) {
      String message = assertThrows(IllegalArgumentException.class, () -> ConditionParser.parse(text)).getMessage();
      assertTrue(message.contains("nested deeper than 24"), message);
    }
  }
}
