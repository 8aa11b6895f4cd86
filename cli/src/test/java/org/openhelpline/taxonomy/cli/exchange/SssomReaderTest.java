package org.openhelpline.taxonomy.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.data.CrosswalkDocument;

/** SSSOM/TSV as other tools may leave it: what is understood, what is not kept and what is refused. */
class SssomReaderTest {
  private static final String TSV = GoldenFiles.read(GoldenFiles.OWN_LIST, CrosswalkFormat.SSSOM);
  private static final CrosswalkDocument DOCUMENT =
      Converted.read(GoldenFiles.read(GoldenFiles.OWN_LIST, CrosswalkFormat.JSON), CrosswalkFormat.JSON).document();

  @Test
  void blanksBehindTheHashAndWindowsLineEnds() {
    assertReads(TSV.replaceAll("(?m)^#", "# "));
    assertReads(TSV.replaceAll("(?m)^#", "#  "));
    assertReads("\ufeff" + TSV);
    // The line break within a note changes as well, and that is a change of the note.
    String oneLine = TSV.replace("is not asked.\nA second", "is not asked. A second");
    assertEquals(Converted.read(oneLine, CrosswalkFormat.SSSOM).document(),
        Converted.read(oneLine.replace("\n", "\r\n"), CrosswalkFormat.SSSOM).document());
  }

  @Test
  void builtInPrefixesAndTheVersionOfTheSpecification() {
    assertReads("#sssom_version: \"1.1\"\n" + TSV.replace("#  list:",
        "#  skos: http://www.w3.org/2004/02/skos/core#\n#  sssom: https://w3id.org/sssom/\n#  list:"));
  }

  @Test
  void otherNamesForPrefixesAndSlots() {
    assertReads(TSV.replace("list:", "HL:").replace("chi-2024:", "C:").replace("ht:", "HTX:")
        .replace("ext_rule", "rule_id").replace("ext_list_undecided", "undecided"));
  }

  @Test
  void rowsAndColumnsInAnotherOrder() {
    assertReads(table(rows -> {
      List<List<String>> all = new ArrayList<>(rows.subList(1, rows.size()));
      Collections.reverse(all);
      all.add(0, rows.get(0));
      all.forEach(Collections::reverse);
      return all;
    }));
  }

  @Test
  void slotsThatTheSetSaysPropagatedToTheRows() {
    String propagated = TSV.replaceFirst("#subject_source: .*\n", "").replaceFirst("#mapping_date: .*\n", "")
        .replaceFirst("#object_source_version: .*\n", "");
    assertReads(with(propagated, List.of("subject_source", "mapping_date", "object_source_version"),
        List.of("ht:list/harbour-line", "2026-11-22", "2026.1")));
  }

  @Test
  void slotsThatFollowFromOthers() {
    assertReads(with(TSV, List.of("predicate_label", "mapping_cardinality"), List.of("has exact match", "1:1")));
  }

  @Test
  void whatHasNoPlaceInACrosswalkIsNotKept() {
    CrosswalkFiles.Content content = Converted.read(with(TSV, List.of("author_id", "ext_own"), List.of("orcid:1", "x"))
        .replace("#license: ", "#see_also:\n#  - https://example.org\n#license: https://example.org/l#")
        .replaceFirst("\t0\\.7\t", "\t0.95\t").replaceFirst("ManualMappingCuration", "LexicalMatching"),
        CrosswalkFormat.SSSOM);
    assertEquals(DOCUMENT.rules().stream().filter(rule -> !rule.id().equals("harbour-line#1")).toList(),
        content.document().rules().stream().filter(rule -> !rule.id().equals("harbour-line#1")).toList());
    assertEquals(Confidence.HIGH, content.document().rules().get(2).confidence());
    assertEquals(List.of("see_also", "license", "author_id", "ext_own", "mapping_justification", "confidence"),
        content.notices().stream().map(TableFault::column).toList(), content.notices().toString());
    assertTrue(content.notices().get(3).message().contains("or it is not declared in extension_definitions"));
    assertTrue(content.notices().get(5).message().contains("'0.95' is kept as high, which is 0.9"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '@', quoteCharacter = '`', value = {
    "#curie_map: @ curie_map: @ line 1: the metadata block is missing",
    "#mapping_set_title: @ mapping_set_title: @ 'subject_id': the column is missing; found: mapping_set_title: Harbour",
    "#mapping_set_title: @ #mapping set: x: @ line 7: the metadata can't be read: a text that holds ': '",
    "#license @ # license @ line 11: the metadata can't be read: its indent",
    "#mapping_set_version: \"3\" @ #comment: x @ 'comment' is there twice",
    "#mapping_set_version: \"3\" @ #see_also: x @ 'mapping_set_version': the slot is missing",
    "#object_source: ht:edition/chi/2024 @ #object_source: ht:edition/chi/2025 @ 'object_source': unknown edition",
    "#object_source: ht:edition/chi/2024 @ #object_source: ht:x @ 'object_source': not a vocabulary known here; valid",
    "#subject_source: ht:list/harbour-line @ #subject_source: x:y @ 'subject_source': 'x:y' is no CURIE whose prefix",
    "#  chi-2024: urn @ #  chi-2024: http @ line 79, 'object_id': 'chi-2024:non-counselling.other' is no CURIE of a",
    "#  list: @ #  lost: @ line 79, 'subject_id': 'list:Calls/%3Dsilent' is no CURIE of a term of",
    "#  list: @ #  skos: http://example.org/#/#  list: @ 'curie_map': the prefix 'skos' needs a namespace; it is built",
    "#ext_list_language: en @ #ext_list_language: [] @ 'subject_source': unknown code list 'harbour-line'; valid:",
    "Calls/%3Dsilent @ Calls/%3silent @ line 79, 'subject_id': 'list:Calls/%3silent' is no CURIE",
    "Calls/%3Dsilent @ Calls @ line 79, 'subject_id': 'list:Calls' has 1 parts with '/' between them; expected 2",
    "#ext_list_levels: area | topic @ #ext_list_levels: \"\" @ 'ext_list_levels': the names of the list's levels are",
    "skos:broadMatch @ skos:widerMatch @ line 81, 'predicate_id': 'skos:widerMatch' is no relation of a crosswalk",
    "skos:broadMatch @ rdfs:seeAlso @ valid: skos:exactMatch, skos:closeMatch, skos:broadMatch, skos:narrowMatch,",
    "chi-2024:sexuality.other @ chi-2024:sexuality.others @ 'object_id': 'sexuality.others' is no code of edition 2024",
    "chi-2024:sexuality.other @ sssom:NoTermFound @ 'object_id': a code is missing",
    "\\tadministration\\t @ \\t\\t @ line 80, 'object_id': a code is missing; expected one of the target edition, or a",
    "semapv:ManualMappingCuration\\t0.9 @ \\t0.9 @ line 79, 'mapping_justification': the slot is empty; expected semapv",
    "\\t0.9\\t @ \\t9\\t @ line 79, 'confidence': '9' is no number from 0 to 1",
    "\\t0.9\\t @ \\tNaN\\t @ line 79, 'confidence': 'NaN' is no number from 0 to 1",
    "#ext_list_undecided: 2 | yes | Peers > @ #ext_list_undecided: 2 | yes | @ 'ext_list_undecided': expected entries",
    "harbour-line#3 @ harbour-line#4 @ line 80, 'ext_order': '5' contradicts line 79, which says '4'",
    "\"where = Online @ \"where Online @ 'ext_when': the condition can't be read at '|' (character 14)",
    "#ext_list_undecided: 2 @ #ext_list_undecided: 2;2 @ 'ext_list_undecided': expected entries such as '3 | yes",
    "#ext_mode_field: where @ #ext_mode_field: \"\" @ 'ext_mode_field': the slot is missing, and others say",
    "\\tobject_id\\t @ \\tobject\\t @ line 78, 'object_id': the column is missing; found: subject_id, subject_label",
    "\\tcomment\\t @ \\tconfidence\\t @ line 78, 'confidence': the column is there twice",
  })
  void saysWhereAndWhat(String right, String wrong, String message) {
    assertTrue(TSV.contains(tabs(right)), right);
    String text = TSV.replaceFirst(Pattern.quote(tabs(right)), Matcher.quoteReplacement(tabs(wrong)));
    InvalidTableException e =
        assertThrows(InvalidTableException.class, () -> Converted.read(text, CrosswalkFormat.SSSOM));
    assertTrue(e.faults().stream().anyMatch(fault -> fault.toString().contains(message)), e.faults().toString());
  }

  private static String tabs(String text) {
    return text.replace("\\t", "\t").replace("/#", "\n#");
  }

  @Test
  void aNegatedMappingIsRefused() {
    InvalidTableException e = assertThrows(InvalidTableException.class, () -> Converted.read(
        with(TSV, List.of("predicate_modifier"), List.of("Not")), CrosswalkFormat.SSSOM));
    assertTrue(e.getMessage().contains("a crosswalk can't say what an entry does not mean"), e.getMessage());
  }

  @Test
  void setsOfOthersAreRefused() {
    String foreign = """
        #curie_map:
        #  HP: http://purl.obolibrary.org/obo/HP_
        #  obo: http://purl.obolibrary.org/obo/
        #mapping_set_id: https://example.org/set
        #license: https://creativecommons.org/publicdomain/zero/1.0/
        #subject_source: obo:hp
        #object_source: obo:mp
        subject_id\tpredicate_id\tobject_id\tmapping_justification
        HP:0009124\tskos:exactMatch\tHP:0000003\tsemapv:ManualMappingCuration
        """;
    InvalidTableException e =
        assertThrows(InvalidTableException.class, () -> Converted.read(foreign, CrosswalkFormat.SSSOM));
    assertEquals(List.of("mapping_set_version", "object_source"),
        e.faults().stream().map(TableFault::column).toList());
  }

  @Provide
  Arbitrary<String> texts() {
    return RandomDocuments.seeds().map(RandomDocuments::text);
  }

  /** Whatever stands anywhere in the file, reading ends with a crosswalk or with faults, never otherwise. */
  @Property(tries = 500)
  void neverFailsOtherwise(@ForAll("texts") String text, @ForAll int place) {
    int at = Math.floorMod(place, TSV.length());
    for (String tsv : List.of(TSV.substring(0, at) + text + TSV.substring(at), TSV.substring(0, at) + text,
        TSV.substring(0, at) + text + TSV.substring(Math.min(TSV.length(), at + text.length())))) {
      try {
        Converted.read(tsv, CrosswalkFormat.SSSOM);
      } catch (InvalidTableException e) {
        assertTrue(e.faults().size() <= 50, e.getMessage());
      }
    }
  }

  private static void assertReads(String text) {
    CrosswalkFiles.Content content = Converted.read(text, CrosswalkFormat.SSSOM);
    assertEquals(DOCUMENT, content.document());
    assertEquals(List.of(), content.notices());
  }

  /** The file with further columns, which have the same values in all rows. */
  private static String with(String text, List<String> columns, List<String> values) {
    return table(text, rows -> {
      rows.get(0).addAll(columns);
      rows.subList(1, rows.size()).forEach(row -> row.addAll(values));
      return rows;
    });
  }

  private static String table(UnaryOperator<List<List<String>>> edit) {
    return table(TSV, edit);
  }

  private static String table(String text, UnaryOperator<List<List<String>>> edit) {
    CanonicalSssom sssom = CanonicalSssom.parse(text);
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>(sssom.columns())));
    sssom.mappings().forEach(row -> rows.add(new ArrayList<>(row)));
    StringBuilder out = new StringBuilder();
    sssom.block().forEach(line -> out.append('#').append(line).append('\n'));
    edit.apply(rows).forEach(row -> Tsv.append(out, row));
    return out.toString();
  }
}
