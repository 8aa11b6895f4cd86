package org.openhelpline.taxonomy.validation.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Severity;

/** Entries of a legacy list. */
class LegacyCodeTest {
  private final Validator validator = Providers.HIBERNATE;

  record Entry(@LegacyCode(crosswalk = "kellimni-mt") @Nullable Object entry) {}

  record Entries(List<@LegacyCode(crosswalk = "kellimni-mt") String> entries) {}

  record OldCode(@LegacyCode(crosswalk = "2021-2024") String code) {}

  record BadCrosswalk(@LegacyCode(crosswalk = "nobody") String entry) {}

  @Test
  void everyEntryOfTheListIsValidAsTextAndAsLevels() {
    for (CodeListEntry entry : TaxonomyData.bundled().codeList("kellimni-mt").entries()) {
      assertEquals(Set.of(), validator.validate(new Entry(entry.text())), entry.text());
      assertEquals(Set.of(), validator.validate(new Entry(SourceReason.of(entry.levels().toArray(String[]::new)))));
    }
    assertEquals(Set.of(), validator.validate(new Entry(null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Abuse and Technology", "Abuse and Technology > Online groming for sexual purposes"})
  void aTextThatIsNoneViolates(String text) {
    var violations = validator.validate(new Entry(text));
    assertEquals(List.of("entry unknown-entry"), Providers.found(violations));
    assertEquals(text, Findings.of(violations.iterator().next()).orElseThrow().arguments().get("entry"));
  }

  @Test
  void theMessageNamesTheListAndTheNearestEntries() {
    String said = Providers.said(validator.validate(
        new Entries(List.of("Abuse and Technology > Online groming for sexual purposes")))).get(0);
    assertTrue(said.startsWith("entries[0].<list element> The list kellimni-mt does not hold '"), said);
    assertTrue(said.contains("Abuse and Technology > Online grooming for sexual purposes"), said);
  }

  @Test
  void aLabelThatStandsInSeveralPlacesIsNotGuessed() {
    assertEquals(List.of("entry two-readings"), Providers.found(validator.validate(new Entry("Rape"))));
  }

  @Test
  void aCrosswalkFromAnEditionTakesItsCodes() {
    assertEquals(Set.of(), validator.validate(new OldCode("violence.online-sexual-abuse")));
    assertEquals(List.of("code unknown-entry"), Providers.found(validator.validate(new OldCode("violence"))));
    assertEquals(List.of("code unknown-entry"), Providers.found(validator.validate(new OldCode("x"))));
  }

  @Test
  void anUnknownCrosswalkIsSaidWithThoseThatThereAre() {
    Throwable thrown = assertThrows(ValidationException.class, () -> validator.validate(new BadCrosswalk("x")));
    assertTrue(thrown.getCause().getMessage().contains("unknown crosswalk 'nobody'; valid: "));
    assertTrue(thrown.getCause().getMessage().contains("kellimni-mt"));
  }

  @Test
  void theSeverityThatTheHostSetsIsInForce() {
    TaxonomyConstraints lenient = TaxonomyConstraints.builder().addInstalled()
        .severity(FindingId.UNKNOWN_ENTRY, Severity.WARNING).build();
    Validator host = Providers.hibernate(c -> c.constraintValidatorFactory(
        new TaxonomyConstraintValidatorFactory(lenient, c.getDefaultConstraintValidatorFactory()))).getValidator();
    assertEquals(Set.of(), host.validate(new Entry("x")));
  }
}
