package org.openhelpline.taxonomy.validation.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Severity;

/** Codes as texts: alone, in containers, in groups, and as narrow as the annotation says. */
class ReasonCodeTest {
  private final Validator validator = Providers.HIBERNATE;

  interface Strict {}

  interface Shown extends Payload {}

  record One(@ReasonCode(edition = "2024") @Nullable String code) {}

  record Violence(@ReasonCode(edition = "2024", within = {"violence", "sexuality"}, selectableOnly = false,
      payload = Shown.class) String code) {}

  record Grouped(
      @ReasonCode(edition = "2024")
      @ReasonCode(edition = "2024", threshold = Severity.WARNING, groups = Strict.class)
      String code) {}

  record Containers(List<@ReasonCode(edition = "2024") String> list,
      Map<String, @NotNull @ReasonCode(edition = "2024") String> map, Optional<@ReasonCode(edition = "2024") String> maybe) {}

  record Worded(@ReasonCode(edition = "2024", message = "{finding}/{severity}: {code} -> {nearest}{choices}") String code) {}

  record BadEdition(@ReasonCode(edition = "1999") String code) {}

  record BadWithin(@ReasonCode(edition = "2024", within = "violense") String code) {}

  record BadType(@ReasonCode(edition = "2024") int code) {}

  @Test
  void aCodeOfTheEditionIsValidAndSoIsNull() {
    assertEquals(Set.of(), validator.validate(new One("violence.bullying")));
    assertEquals(Set.of(), validator.validate(new One(null)));
  }

  @ParameterizedTest
  @CsvSource({"violence.bulying, unknown-code", "'', unknown-code", "violence, not-selectable"})
  void aCodeThatIsNoneViolatesWithItsFinding(String code, String finding) {
    Set<ConstraintViolation<One>> violations = validator.validate(new One(code));
    assertEquals(List.of("code " + finding), Providers.found(violations));
    Finding carried = Findings.of(violations.iterator().next()).orElseThrow();
    assertEquals(Severity.ERROR, carried.severity());
    assertEquals(code, carried.arguments().get("code"));
    assertEquals("", carried.path());
  }

  @Test
  void aViolationOfAnotherConstraintCarriesNoFinding() {
    record Other(@NotBlank String code) {}

    assertEquals(Optional.empty(), Findings.of(validator.validate(new Other("")).iterator().next()));
  }

  @ParameterizedTest
  @CsvSource({"violence, ''", "violence.bullying, ''", "sexuality.other, ''", "mental-health.suicidal-thoughts-attempts, not-within",
      "violence.cyberbullying, ''", "violence.bulying, unknown-code"})
  void withinNarrowsItAndFollowsACodeOfAnotherEdition(String code, String finding) {
    Set<ConstraintViolation<Violence>> violations = validator.validate(new Violence(code));
    assertEquals(finding.isEmpty() ? List.of() : List.of("code " + finding), Providers.found(violations));
    violations.forEach(v -> assertEquals(Set.of(Shown.class), v.getConstraintDescriptor().getPayload()));
  }

  @Test
  void aStricterGroupSeesMilderFindings() {
    Grouped other = new Grouped("violence.cyberbullying");
    assertEquals(Set.of(), validator.validate(other));
    assertEquals(List.of("code other-edition-code"), Providers.found(validator.validate(other, Strict.class)));
  }

  @Test
  void elementsOfContainersAreFoundByTheirPlace() {
    Containers containers = new Containers(Arrays.asList("violence.bullying", null, "x"),
        Map.of("k", "y"), Optional.of("z"));
    assertEquals(List.of("list[2].<list element> unknown-code", "map[k].<map value> unknown-code", "maybe unknown-code"),
        Providers.found(validator.validate(containers)));
  }

  @Test
  void aMessageOfOnesOwnGetsTheArguments() {
    assertTrue(Providers.said(validator.validate(new Worded("violence.bulying"))).get(0)
        .startsWith("code unknown-code/error: violence.bulying -> violence.bullying"));
    assertTrue(Providers.said(validator.validate(new Worded("violence"))).get(0)
        .startsWith("code not-selectable/error: violence -> -violence."));
  }

  @Test
  void aMistakeInTheAnnotationIsSaidWithWhatWouldBeValid() {
    assertTrue(cause(new BadEdition("x")).contains("unknown edition '1999'; valid: 2020, 2021, 2024, 2026"));
    assertTrue(cause(new BadWithin("x")).contains("unknown code 'violense'"));
    assertThrows(ValidationException.class, () -> validator.validate(new BadType(1)));
  }

  private String cause(Object bean) {
    Throwable thrown = assertThrows(ValidationException.class, () -> validator.validate(bean));
    while (thrown.getCause() != null) {
      thrown = thrown.getCause();
    }
    return thrown.getMessage();
  }

  @Test
  void aSeverityThatTheHostSetsIsInForce() {
    TaxonomyConstraints lenient = TaxonomyConstraints.builder().addInstalled()
        .severity(FindingId.UNKNOWN_CODE, Severity.ADVICE).build();
    Validator host = Providers.hibernate(c -> c.constraintValidatorFactory(
        new TaxonomyConstraintValidatorFactory(lenient, c.getDefaultConstraintValidatorFactory()))).getValidator();
    assertEquals(Set.of(), host.validate(new One("x")));
    assertEquals(List.of("code unknown-code"), Providers.found(validator.validate(new One("x"))), "the other stays");
  }
}
