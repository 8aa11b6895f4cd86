package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2024;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.entry;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.list;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.mode;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.readings;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.target;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.SampleEditions;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Condition.AllOf;
import org.openhelpline.taxonomy.crosswalk.Condition.AnyOf;
import org.openhelpline.taxonomy.crosswalk.Condition.FieldIs;
import org.openhelpline.taxonomy.crosswalk.Condition.HasForm;
import org.openhelpline.taxonomy.crosswalk.Condition.ModeIs;
import org.openhelpline.taxonomy.crosswalk.Condition.Not;
import org.openhelpline.taxonomy.crosswalk.Explanation.Otherwise;

/** Rules that ask about other fields of the contact, about forms and about the mode. */
class FieldsAndFormsTest {
  private static final String BULLYING = "violence.bullying";
  private static final List<String> BULLIED = List.of("Abuse", "Bullied");
  private static final FieldIs ONLINE = new FieldIs("place", List.of("Online"));
  private static final FieldIs OFFLINE = new FieldIs("place", List.of("Offline"));
  private static final FieldIs YOUNG = new FieldIs("age", List.of("9"));
  private static final FieldIs OLD = new FieldIs("age", List.of("90"));
  private static final HasForm GROOMING = new HasForm(Set.of("grooming"));

  private static CrosswalkBuilder ours() {
    Map<String, Mode> places = new LinkedHashMap<>();
    places.put("Online", Mode.ONLINE);
    places.put("Offline", Mode.OFFLINE);
    return Crosswalk.from("ours", list(List.of(entry("Abuse", "Bullied"))), EDITION_2024, SampleEditions.forms())
        .contextMode(new ContextMode("place", places));
  }

  private static CrosswalkBuilder withoutField() {
    return Crosswalk.from("ours", list(List.of(entry("Abuse", "Bullied"))), EDITION_2024, SampleEditions.forms());
  }

  private static CrosswalkRule to(String id, Condition when, String code) {
    return when(id, when, BULLIED, Alternative.of(target(code, Relation.CLOSE)));
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        arguments(ONLINE, true), arguments(mode(Mode.ONLINE), true), arguments(new Not(OFFLINE), true),
        arguments(new AllOf(List.of(YOUNG, ONLINE)), true), arguments(new AnyOf(List.of(OLD, ONLINE)), true),
        arguments(new Not(new AnyOf(List.of(OLD, new Not(ONLINE)))), true),
        arguments(Condition.ALWAYS, false), arguments(YOUNG, false), arguments(GROOMING, false),
        arguments(new Not(OLD), false), arguments(new AllOf(List.of(YOUNG, GROOMING)), false),
        arguments(new AnyOf(List.of(OLD, YOUNG)), false));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void whatARuleSaysOfTheModeIsAllIfTheModeChoseItElseTheFieldSpeaksToo(Condition when, boolean isChosenByMode) {
    Crosswalk crosswalk = ours().rule(when("r", when, BULLIED,
        Alternative.of(target(BULLYING, Relation.EXACT, Mode.OFFLINE)))).build();
    SourceReason reason = new SourceReason(BULLIED, Mode.NONE, List.of("grooming"),
        Map.of("place", "Online", "age", "9"));
    List<Reason> reasons = crosswalk.translate(reason).alternatives().get(0).stream()
        .map(TranslatedTarget::reason).toList();
    assertEquals(isChosenByMode ? Mode.OFFLINE : Mode.BOTH, reasons.get(0).mode());
  }

  @Test
  void theFieldsThatAnswersDependOnAreThoseOfAllConditionsAndOfTheMode() {
    Crosswalk crosswalk = ours()
        .rule(to("1", new AllOf(List.of(new FieldIs("a", List.of("x")), Condition.ALWAYS)), BULLYING))
        .rule(to("2", new AnyOf(List.of(new FieldIs("b", List.of("x")), GROOMING)), BULLYING))
        .rule(to("3", new Not(new FieldIs("c", List.of("x"))), BULLYING))
        .rule(to("4", new FieldIs("d", List.of("x")), BULLYING))
        .rule(to("5", new AllOf(List.of(new AnyOf(List.of(new Not(new FieldIs("e", List.of("x"))))))), BULLYING))
        .build();
    assertEquals(List.of("a", "b", "c", "d", "e", "place"), List.copyOf(crosswalk.contextFields()));
    assertEquals(Set.of(), withoutField().rule(to("1", mode(Mode.ONLINE), BULLYING)).build().contextFields());
  }

  @Test
  void aFormThatWouldHaveLedElsewhereIsNamedUnlessItIsThere() {
    for (Condition when : List.of(GROOMING, new AllOf(List.of(GROOMING)), new AnyOf(List.of(GROOMING, OLD)))) {
      Crosswalk crosswalk = withoutField().rule(to("groomed", when, "violence.sexual-violence"))
          .rule(to("else", Condition.ALWAYS, BULLYING)).build();
      List<Otherwise> otherwise = crosswalk.explain(new SourceReason(BULLIED, Mode.NONE, List.of("sexting"), Map.of()))
          .otherwise().stream().filter(o -> o.condition() instanceof HasForm).toList();
      assertEquals(List.of(GROOMING), otherwise.stream().map(Otherwise::condition).toList());
      assertEquals(Set.of(Set.of(new Reason("violence.sexual-violence", Mode.UNKNOWN, List.of("grooming")))),
          readings(otherwise.get(0).translation()));
      assertEquals(List.of(), crosswalk.explain(new SourceReason(BULLIED, Mode.NONE, List.of("grooming"), Map.of()))
          .otherwise().stream().filter(o -> o.condition() instanceof HasForm).toList());
    }
    Crosswalk not = withoutField().rule(to("plain", new Not(GROOMING), BULLYING))
        .rule(to("else", Condition.ALWAYS, "violence.sexual-violence")).build();
    assertEquals(List.of(GROOMING), not.explain(new SourceReason(BULLIED, Mode.NONE, List.of(), Map.of()))
        .otherwise().stream().map(Otherwise::condition).toList());
  }

  @Test
  void modesAreTriedOnlyWhereARuleAsksOrTheCodeCanHaveOne() {
    Crosswalk asks = withoutField().rule(to("online", mode(Mode.ONLINE), "violence.sexual-violence"))
        .rule(to("else", Condition.ALWAYS, BULLYING)).build();
    // Unknown leads where nothing stated does.
    assertEquals(3, modes(asks.explain(new SourceReason(BULLIED, Mode.NONE, List.of(), Map.of()))));
    Crosswalk asksNothing = withoutField().rule(to("else", Condition.ALWAYS, BULLYING)).build();
    assertEquals(0, modes(asksNothing.explain(new SourceReason(BULLIED, Mode.NONE, List.of(), Map.of()))));
    Crosswalk editions = SampleCrosswalks.from2021to2024();
    assertEquals(3, modes(editions.explain(SourceReason.of(Reason.of("violence.bullying", Mode.ONLINE)))));
    assertEquals(0, modes(editions.explain(SourceReason.of("violence.online-sexual-abuse"))));
  }

  private static long modes(Explanation explanation) {
    return explanation.otherwise().stream().filter(o -> o.condition() instanceof ModeIs).count();
  }

  @Test
  void valuesOfAFieldAreTriedOnlyForThatField() {
    Crosswalk crosswalk = ours().rule(to("young", YOUNG, "violence.sexual-violence"))
        .rule(to("else", Condition.ALWAYS, BULLYING)).build();
    List<String> tried = crosswalk.explain(SourceReason.of("Abuse", "Bullied").withContext(Map.of("place", "Online")))
        .otherwise().stream().map(o -> ((FieldIs) o.condition()).field() + ((FieldIs) o.condition()).values()).toList();
    assertEquals(List.of("age[9]", "place[Offline]", "place[]"), tried);
  }
}
