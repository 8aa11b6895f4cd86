package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas hold for what ships, say something of everything, and reject what is broken. */
final class SchemaTest {
  private static final List<String> NAMES = List.of("aggregate", "classification", "code-list", "contact-translation",
      "crosswalk", "extension", "findings", "forms", "index", "taxonomy", "terms", "translation");

  static Stream<String> shippedDocuments() {
    return Shipped.files().stream().filter(f -> f.endsWith(".json") && !f.startsWith("schema/"));
  }

  @ParameterizedTest
  @MethodSource("shippedDocuments")
  void everyShippedDocumentIsValidUnderTheSchemaThatItNames(String file) {
    Doc doc = Doc.shipped(file);
    Path schema = Path.of(file).resolveSibling(doc.text("/$schema")).normalize();
    String name = schema.toString().replace('\\', '/').replaceAll("^schema/(.*)\\.schema\\.json$", "$1");
    assertTrue(NAMES.contains(name), name);
    assertEquals(List.of(), Schemas.violations(name, Shipped.text(file)));
  }

  @Test
  void everyDocumentNamesTheSchemaOfItsFormat() {
    for (Format format : Format.values()) {
      assertFalse(format.files().isEmpty());
      for (String file : format.files()) {
        assertTrue(Doc.shipped(file).text("/$schema").endsWith(Schemas.file(format.schema())), file);
      }
    }
  }

  @Test
  void theSchemaFolderHoldsTheseSchemas() {
    assertEquals(NAMES.stream().map(Schemas::file).toList(), Shipped.files("schema"));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everySchemaIsOneOfDraft202012WithAnIdOfItsOwn(String name) {
    Doc schema = Doc.shipped(Schemas.file(name));
    assertEquals(List.of(), Schemas.violationsOfMetaSchema(schema.json()));
    assertNotEquals(List.of(), Schemas.violationsOfMetaSchema(schema.copy().set("/type", "objekt").json()));
    assertEquals("https://json-schema.org/draft/2020-12/schema", schema.text("/$schema"));
    assertEquals("urn:openhelpline:taxonomy:schema:" + name + ":1", schema.text("/$id"));
    assertFalse(schema.text("/title").isBlank());
    assertFalse(schema.text("/description").isBlank());
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyPropertyIsDescribedAndEveryObjectIsClosed(String name) {
    int[] properties = {0};
    eachSchema(Doc.shipped(Schemas.file(name)), "", (pointer, schema) -> {
      if (schema.containsKey("properties") && !pointer.endsWith("/if") && !pointer.endsWith("/else")) {
        assertEquals("object", schema.get("type"), pointer);
        assertEquals(false, schema.get("additionalProperties"), pointer);
        ((Map<?, ?>) schema.get("properties")).forEach((property, said) -> {
          properties[0]++;
          Object description = ((Map<?, ?>) said).get("description");
          assertTrue(description instanceof String text && text.endsWith("."), () -> pointer + " " + property);
        });
      }
    });
    assertTrue(properties[0] >= 4, () -> name + " has " + properties[0]);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void everyDefinitionIsUsedAndEveryReferenceLeadsToOne(String name) {
    Doc schema = Doc.shipped(Schemas.file(name));
    TreeSet<String> used = new TreeSet<>();
    eachSchema(schema, "", (pointer, s) -> {
      if (s.get("$ref") instanceof String ref) {
        used.add(ref);
      }
    });
    TreeSet<String> defined = new TreeSet<>();
    schema.object("/$defs").keySet().forEach(d -> defined.add("#/$defs/" + d));
    assertEquals(defined, used);
  }

  @SuppressWarnings("unchecked")
  private static void eachSchema(Doc doc, String pointer, BiConsumer<String, Map<String, Object>> action) {
    Object value = doc.at(pointer);
    if (value instanceof Map<?, ?> map) {
      if (!pointer.endsWith("/properties") && !pointer.endsWith("/$defs")) {
        action.accept(pointer, (Map<String, Object>) map);
      }
      map.keySet().forEach(k -> eachSchema(doc, pointer + "/" + Doc.escaped((String) k), action));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        eachSchema(doc, pointer + "/" + i, action);
      }
    }
  }

  /** A crosswalk can be checked with its one schema, so it repeats that of the list; the two must not drift apart. */
  @Test
  void anInlineListIsAsInTheSchemaOfLists() {
    Doc list = Doc.shipped("schema/code-list.schema.json");
    Doc crosswalk = Doc.shipped("schema/crosswalk.schema.json");
    for (String keyword : List.of("type", "additionalProperties", "required", "properties")) {
      assertEquals(Objects.requireNonNull(list.at("/" + keyword)), crosswalk.at("/$defs/codeList/" + keyword));
    }
    list.object("/$defs").forEach((name, said) -> assertEquals(said, crosswalk.at("/$defs/" + name), name));
  }

  /** So does that of contacts with that of single reasons. */
  @Test
  void whatIsSaidOfAReasonIsTheSameInEachSchemaThatSaysIt() {
    Doc contact = Doc.shipped("schema/contact-translation.schema.json");
    Doc reason = Doc.shipped("schema/translation.schema.json");
    reason.object("/$defs").forEach((name, said) -> assertEquals(said, contact.at("/$defs/" + name), name));
    assertEquals(reason.at("/oneOf"), contact.at("/$defs/translation/oneOf"));
    assertEquals(reason.at("/$defs/reason"), Doc.shipped("schema/classification.schema.json").at("/$defs/reason"));
  }

  @Test
  void aCrosswalkMayBringItsListWithIt() throws IOException {
    Doc crosswalk = Doc.shipped("crosswalks/ecpat-ph.json");
    crosswalk.set("/source", Map.of("codeList", Doc.shipped("lists/ecpat-ph.json").root()));
    assertEquals(List.of(), Schemas.violations("crosswalk", crosswalk.json()));
    assertEquals(List.of(), Format.CROSSWALK.faults(crosswalk.json()));
    crosswalk.remove("/source/codeList/lang");
    assertFalse(Schemas.violations("crosswalk", crosswalk.json()).isEmpty());
  }

  /** A change that makes a document wrong. */
  private record Broken(String schema, String file, String what, Doc doc) {
    @Override
    public String toString() {
      return file + ": " + what;
    }
  }

  static Stream<Broken> brokenDocuments() {
    return Stream.of(
        new Breaking("taxonomy", "editions/chi-2026.json").of(
            "remove /id", "remove /edition", "remove /version", "remove /concepts", "set /concepts {}",
            "set /standing 'official'", "set /predecessor ' '", "set /labelSources/en 1", "set /issuer 'CHI'",
            "remove /evidence/0/date", "set /evidence/0/url 'x'", "set /evidence/0/note null", "set /evidence/0 'x'",
            "remove /concepts/1/code", "set /concepts/1/code 'a b'", "set /concepts/1/code 'ni\u00f1o'",
            "set /concepts/1/code ''", "set /concepts/1/parent ''", "remove /concepts/1/labels",
            "set /concepts/1/labels {}", "set /concepts/1/labels {'en': ' '}", "set /concepts/1/labels {'': 'x'}",
            "set /concepts/1/labels ['x']", "set /concepts/1/alternativeLabels ['x']",
            "remove /concepts/1/alternativeLabels/0/lang", "set /concepts/1/alternativeLabels/0/text ''",
            "set /concepts/1/alternativeLabels/0/text2 ''", "remove /concepts/1/definition",
            "set /concepts/1/definition '\\t'", "set /concepts/1/includes 'x'", "set /concepts/1/includes [1]",
            "remove /concepts/1/excludes/0/text", "set /concepts/1/excludes/0/code null",
            "set /concepts/1/excludes/0/codes 'x'", "set /concepts/1/selectable 'yes'", "remove /concepts/1/modeRule",
            "set /concepts/1/modeRule 'Online'", "set /concepts/1/modeRule 'both'", "set /concepts/1/sensitive 1",
            "set /concepts/1/sexualViolence null", "set /concepts/1/residual []", "set /concepts/1/counselling 'no'",
            "set /concepts/1/status 'dropped'", "set /concepts/1/status 'retired'",
            "set /concepts/1/retiredIn '2026'", "set /concepts/1/successors []", "set /concepts/1/seriesBreak true",
            "set /concepts/1/children []"),
        new Breaking("forms", "forms.json").of(
            "remove /version", "remove /forms", "set /forms 1", "set /notice 1", "set /terms []",
            "remove /forms/0/id", "set /forms/0/id ''", "remove /forms/0/kind", "set /forms/0/kind 'OCSEA'",
            "remove /forms/0/technology", "set /forms/0/technology 'never'", "remove /forms/0/labels",
            "set /forms/0/labels {}", "set /forms/0/labels/en 1", "remove /forms/0/definition",
            "set /forms/0/definition ''", "set /forms/0/verified 'true'", "set /forms/0/note 1",
            "set /forms/0/codes 'violence'", "set /forms/0/codes/0 1", "remove /forms/0/sources/0/url",
            "set /forms/0/sources/0/supports 1", "set /forms/0/sources/0/page 1", "set /forms/0/loggedBy {}",
            "set /forms/0/loggedBy [{'helpline': 'A', 'label': 'B'}]", "set /forms/0/status 'x'"),
        new Breaking("terms", "terms.json").of(
            "remove /version", "remove /authorities", "remove /terms", "set /terms {}", "set /notice 1",
            "set /forms []", "remove /authorities/0/id", "remove /authorities/0/name", "set /authorities/1/advice 'x'",
            "set /authorities/0/note 1", "set /authorities/0/url 'x'", "remove /terms/0/wording",
            "set /terms/0/wording ' '", "remove /terms/0/lang", "set /terms/0/variants 'x'",
            "set /terms/0/variants ['']", "set /terms/0/form ''", "remove /terms/0/statuses",
            "set /terms/0/statuses []", "set /terms/0/note 1", "remove /terms/0/sources", "set /terms/0/sources []",
            "set /terms/0/status 'use'", "remove /terms/0/statuses/0/authority", "remove /terms/0/statuses/0/status",
            "set /terms/0/statuses/0/status 'green'", "set /terms/0/statuses/0/edition 1",
            "set /terms/0/statuses/0/instead 'x'", "set /terms/0/statuses/0/instead ['']",
            "set /terms/0/statuses/0/note 1", "set /terms/0/statuses/0/source 1",
            "set /terms/0/statuses/0/section 'D.1'", "remove /terms/0/sources/0/url",
            "set /terms/0/sources/0/supports 1", "set /terms/0/sources/0/page 1"),
        new Breaking("code-list", "lists/kellimni-mt.json").of(
            "remove /id", "set /id ' '", "remove /version", "remove /lang", "set /lang 1", "set /title 1",
            "remove /levels", "set /levels []", "set /levels [1, 2]", "set /levels 'category'", "remove /entries",
            "set /entries {}", "set /entries/0 'x'", "remove /entries/0/levels", "set /entries/0/levels []",
            "set /entries/0/levels [1, 2]", "set /entries/4/spellings ['x', 'y']", "set /entries/4/spellings [[]]",
            "set /entries/0/sensitive 'yes'", "set /entries/0/note 'x'", "set /source 'x'"),
        new Breaking("crosswalk", "crosswalks/2024-2026.json").of(
            "remove /id", "remove /version", "set /version 1", "remove /source", "set /source {}", "set /source 'chi'",
            "set /source/id ' '", "set /source/list 'ecpat-ph'", "set /source/edition 2024", "remove /target",
            "remove /target/edition", "set /target/label 'x'", "set /date 20261122", "set /review false",
            "set /reviewer 'x'", "remove /rules", "set /rules {}", "remove /rules/0/id", "set /rules/0/id ''",
            "remove /rules/0/source", "set /rules/0/source []", "set /rules/0/source 'x'", "set /rules/0/source [1]",
            "remove /rules/0/alternatives", "set /rules/0/alternatives []", "set /rules/0/alternatives [[]]",
            "set /rules/0/alternatives [{}]", "set /rules/0/outOfScope 'administration'",
            "set /rules/0/confidence 'sure'", "set /rules/0/note 1", "set /rules/0/review 1",
            "set /rules/0/comment 'x'", "remove /rules/0/alternatives/0/0/code",
            "remove /rules/0/alternatives/0/0/relation", "set /rules/0/alternatives/0/0/relation 'same'",
            "set /rules/0/alternatives/0/0/mode 'none'", "set /rules/0/alternatives/0/0/forms 'grooming'",
            "set /rules/0/alternatives/0/0/weight 1", "set /rules/0/when {}", "set /rules/0/when 'online'",
            "set /rules/0/when {'mode': 'online'}", "set /rules/0/when {'mode': []}",
            "set /rules/0/when {'mode': ['Online']}", "set /rules/0/when {'form': []}",
            "set /rules/0/when {'form': [1]}", "set /rules/0/when {'field': 'x'}", "set /rules/0/when {'in': ['x']}",
            "set /rules/0/when {'field': ' ', 'in': ['x']}", "set /rules/0/when {'field': 'x', 'in': []}",
            "set /rules/0/when {'allOf': []}", "set /rules/0/when {'anyOf': {}}", "set /rules/0/when {'not': []}",
            "set /rules/0/when {'not': {'mode': ['online'], 'form': ['x']}}",
            "set /rules/0/when {'anyOf': [{'mode': ['online']}, {'always': true}]}"),
        new Breaking("extension", "extensions/harbour.json").of(
            "remove /id", "remove /version", "remove /title", "remove /extends", "remove /concepts", "set /id 'a b'",
            "set /id '-a'", "set /id 'a/b'", "set /standing 'documented'", "set /extends '2024'",
            "set /extends/version '1'", "remove /extends/edition", "set /extends/id ' '", "remove /concepts/0/rollsUpTo",
            "set /concepts/0/rollsUpTo ''", "set /concepts/0/rollsUpTo ['violence.bullying']",
            "remove /concepts/0/modeRule", "remove /concepts/0/definition", "set /concepts/0/labels {}",
            "set /concepts/0/relation 'exact'", "set /suppress/0/checks 'x'"),
        new Breaking("crosswalk", "crosswalks/kellimni-mt.json").of(
            "set /source/codeList {}", "set /source {'codeList': {}}", "set /source/list ''", "remove /mode/field",
            "remove /mode/values", "set /mode/values []", "set /mode/values/partly ['x']",
            "set /mode/values/online 'x'", "set /mode/values/online ['x', 'x']", "set /mode/values/online ['']",
            "set /mode/fields ['x']"),
        new Breaking("index", "index.json").of(
            "remove /editions", "remove /forms", "remove /terms", "remove /lists", "remove /crosswalks", "set /schemas []",
            "remove /editions/0/sha256", "set /editions/0/sha256 'ABC'", "remove /editions/0/file",
            "set /editions/0/file '../secret.json'", "set /editions/0/standing 'official'", "remove /forms/version",
            "remove /lists/0/lang", "set /lists/0/url 'x'", "remove /crosswalks/0/to", "remove /crosswalks/0/title",
            "set /crosswalks/0 {}", "set /lists {}"))
        .flatMap(s -> s);
  }

  private record Breaking(String schema, String file) {
    Stream<Broken> of(String... changes) {
      return Stream.of(changes).map(change -> {
        String[] parts = change.split(" ", 3);
        Doc doc = Doc.shipped(file);
        if (parts[0].equals("remove")) {
          doc.remove(parts[1]);
        } else {
          Object before = doc.has(parts[1]) ? doc.at(parts[1]) : "nothing at all";
          Object value = Doc.of(parts[2]).root();
          assertNotEquals(before, value, change);
          doc.set(parts[1], value);
        }
        return new Broken(schema, file, change, doc);
      });
    }
  }

  @ParameterizedTest
  @MethodSource("brokenDocuments")
  void aBrokenDocumentIsRejectedByTheSchemaAndByTheReader(Broken broken) throws IOException {
    String json = broken.doc().json();
    assertFalse(Schemas.violations(broken.schema(), json).isEmpty());
    for (Format format : Format.values()) {
      if (format.schema().equals(broken.schema())) {
        assertFalse(format.faults(json).isEmpty());
      }
    }
  }

  @Test
  void whatMayBeLeftOutMayBeLeftOut() throws IOException {
    expectValid(Format.TAXONOMY, "{'id': 'x', 'edition': '1', 'version': '1', 'concepts': [{'code': 'a', 'labels':"
        + " {'en': 'A'}, 'definition': 'A.', 'modeRule': 'none', 'excludes': [{'text': 'b'}]}]}");
    expectValid(Format.EXTENSION, "{'id': 'x', 'version': '1', 'title': 'X', 'extends': {'edition': '2024'},"
        + " 'concepts': [{'code': 'x.a', 'parent': 'violence', 'rollsUpTo': 'violence.neglect', 'labels': {'en': 'A'},"
        + " 'definition': 'A.', 'modeRule': 'allow'}]}");
    expectValid(Format.EXTENSION,
        "{'id': 'x', 'version': '1', 'title': 'X', 'extends': {'id': 'chi', 'edition': '2020'}, 'concepts': []}");
    expectValid(Format.FORMS, "{'version': '1', 'forms': [{'id': 'f', 'kind': 'ocsea', 'technology': 'always',"
        + " 'labels': {'en': 'F'}, 'definition': 'F.'}]}");
    expectValid(Format.TERMS, "{'version': '1', 'authorities': [{'id': 'us', 'name': 'Us', 'advice': true}], 'terms':"
        + " [{'wording': 'w', 'lang': 'en', 'statuses': [{'authority': 'us', 'status': 'use'}],"
        + " 'sources': [{'url': 'https://example.org/'}]}]}");
    expectValid(Format.CODE_LIST, "{'id': 'l', 'version': '1', 'lang': 'en', 'levels': ['reason'], 'entries':"
        + " [{'levels': ['A']}]}");
    expectValid(Format.CROSSWALK, "{'id': 'c', 'version': '1', 'source': {'edition': '2024'}, 'target': {'edition':"
        + " '2026'}, 'rules': [{'id': '1', 'source': ['violence.neglect'], 'alternatives': [[{'code':"
        + " 'violence.neglect', 'relation': 'exact', 'mode': ''}]]}]}");
    expectValid(Format.CROSSWALK, "{'id': 'c', 'version': '1', 'source': {'codeList': {'id': 'l', 'version': '1',"
        + " 'lang': 'en', 'levels': ['reason'], 'entries': []}}, 'target': {'id': 'chi', 'edition': '2026'},"
        + " 'mode': {'field': 'place', 'values': {}}, 'rules': []}");
  }

  private static void expectValid(Format format, String text) throws IOException {
    String json = Doc.of(text).json();
    assertEquals(List.of(), Schemas.violations(format.schema(), json));
    assertEquals(List.of(), format.faults(json));
  }
}
