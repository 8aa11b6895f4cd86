package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Severity;

/** The core's records go through Jackson 2 and 3 as they are, both say the same, and it is what the schemas say. */
final class JsonTest {
  private static final TaxonomyData DATA = TaxonomyData.bundled();

  /** What a vendor adds to read translations back: which of the four it is follows from the properties. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({
      @JsonSubTypes.Type(Translation.Mapped.class), @JsonSubTypes.Type(Translation.Ambiguous.class),
      @JsonSubTypes.Type(Translation.OutOfScope.class), @JsonSubTypes.Type(Translation.Unknown.class)})
  @JsonIgnoreProperties(value = "status", allowGetters = true)
  interface TranslationJson {
    @JsonProperty
    ReasonStatus status();
  }

  /** The same for the seats of a contact. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
  @JsonSubTypes({@JsonSubTypes.Type(ContactTranslation.Assigned.class), @JsonSubTypes.Type(ContactTranslation.Undecided.class)})
  @JsonIgnoreProperties(value = "status", allowGetters = true)
  interface SeatJson {
    @JsonProperty
    ReasonStatus status();
  }

  private static final Map<Class<?>, Class<?>> MIXINS =
      Map.of(Translation.class, TranslationJson.class, ContactTranslation.Seat.class, SeatJson.class);

  private static final Map<Jackson, Jackson.Mapper> PLAIN = new EnumMap<>(Jackson.class);
  private static final Map<Jackson, Jackson.Mapper> MIXED = new EnumMap<>(Jackson.class);

  static {
    for (Jackson jackson : Jackson.values()) {
      PLAIN.put(jackson, jackson.mapper(Map.of()));
      MIXED.put(jackson, jackson.mapper(MIXINS));
    }
  }

  private static Jackson.Mapper plain(Jackson jackson) {
    return PLAIN.getOrDefault(jackson, jackson.mapper(Map.of()));
  }

  private static Jackson.Mapper mixed(Jackson jackson) {
    return MIXED.getOrDefault(jackson, jackson.mapper(MIXINS));
  }

  /** What both write as they come; it is valid and the same. */
  private static String written(String schema, Object value) {
    String json = plain(Jackson.TWO).write(value);
    assertEquals(Doc.parse(json).root(), Doc.parse(plain(Jackson.THREE).write(value)).root());
    assertEquals(List.of(), Schemas.violations(schema, json), json);
    return json;
  }

  static Stream<Classification> classifications() {
    List<Classification> all = new ArrayList<>(List.of(Classification.of("2024", List.of())));
    for (String edition : DATA.editionNames()) {
      for (Mode mode : Mode.values()) {
        List<Reason> reasons = DATA.edition(edition).concepts().stream().map(Concept::code)
            .map(code -> new Reason(code, mode, List.of("sextortion", "grooming"))).toList();
        all.add(Classification.of(edition, reasons, reasons.get(1).code()));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("classifications")
  void aClassificationGoesThereAndBack(Classification contact) {
    String json = written("classification", contact);
    for (Jackson jackson : Jackson.values()) {
      assertEquals(contact, plain(jackson).read(json, Classification.class));
      for (Reason reason : contact.reasons()) {
        assertEquals(reason, plain(jackson).read(plain(jackson).write(reason), Reason.class));
      }
    }
  }

  @Test
  void aClassificationLooksLikeThis() {
    assertEquals(Doc.of("{'edition': '2024', 'primary': 'violence.bullying', 'reasons': [{'code': 'violence.bullying',"
            + " 'mode': 'BOTH', 'forms': []}]}").root(),
        Doc.parse(written("classification", Classification.of("2024",
            List.of(Reason.of("violence.bullying", Mode.BOTH)), "violence.bullying"))).root());
  }

  @ParameterizedTest
  @EnumSource
  void everyFindingGoesThereAndBackInWhateverOrderItsArgumentsCome(FindingId id) {
    String[] values = id.arguments().stream().map(a -> "the '" + a + "' {\\}").toArray(String[]::new);
    Finding finding = Finding.of(id, "reasons[1].mode", values);
    String json = written("findings", List.of(finding, finding.withSeverity(Severity.ADVICE)));
    Map<String, Object> reversed = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(id.arguments());
    Collections.reverse(names);
    names.forEach(n -> reversed.put(n, finding.arguments().getOrDefault(n, "")));
    String backwards = Doc.of("[]").add("", Doc.of("{}").set("/id", id.name())
        .set("/severity", finding.severity().name()).set("/path", finding.path()).set("/arguments", reversed).root())
        .json();
    for (Jackson jackson : Jackson.values()) {
      assertEquals(finding, plain(jackson).read(json, Finding[].class)[0]);
      assertEquals(finding, plain(jackson).read(backwards, Finding[].class)[0]);
    }
  }

  /** Every entry of a list and every code of an edition with every mode: all four kinds come up. */
  static Stream<Crosswalk> crosswalks() {
    return Stream.of(DATA.crosswalk("kellimni-mt", "2026"), DATA.crosswalk("2024-2026"));
  }

  private static List<SourceReason> sources(Crosswalk crosswalk) {
    List<SourceReason> sources = new ArrayList<>(List.of(SourceReason.of("no such thing", "at all")));
    crosswalk.sourceList().ifPresent(list -> list.entries().stream().map(CodeListEntry::levels)
        .forEach(l -> sources.add(SourceReason.of(l.toArray(String[]::new)))));
    crosswalk.sourceEdition().ifPresent(edition -> edition.concepts().forEach(c -> Stream.of(Mode.values())
        .forEach(m -> sources.add(SourceReason.of(new Reason(c.code(), m, List.of("grooming")))))));
    return sources;
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void everyTranslationIsValidAndComesBackWithAMixin(Crosswalk crosswalk) {
    for (SourceReason source : sources(crosswalk)) {
      Translation translation = crosswalk.translate(source);
      String json = written("translation", translation);
      assertEquals(List.of(), Schemas.violations("translation", mixed(Jackson.THREE).write(translation)));
      for (Jackson jackson : Jackson.values()) {
        assertEquals(translation, plain(jackson).read(json, translation.getClass()), "by its own class, as it is");
        assertEquals(translation, mixed(jackson).read(json, Translation.class));
        String withStatus = mixed(jackson).write(translation);
        assertEquals(Doc.parse(json).set("/status", translation.status().name()).root(), Doc.parse(withStatus).root());
        assertEquals(translation, mixed(jackson).read(withStatus, Translation.class));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void aWholeContactIsValidAndComesBackWithAMixin(Crosswalk crosswalk) {
    List<SourceReason> sources = sources(crosswalk);
    ContactTranslator translator = new ContactTranslator(crosswalk);
    for (int i = 0; i < sources.size(); i += 16) {
      ContactTranslation contact = translator.translate(sources.subList(i, Math.min(i + 16, sources.size())));
      String json = written("contact-translation", contact);
      assertEquals(List.of(), Schemas.violations("contact-translation", mixed(Jackson.TWO).write(contact)));
      for (Jackson jackson : Jackson.values()) {
        assertEquals(contact, mixed(jackson).read(json, ContactTranslation.class));
        String withStatus = mixed(jackson).write(contact);
        assertEquals(contact, mixed(jackson).read(withStatus, ContactTranslation.class));
      }
    }
  }

  @Test
  void allFourKindsComeUp() {
    TreeSet<ReasonStatus> met = new TreeSet<>();
    crosswalks().forEach(c -> sources(c).forEach(s -> met.add(c.translate(s).status())));
    assertEquals(List.of(ReasonStatus.MAPPED, ReasonStatus.AMBIGUOUS, ReasonStatus.OUT_OF_SCOPE, ReasonStatus.UNKNOWN),
        List.copyOf(met));
  }

  @Test
  void theSchemasKnowEveryConstantAndNoOther() {
    expectConstants("classification", "/$defs/reason/properties/mode", Mode.values());
    expectConstants("findings", "/$defs/finding/properties/id", FindingId.values());
    expectConstants("findings", "/$defs/finding/properties/severity", Severity.values());
    expectConstants("translation", "/$defs/relation", Relation.values());
    expectConstants("translation", "/$defs/losses/items", Loss.values());
    expectConstants("translation", "/$defs/outOfScope/properties/reason", OutOfScopeReason.values());
    assertEquals(new TreeSet<>(Stream.of(FindingId.values()).flatMap(i -> i.arguments().stream()).toList()),
        new TreeSet<>(Doc.shipped(Schemas.file("findings"))
            .array("/$defs/finding/properties/arguments/propertyNames/enum")));
  }

  private static void expectConstants(String schema, String pointer, Enum<?>[] constants) {
    assertEquals(Stream.of(constants).map(Enum::name).toList(),
        Doc.shipped(Schemas.file(schema)).array(pointer + "/enum"), pointer);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsLeftOutIsSaid(Jackson jackson) {
    Map<String, String> broken = Map.of(
        "{'edition': '2024', 'primary': '', 'reasons': [{'code': 'a', 'forms': []}]}", "a reason needs a mode",
        "{'edition': '2024', 'primary': '', 'reasons': [{'mode': 'NONE', 'forms': []}]}", "a reason needs a code",
        "{'edition': '2024', 'primary': '', 'reasons': [{'code': 'a', 'mode': 'NONE'}]}", "a reason needs a list of forms",
        "{'primary': '', 'reasons': []}", "a classification needs its edition",
        "{'edition': '2024', 'primary': ''}", "a classification needs its reasons",
        "{'edition': '2024', 'reasons': []}", "a classification needs its primary code");
    broken.forEach((text, said) -> {
      String json = Doc.of(text).json();
      assertFalse(Schemas.violations("classification", json).isEmpty(), json);
      RuntimeException thrown =
          assertThrows(RuntimeException.class, () -> plain(jackson).read(json, Classification.class));
      assertTrue(thrown.getMessage().contains(said), thrown.getMessage());
    });
  }

  @Test
  void theSchemasRefuseWhatIsNone() {
    String json = written("translation", DATA.crosswalk("2024-2026").translate(
        SourceReason.of(Reason.of("violence.bullying", Mode.UNKNOWN))));
    assertFalse(Schemas.violations("translation", Doc.parse(json).set("/status", "MAPPED").json()).isEmpty());
    assertFalse(Schemas.violations("translation", Doc.parse(json).set("/other", 1).json()).isEmpty());
    assertFalse(Schemas.violations("translation", Doc.parse(json).set("/alternatives", List.of()).json()).isEmpty());
    assertFalse(Schemas.violations("findings", "[{\"id\": \"unknown-code\", \"severity\": \"ERROR\", \"path\": \"\","
        + " \"arguments\": {}}]").isEmpty());
  }
}
