package org.openhelpline.taxonomy.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {
  @Test
  void theIdsOfTheContractAreStable() {
    Set<String> ids = new HashSet<>();
    for (FindingId id : FindingId.values()) {
      ids.add(id.id());
    }
    assertTrue(ids.containsAll(List.of("unknown-code", "not-selectable", "retired-code", "other-edition-code",
        "mode-missing", "mode-contradicts", "mode-not-applicable", "duplicate-reason", "too-many-reasons", "no-reason",
        "other-beside-specific", "counselling-beside-non-counselling", "unknown-form", "form-not-for-code",
        "contact-split", "malformed-row")), ids::toString);
  }

  @ParameterizedTest
  @EnumSource
  void everyIdNamesItsFinding(FindingId id) {
    assertTrue(id.id().matches("[a-z]+(-[a-z]+)*"), id.id());
    assertEquals(Optional.of(id), FindingId.ofId(id.id()));
    assertEquals(Optional.empty(), FindingId.ofId(id.name()));
  }

  @ParameterizedTest
  @EnumSource
  void everyFindingCarriesTheArgumentsOfItsIdInOrder(FindingId id) {
    String[] values = id.arguments().stream().map(name -> "value of " + name).toArray(String[]::new);
    Finding finding = Finding.of(id, "reasons[0]", values);
    assertEquals(id.severity(), finding.severity());
    assertEquals(id.arguments(), List.copyOf(finding.arguments().keySet()));
    id.arguments().forEach(name -> assertEquals("value of " + name, finding.arguments().get(name)));
  }

  @ParameterizedTest
  @EnumSource
  void argumentsAreAMapLikeAnyOther(FindingId id) {
    Map<String, String> expected = new LinkedHashMap<>();
    id.arguments().forEach(name -> expected.put(name, "value of " + name));
    Map<String, String> arguments =
        Finding.of(id, "reasons[0]", expected.values().toArray(String[]::new)).arguments();
    assertEquals(expected, arguments);
    assertEquals(arguments, expected);
    assertEquals(expected.hashCode(), arguments.hashCode());
    assertEquals(expected.size(), arguments.size());
    assertEquals(expected.size(), arguments.entrySet().size());
    id.arguments().forEach(name -> assertTrue(arguments.containsKey(name), name));
    assertFalse(arguments.containsKey("no such argument"));
    assertFalse(arguments.containsKey(null));
    assertNull(arguments.get(null));
    assertThrows(UnsupportedOperationException.class, () -> arguments.put("code", "x"));
  }

  @Test
  void aFindingWithOtherArgumentsIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> Finding.of(FindingId.MODE_MISSING, ""));
    String message = assertThrows(IllegalArgumentException.class,
        () -> Finding.of(FindingId.MODE_MISSING, "", "a", "b")).getMessage();
    assertEquals("the arguments of 'mode-missing' are one each of [code], not [a, b]", message);
    assertThrows(IllegalArgumentException.class,
        () -> new Finding(FindingId.MODE_MISSING, Severity.ERROR, "", Map.of("kode", "a")));
    assertThrows(IllegalArgumentException.class,
        () -> new Finding(FindingId.MODE_MISSING, Severity.ERROR, "", Map.of("code", "a", "mode", "b")));
  }

  @Test
  void argumentsThatComeBackInAnotherOrderArePutInThatOfTheId() {
    Map<String, String> swapped = new LinkedHashMap<>();
    swapped.put("first", "reasons[0]");
    swapped.put("code", "a");
    Finding finding = new Finding(FindingId.DUPLICATE_REASON, Severity.WARNING, "reasons[1].code", swapped);
    assertEquals(Finding.of(FindingId.DUPLICATE_REASON, "reasons[1].code", "a", "reasons[0]"), finding);
    assertEquals(List.of("code", "first"), List.copyOf(finding.arguments().keySet()));
  }

  @Test
  void theSeverityCanBeChangedAndNothingElse() {
    Finding finding = Finding.of(FindingId.MODE_MISSING, "reasons[0].mode", "a");
    assertSame(finding, finding.withSeverity(Severity.ADVICE));
    assertEquals(new Finding(FindingId.MODE_MISSING, Severity.ERROR, "reasons[0].mode", Map.of("code", "a")),
        finding.withSeverity(Severity.ERROR));
  }

  @Test
  void aFindingDoesNotChangeWithTheMapItWasBuiltFrom() {
    Map<String, String> arguments = new LinkedHashMap<>(Map.of("code", "a"));
    Finding finding = new Finding(FindingId.MODE_MISSING, Severity.ADVICE, "", arguments);
    arguments.put("code", "b");
    assertEquals("a", finding.arguments().get("code"));
    assertThrows(UnsupportedOperationException.class, () -> finding.arguments().clear());
  }

  @ParameterizedTest
  @EnumSource
  void everySeverityIsNamedByItsTokenInAnyLetterCase(Severity severity) {
    assertEquals(Optional.of(severity), Severity.ofToken(severity.token()));
    assertEquals(Optional.of(severity), Severity.ofToken(severity.token().toUpperCase(Locale.ROOT)));
    assertEquals(Optional.empty(), Severity.ofToken(severity.token() + "s"));
  }
}
