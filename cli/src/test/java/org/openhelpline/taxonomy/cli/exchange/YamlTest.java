package org.openhelpline.taxonomy.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The YAML of metadata blocks. */
class YamlTest {
  @Provide
  Arbitrary<String> texts() {
    return RandomDocuments.seeds().map(RandomDocuments::text);
  }

  @Property(tries = 3000)
  void textsComeBackAsTheyWere(@ForAll("texts") String text) {
    assertEquals(Map.of("a", text, "b", List.of(text, "x")),
        read("a: " + YamlText.of(text) + "\nb:\n  - " + YamlText.of(text) + "\n  - x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain text", "urn:x:y", "it's", "a#b", "-x", "?x", "chi 2021", "https://example.org/x#y",
      "a, b [c] {d}", "2026-1", "v1.0", "1.0.0", "not", "\u0e40\u0e14", "a \"b\"", "...", "---"})
  void writesPlainlyWhatStaysATextThatWay(String text) {
    assertEquals(text, YamlText.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " x", "x ", "x:", "a: b", "a #b", "- x", "-", "? x", "#x", "'x'", "\"x\"", "[x]", "{x}",
      "&x", "*x", "!x", "|x", ">x", "%x", "@x", "`x", ", x", "null", "~", "True", "no", "on", "12", "-1", "1.5", ".5",
      "2026.1", "1e3", "0x1f", "0o7", "1_000", "1:30", "2026-11-22", ".inf", ".nan", "<<", "="})
  void quotesWhatWouldBeSomethingElse(String text) {
    String yaml = YamlText.of(text);
    assertTrue(yaml.startsWith("\"") && yaml.endsWith("\""), yaml);
  }

  @Test
  void readsWhatOtherToolsWrite() {
    assertEquals(Map.of(
            "curie_map", Map.of("HP", "http://purl.obolibrary.org/obo/HP_", "b", "x"),
            "creator_id", List.of("orcid:1", "orcid:2"),
            "same_indent", List.of("a", "b"),
            "flow", List.of("a", "b, c", "d"),
            "braces", Map.of("a", "x", "b", "y: z"),
            "folded", "Manually curated alignment of an internal database with another.",
            "paragraphs", "one two\nthree"),
        read("""
            curie_map:
              HP: http://purl.obolibrary.org/obo/HP_
              # a comment
              "b": 'x'   # another
            creator_id:
              - orcid:1
              - "orcid:2"
            same_indent:
            - a
            - b
            flow: [ "a", 'b, c',
              d ]
            braces: {a: x, 'b': "y: z"}
            folded: Manually curated alignment of an internal
              database with another.
            paragraphs: one
              two

              three
            """));
    assertEquals(Map.of("a", "x\ny", "b", "x y\nz\n", "c", "x\n\n", "d", "", "e", "it's", "f", "one two three",
            "g", "one twothree"),
        read("""
            a: |-
              x
              y
            b: >
              x
              y

              z
            c: |+
              x

            d:
            e: 'it''s'
            f: "one
              two
              three"
            g: "one
              two\\
              three"
            """));
    assertEquals(Map.of("x", List.of(Map.of("slot_name", "ext_a", "property", "p:a"), Map.of("slot_name", "ext_b"),
            List.of("y"))),
        read("""
            x:
              - slot_name: ext_a
                property: p:a
              -
                slot_name: ext_b
              - - y
            """));
    assertEquals(Map.of(), read("\n# nothing\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
    "no colon; 1; expected 'name: value'",
    "a: x: y; 1; needs quotes",
    "a: &x y; 1; '&' begins something that the specification forbids",
    "a: *x; 1; forbids",
    "a: !!str x; 1; forbids",
    "a: \"x; 1; a quote is not closed",
    "a: \"x\" y; 1; 'y' stands behind a closing quote",
    "a: \"\\q\"; 1; stands for nothing",
    "a: \"\\u12\"; 1; stands before no character's number",
    "a: [x; 1; a bracket is not closed",
    "a: [[x]]; 1; stands behind it",
    "a: {x}; 1; expected 'name: value' in braces",
    "a: |2; 1; is more than this tool reads",
    "a: x/a: y; 2; 'a' is there twice",
    "a:/  b: x/    c: y; 3; holds ': '",
    "`  a: x/b: y`; 2; less than that of the first line",
  })
  void saysWhatItCannotRead(String text, int line, String words) {
    YamlException e = assertThrows(YamlException.class, () -> read(text.replace('/', '\n')));
    assertTrue(e.getMessage().contains(words), e.getMessage());
    assertEquals(line, e.line(), e.getMessage());
  }

  @Test
  void refusesToBeBuried() {
    assertThrows(YamlException.class, () -> read("a:\n" + "- ".repeat(100_000) + "x"));
    assertThrows(YamlException.class, () -> read("a: " + "[".repeat(100_000)));
  }

  /** Whatever the text, the reader ends, with a result or with a line and a reason. */
  @Property(tries = 3000)
  void neverFailsOtherwise(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll("texts") String c) {
    try {
      read(a + "\n" + b + ": " + c + "\n  " + a + b);
    } catch (YamlException e) {
      assertTrue(e.line() >= 1, e.getMessage());
    }
  }

  private static Object read(String text) {
    return value(YamlReader.read(List.of(text.split("\n", -1)), 1));
  }

  private static Object value(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping.entries().forEach((key, value) -> map.put(key, value(value)));
      return map;
    }
    return node instanceof YamlNode.Sequence list
        ? list.items().stream().map(YamlTest::value).toList()
        : ((YamlNode.Scalar) node).text();
  }
}
