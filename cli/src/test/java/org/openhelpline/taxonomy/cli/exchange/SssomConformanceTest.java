package org.openhelpline.taxonomy.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.data.CrosswalkDocument;

/**
 * Holds what is written to the SSSOM specification 1.0, read for this test alone: the model ("The SSSOM data model"),
 * the format ("The SSSOM/TSV serialisation format") and its canonical variant. Names and orders are typed in from
 * there.
 */
class SssomConformanceTest {
  /** The slots of a mapping set, in the order of the schema; the mappings themselves are the rows. */
  private static final List<String> SET_SLOTS = List.of("sssom_version", "curie_map", "mapping_set_id",
      "mapping_set_version", "mapping_set_source", "mapping_set_title", "mapping_set_description",
      "mapping_set_confidence", "creator_id", "creator_label", "license", "subject_type", "subject_source",
      "subject_source_version", "object_type", "object_source", "object_source_version", "predicate_type",
      "mapping_provider", "cardinality_scope", "mapping_tool", "mapping_tool_id", "mapping_tool_version",
      "mapping_date", "publication_date", "subject_match_field", "object_match_field", "subject_preprocessing",
      "object_preprocessing", "similarity_measure", "curation_rule", "curation_rule_text", "see_also", "issue_tracker",
      "other", "comment", "extension_definitions");
  /** The slots of a mapping, in the order of the schema. */
  private static final List<String> MAPPING_SLOTS = List.of("record_id", "subject_id", "subject_label",
      "subject_category", "predicate_id", "predicate_label", "predicate_modifier", "object_id", "object_label",
      "object_category", "mapping_justification", "author_id", "author_label", "reviewer_id", "reviewer_label",
      "creator_id", "creator_label", "license", "subject_type", "subject_source", "subject_source_version",
      "object_type", "object_source", "object_source_version", "predicate_type", "mapping_provider", "mapping_source",
      "mapping_cardinality", "cardinality_scope", "mapping_tool", "mapping_tool_id", "mapping_tool_version",
      "mapping_date", "publication_date", "review_date", "confidence", "curation_rule", "curation_rule_text",
      "subject_match_field", "object_match_field", "match_string", "subject_preprocessing", "object_preprocessing",
      "similarity_score", "similarity_measure", "see_also", "issue_tracker_item", "other", "comment");
  /** Slots that came with version 1.1, which would have to be declared. */
  private static final Set<String> SINCE_1_1 = Set.of("sssom_version", "mapping_set_confidence", "predicate_type",
      "cardinality_scope", "mapping_tool_id", "review_date", "record_id");
  /** A slot with one value for all mappings has to stand in the set. */
  private static final Set<String> PROPAGATABLE = Set.of("subject_type", "subject_source", "subject_source_version",
      "object_type", "object_source", "object_source_version", "mapping_date", "mapping_provider", "mapping_tool");
  private static final Set<String> BUILT_IN =
      Set.of("owl", "rdf", "rdfs", "semapv", "skos", "sssom", "xsd", "linkml");
  private static final Set<String> PREDICATES = Set.of("skos:exactMatch", "skos:closeMatch", "skos:broadMatch",
      "skos:narrowMatch", "skos:relatedMatch");

  private static final String NCNAME = "[A-Za-z_][A-Za-z0-9._-]*";
  private static final Pattern CURIE =
      Pattern.compile("(" + NCNAME + "):((?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+)");
  private static final Pattern URI =
      Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s\"<>\\\\^`{|}]+", Pattern.CASE_INSENSITIVE);
  private static final String SCALAR = "(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\"'\\[{&*!|>%@`\\s].*)";
  private static final Pattern LINE = Pattern.compile("(?: {2}(?:- )?)?" + NCNAME + ":(?: " + SCALAR + ")?"
      + "| {4}(?:property|type_hint): " + SCALAR + "| {2}- " + SCALAR);

  static List<String> shipped() {
    return Converted.DATA.crosswalkIds();
  }

  @Provide
  Arbitrary<Long> seeds() {
    return RandomDocuments.seeds();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedCrosswalksConform(String id) {
    assertConforms(Converted.shipped(id));
  }

  @Property(tries = 200)
  void anyCrosswalkConforms(@ForAll("seeds") long seed) {
    assertConforms(RandomDocuments.of(seed));
  }

  private static void assertConforms(CrosswalkDocument document) {
    String text = Converted.write(document, CrosswalkFormat.SSSOM);
    assertFalse(text.startsWith("\ufeff"), "no byte order mark");
    CanonicalSssom sssom = CanonicalSssom.parse(text);
    sssom.block().forEach(SssomConformanceTest::assertLine);
    assertColumns(sssom);
    Set<String> prefixes = assertRows(sssom);
    assertSet(sssom, prefixes);
  }

  /** No blank behind the '#', lists as blocks, scalars plain or in double quotes. */
  private static void assertLine(String line) {
    assertTrue(LINE.matcher(line).matches(), line);
    assertFalse(line.endsWith(" "), line);
    assertTrue(line.codePoints().noneMatch(c -> c < 0x20 || c == 0x85 || c == 0x2028), line);
  }

  private static void assertColumns(CanonicalSssom sssom) {
    List<String> columns = sssom.columns();
    assertEquals(columns.size(), new HashSet<>(columns).size(), "no column twice");
    List<String> standard = columns.stream().filter(MAPPING_SLOTS::contains).toList();
    List<String> extensions = columns.stream().filter(column -> !MAPPING_SLOTS.contains(column)).toList();
    assertEquals(columns.subList(0, standard.size()), standard, "extensions are last");
    assertEquals(standard.stream().sorted(Comparator.comparing(MAPPING_SLOTS::indexOf)).toList(), standard);
    assertTrue(standard.containsAll(List.of("subject_id", "predicate_id", "object_id", "mapping_justification")));
    Map<String, Map<String, String>> definitions = sssom.definitions();
    assertTrue(definitions.keySet().containsAll(extensions), "every extension is declared");
    List<String> properties = extensions.stream().map(slot -> definitions.get(slot).get("property")).toList();
    assertEquals(properties.stream().sorted().toList(), properties, "extensions are in the order of their properties");
    for (String slot : standard) {
      assertFalse(SINCE_1_1.contains(slot), slot);
    }
    for (int i = 0; i < columns.size() && !sssom.mappings().isEmpty(); i++) {
      int column = i;
      Set<String> values = new HashSet<>();
      sssom.mappings().forEach(row -> values.add(row.get(column)));
      assertFalse(values.equals(Set.of("")), "'" + columns.get(i) + "' is not empty");
      assertFalse(PROPAGATABLE.contains(columns.get(i)) && values.size() == 1, "'" + columns.get(i) + "' is condensed");
    }
  }

  /** The prefixes that the rows use. */
  private static Set<String> assertRows(CanonicalSssom sssom) {
    List<String> columns = sssom.columns();
    Set<String> used = new TreeSet<>();
    List<List<String>> mappings = sssom.mappings();
    assertEquals(mappings.stream().sorted(SssomConformanceTest::compare).toList(), mappings, "rows are sorted");
    for (List<String> row : mappings) {
      assertEquals(columns.size(), row.size(), row.toString());
      for (String slot : List.of("subject_id", "predicate_id", "object_id", "mapping_justification")) {
        used.add(prefix(row.get(columns.indexOf(slot))));
      }
      assertTrue(PREDICATES.contains(row.get(columns.indexOf("predicate_id"))), row.toString());
      assertEquals("semapv:ManualMappingCuration", row.get(columns.indexOf("mapping_justification")));
      for (int i = 0; i < row.size(); i++) {
        boolean mayBeMissing = columns.get(i).equals("object_id");
        assertTrue(mayBeMissing || !row.get(i).equals("sssom:NoTermFound"), "only an object may be missing");
      }
      if (columns.contains("confidence")) {
        assertTrue(row.get(columns.indexOf("confidence")).matches("0\\.[0-9]{1,3}|[01]"), row.toString());
      }
      sssom.definitions().forEach((slot, definition) -> {
        String value = columns.contains(slot) ? row.get(columns.indexOf(slot)) : "";
        String type = definition.getOrDefault("type_hint", "xsd:string");
        assertTrue(value.isEmpty() || type.equals("xsd:string")
            || value.matches(type.equals("xsd:integer") ? "[0-9]+" : "true|false"), slot + " " + value);
      });
    }
    return used;
  }

  private static void assertSet(CanonicalSssom sssom, Set<String> used) {
    Map<String, Object> metadata = sssom.metadata();
    List<String> slots = List.copyOf(metadata.keySet());
    List<String> standard = slots.stream().filter(SET_SLOTS::contains).toList();
    assertEquals(slots.subList(0, standard.size()), standard, "extensions are last");
    assertEquals(standard.stream().sorted(Comparator.comparing(SET_SLOTS::indexOf)).toList(), standard);
    standard.forEach(slot -> assertFalse(SINCE_1_1.contains(slot), slot));
    assertTrue(URI.matcher(String.valueOf(metadata.get("mapping_set_id"))).matches());
    assertTrue(URI.matcher(String.valueOf(metadata.get("license"))).matches());
    Map<String, Map<String, String>> definitions = sssom.definitions();
    List<String> extensions = slots.subList(standard.size(), slots.size());
    assertTrue(definitions.keySet().containsAll(extensions), "every extension is declared");
    assertTrue(extensions.stream().allMatch(slot -> metadata.get(slot) instanceof String), "extensions are texts");
    Set<String> inUse = new HashSet<>(extensions);
    inUse.addAll(sssom.columns());
    assertTrue(inUse.containsAll(definitions.keySet()), "no extension is declared without use");
    List<String> properties = definitions.values().stream().map(d -> d.get("property")).toList();
    assertEquals(properties.stream().sorted().distinct().toList(), properties, "definitions are sorted, and differ");
    definitions.forEach((slot, definition) -> {
      assertTrue(slot.matches(NCNAME) && slot.startsWith("ext_"), slot);
      used.add(prefix(definition.get("property")));
      used.add(prefix(definition.getOrDefault("type_hint", "xsd:string")));
    });
    used.add(prefix((String) metadata.get("subject_source")));
    used.add(prefix((String) metadata.get("object_source")));
    used.removeAll(BUILT_IN);
    Map<?, ?> prefixes = (Map<?, ?>) metadata.get("curie_map");
    assertEquals(List.copyOf(used), List.copyOf(prefixes.keySet()), "prefixes: all that are used, no others, sorted");
    prefixes.values().forEach(namespace -> assertTrue(URI.matcher((String) namespace).matches(), namespace.toString()));
    assertEquals("skos concept", metadata.get("subject_type"));
    assertEquals("skos concept", metadata.get("object_type"));
    Object date = metadata.getOrDefault("mapping_date", "2026-01-01");
    assertTrue(String.valueOf(date).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"), String.valueOf(date));
  }

  private static String prefix(String curie) {
    var matcher = CURIE.matcher(curie);
    assertTrue(matcher.matches(), "'" + curie + "' is a CURIE");
    return matcher.group(1);
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
