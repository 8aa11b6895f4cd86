package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhelpline.taxonomy.Mode;

class ConditionTest {
  private static final Condition NEVER = new Condition.Not(Condition.ALWAYS);
  private static final SourceReason PLAIN = SourceReason.of("Violence", "Other");

  @ParameterizedTest
  @EnumSource
  void theModeIsOneOfThoseNamed(Mode mode) {
    Condition condition = new Condition.ModeIs(EnumSet.of(Mode.BOTH, Mode.UNKNOWN));
    assertEquals(mode == Mode.BOTH || mode == Mode.UNKNOWN, condition.test(PLAIN, mode));
    assertFalse(new Condition.ModeIs(EnumSet.noneOf(Mode.class)).test(PLAIN, mode));
  }

  @Test
  void theReasonCarriesOneOfTheForms() {
    Condition condition = new Condition.HasForm(new LinkedHashSet<>(List.of("grooming", "sexting")));
    assertTrue(condition.test(new SourceReason(List.of("a"), Mode.NONE, List.of("x", "sexting"), Map.of()), Mode.NONE));
    assertFalse(condition.test(new SourceReason(List.of("a"), Mode.NONE, List.of("x"), Map.of()), Mode.NONE));
    assertFalse(condition.test(PLAIN, Mode.NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"At home", "AT HOME\r", " at\u00a0home", "in the child's home", "In the child\u2019s home"})
  void theFieldHasOneOfTheValuesHoweverTyped(String typed) {
    Condition condition = new Condition.FieldIs("place", List.of("At home", "In the child's home"));
    assertTrue(condition.test(PLAIN.withContext(Map.of("place", typed)), Mode.NONE));
    assertFalse(condition.test(PLAIN.withContext(Map.of("location", typed)), Mode.NONE));
    assertFalse(condition.test(PLAIN.withContext(Map.of("place", typed + " too")), Mode.NONE));
  }

  @Test
  void aFieldThatIsNotThereIsAnEmptyOne() {
    Condition empty = new Condition.FieldIs("place", List.of(""));
    assertTrue(empty.test(PLAIN, Mode.NONE));
    assertTrue(empty.test(PLAIN.withContext(Map.of("place", " \r")), Mode.NONE));
    assertFalse(empty.test(PLAIN.withContext(Map.of("place", "x")), Mode.NONE));
  }

  @Test
  void conditionsCombine() {
    assertTrue(test(Condition.ALWAYS));
    assertFalse(test(NEVER));
    assertTrue(test(new Condition.AllOf(List.of(Condition.ALWAYS, Condition.ALWAYS))));
    assertFalse(test(new Condition.AllOf(List.of(Condition.ALWAYS, NEVER))));
    assertTrue(test(new Condition.AnyOf(List.of(NEVER, Condition.ALWAYS))));
    assertFalse(test(new Condition.AnyOf(List.of(NEVER, NEVER))));
    assertTrue(test(new Condition.AllOf(List.of())));
    assertFalse(test(new Condition.AnyOf(List.of())));
  }

  @Test
  void modesAndFormsKeepTheirOrderOnEveryRun() {
    List<String> forms = IntStream.range(0, 30).mapToObj(i -> "f" + (i * 7) % 30).toList();
    assertEquals(forms, List.copyOf(new Condition.HasForm(new LinkedHashSet<>(forms)).forms()));
    assertEquals(List.of(Mode.NONE, Mode.UNKNOWN, Mode.ONLINE, Mode.OFFLINE, Mode.BOTH), List.copyOf(
        new Condition.ModeIs(new LinkedHashSet<>(
            List.of(Mode.BOTH, Mode.ONLINE, Mode.NONE, Mode.OFFLINE, Mode.UNKNOWN))).modes()));
  }

  @Test
  void aFieldBesideTheReasonSaysWhereItHappened() {
    ContextMode field = new ContextMode("place", Map.of("Online", Mode.ONLINE, "In person", Mode.OFFLINE,
        "Don\u2019t know", Mode.UNKNOWN));
    assertEquals("place", field.field());
    assertEquals(Optional.of(Mode.ONLINE), field.read(Map.of("place", " ONLINE\r")));
    assertEquals(Optional.of(Mode.UNKNOWN), field.read(Map.of("place", "Don\u00b4t know")));
    assertEquals(Optional.of(Mode.NONE), field.read(Map.of("place", " ")), "a blank field says nothing");
    assertEquals(Optional.of(Mode.NONE), field.read(Map.of()));
    assertEquals(Optional.empty(), field.read(Map.of("place", "on the moon")));
  }

  @Test
  void theValuesOfAFieldKeepTheOrderGivenOnEveryRun() {
    Map<String, Mode> values = new LinkedHashMap<>();
    IntStream.range(0, 30).forEach(i -> values.put("v" + (i * 7) % 30, Mode.ONLINE));
    assertEquals(List.copyOf(values.keySet()), List.copyOf(new ContextMode("place", values).values().keySet()));
  }

  @Test
  void aValueOfAFieldThatStandsForTwoModesIsRejected() {
    Map<String, Mode> values = new LinkedHashMap<>();
    values.put("Online", Mode.ONLINE);
    values.put("online ", Mode.ONLINE);
    assertEquals(values, new ContextMode("place", values).values());
    values.put("ONLINE\r", Mode.BOTH);
    assertEquals("'ONLINE\r' of the field 'place' stands for two modes: online and both",
        assertThrows(IllegalArgumentException.class, () -> new ContextMode("place", values)).getMessage());
  }

  private static boolean test(Condition condition) {
    return condition.test(PLAIN, Mode.NONE);
  }
}
