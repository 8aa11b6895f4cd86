package org.openhelpline.taxonomy.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;

class AseloJsonLinesTest {
  private static final String GOOD = "{\"contact_id\":\"good\",\"categories\":{\"V\":[\"B\"]}}";

  private static Reading read(String text, String... wanted) throws InputException {
    return Reading.of(text).layout(Layout.ASELO_JSONL).wanting(wanted).read();
  }

  @Test
  void categoriesAreListsOrFlags() throws InputException {
    Reading read = read("""
        {"contact_id": "c1", "categories": {"Violence": ["Bullying", "Neglect"], "Family": {"Rows": true, "X": false}}}

          \t
        {"categories": {"Violence": []}, "id": 17}
        {"id": "a", "contact_id": "b", "categories": {}}
        """);
    assertEquals(List.of("c1", "17", "b"), read.ids());
    assertEquals(List.of("Violence > Bullying", "Violence > Neglect", "Family > Rows"), read.reasons());
    assertEquals(List.of(1L, 4L, 5L), read.contacts().stream().map(InputContact::line).toList());
    assertEquals(List.of(), read.columns());
    assertEquals(3, read.rowsRead());
    Logged first = (Logged) read.contacts().get(0).reasons().get(0);
    assertEquals(new Logged(1, List.of("Violence", "Bullying"), "", "", false, Map.of()), first);
  }

  @Test
  void otherScalarsAreKeptColumns() throws InputException {
    Reading read = Reading.of("{\"id\":1,\"age\":9.50,\"new\":true,\"no\":null,\"in\":{\"a\":[1]},"
        + "\"categories\":{\"V\":[\"B\"]},\"city\":\"\\u00e9\"}\n").layout(Layout.ASELO_JSONL)
        .keeping("age", "new", "no", "city", "id", "none").read();
    Map<String, String> fields = Map.of("age", "9.50", "new", "true", "city", "é", "id", "1");
    assertEquals(fields, read.contacts().get(0).fields());
    assertEquals(fields, ((Logged) read.contacts().get(0).reasons().get(0)).fields());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{\"contact_id\":\"c1\",\"categories\":{\"V\":[\"B\"|the line ends inside|c1",
      "{\"contact_id\":\"c1\",\"categories\":{\"V\":[\"B|the line ends inside|c1",
      "{\"contact_id\":\"c1\"|the line ends inside|c1",
      "{\"contact_id\":\"c|the line ends inside|``",
      "{\"contact_id\":\"c1\"}|no categories|c1",
      "{\"categories\":{}}|neither contact_id nor id|``",
      "{\"contact_id\":\" \",\"categories\":{}}|neither contact_id nor id|``",
      "{\"contact_id\":true,\"categories\":{}}|neither a string nor a whole number|``",
      "{\"contact_id\":[1],\"categories\":{}}|neither a string nor a whole number|``",
      "{\"contact_id\":\"c1\",\"categories\":[\"V\"]}|'categories' is no object|c1",
      "{\"contact_id\":\"c1\",\"categories\":{\"V\":\"B\"}}|neither a list nor an object|c1",
      "{\"contact_id\":\"c1\",\"categories\":{\"V\":[1]}}|a sub-category is no string|c1",
      "{\"contact_id\":\"c1\",\"categories\":{\"V\":{\"B\":1}}}|neither true nor false|c1",
      "{\"contact_id\":\"c1\",\"contact_id\":\"c2\",\"categories\":{}}|a name that stands twice|c1",
      "{\"contact_id\":\"c1\",\"categories\":{\"V\":[],\"V\":[]}}|a name that stands twice|c1",
      "{\"contact_id\":\"c1\",\"categories\":{}} {}|more on the line|c1",
      "{\"contact_id\":\"c1\",\"wanted\":{},\"categories\":{}}|'wanted' is no single value|c1",
      "[1]|no JSON object|``",
      "\"x\"|no JSON object|``",
      "nonsense|not valid JSON at character|``",
      "{contact_id:1}|not valid JSON at character 2|``",
      "{\"contact_id\":\"c1\",\"categories\":{\"V\":[\"a\tb\"]}}|not valid JSON|c1"})
  void brokenLineIsMalformedAndTheRestIsRead(String line, String fault, String id) throws InputException {
    Reading read = read(GOOD + "\n" + line + "\r\n" + GOOD.replace("good", "next"), "wanted");
    assertEquals(List.of("good", id, "next"), read.ids());
    assertEquals(List.of("V > B", "malformed 2", "V > B"), read.reasons());
    Malformed bad = read.malformed().get(0);
    assertTrue(bad.reason().contains(fault), bad.reason());
    assertFalse(bad.reason().contains("\n"), bad.reason());
    assertEquals(line.replace('\t', ' '), bad.text());
  }

  @Test
  void absurdNestingIsMalformed() throws InputException {
    String deep = "{\"id\":1,\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"categories\":{}}";
    Reading read = read(deep + "\n" + GOOD);
    assertEquals(List.of("malformed 1", "V > B"), read.reasons());
    assertEquals("1", read.ids().get(0));
    assertTrue(read.malformed().get(0).reason().startsWith("values nested more than 64 deep"));
  }

  @Test
  void lineOfMoreThanOneMebibyteIsMalformed() throws InputException {
    String start = "{\"id\":1,\"categories\":{},\"x\":\"";
    String fits = start + "x".repeat(Lines.LONGEST - start.length() - 2) + "\"}";
    String over = start + "x".repeat(Lines.LONGEST) + "\"}";
    for (String lineBreak : List.of("\n", "\r\n", "\r")) {
      String longer = over + "x".repeat(3 * Lines.LONGEST);
      Reading read = read(String.join(lineBreak, fits, longer, GOOD, over, "", fits, over));
      assertEquals(List.of(2L, 4L, 7L), read.malformed().stream().map(Malformed::line).toList());
      assertEquals(List.of("1", "1", "good", "1", "1", "1"), read.ids());
      assertTrue(read.malformed().get(0).reason().startsWith("a line of more than 1 MiB"));
      assertEquals(200, read.malformed().get(0).text().length());
    }
  }

  @Test
  void contactThatStandsTwiceIsSplitUnlessUnsorted() throws InputException {
    String text = GOOD + "\n" + GOOD + "\n";
    assertEquals(List.of(new SplitContact("good", 2, 1)), read(text).splits());
    Reading read = Reading.of(text).layout(Layout.ASELO_JSONL).unsorted().read();
    assertEquals(List.of("good"), read.ids());
    assertEquals(List.of("V > B", "V > B"), read.reasons());
  }

  @Test
  void emptyFileIsRefused() {
    InputException failure = assertThrows(InputException.class, () -> read(""));
    assertEquals("standard input, line 1: the file is empty; expected a JSON object on each line",
        failure.getMessage());
    failure = assertThrows(InputException.class, () -> read(GOOD + "\n\n" + GOOD + "\n{\u0000}"));
    assertTrue(failure.getMessage().startsWith("standard input, line 4: a NUL character"), failure.getMessage());
  }

  @Property(tries = 2000)
  void noLineIsLostAndNoneBreaksTheReading(@ForAll("lines") List<String> lines) throws InputException {
    Reading read = read(String.join("\n", lines) + (lines.isEmpty() ? "" : "\n") + GOOD + "\n", "wanted");
    assertEquals(lines.stream().filter(line -> !line.isBlank()).count() + 1, read.rowsRead());
    assertEquals(lines.size() + 1, read.contacts().get(read.contacts().size() - 1).line());
    assertEquals("good", read.ids().get(read.ids().size() - 1));
  }

  /** Pieces of JSON in any order, and good lines that were cut. */
  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> noise = Arbitraries.of("{", "}", "[", "]", ",", ":", "\"contact_id\"", "\"categories\"",
        "\"wanted\"", "1", "-", "\"", "\\", "true", "null", " ", "\\u12", "1e", "NaN", "/*").list().ofMaxSize(8)
        .map(parts -> String.join("", parts));
    Arbitrary<String> cut = Arbitraries.integers().between(0, GOOD.length()).map(end -> GOOD.substring(0, end));
    return Arbitraries.oneOf(noise, cut).list().ofMaxSize(6);
  }
}
