package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhelpline.taxonomy.ConceptStatus;
import org.openhelpline.taxonomy.Standing;

/** The tokens of files are a contract; renaming a constant must not change one unseen. */
class TokensTest {
  @Test
  void theTokensOfLosses() {
    assertEquals(List.of("mode-unknown", "mode-partly-unknown", "generalised", "specialised", "merged", "split",
        "ambiguous", "form-dropped", "series-break"), Arrays.stream(Loss.values()).map(Loss::token).toList());
  }

  @Test
  void theTokensOfStatuses() {
    assertEquals(List.of("mapped", "ambiguous", "out-of-scope", "unknown", "malformed"),
        Arrays.stream(ReasonStatus.values()).map(ReasonStatus::token).toList());
  }

  @Test
  void theTokensOfRelations() {
    assertEquals(List.of("exact", "close", "narrower", "broader", "related"),
        Arrays.stream(Relation.values()).map(Relation::token).toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyConfidenceIsNamedByItsToken(Confidence confidence) {
    assertEquals(Optional.of(confidence), Confidence.ofToken(confidence.token()));
    assertEquals(Optional.empty(), Confidence.ofToken(confidence.name()));
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonToBeOutOfScopeIsNamedByItsToken(OutOfScopeReason reason) {
    assertEquals(Optional.of(reason), OutOfScopeReason.ofToken(reason.token()));
    assertEquals(Optional.empty(), OutOfScopeReason.ofToken(reason.name()));
  }

  @Test
  void theTokensOfWhatBecameOfARule() {
    assertEquals(List.of("fired", "rejected", "not-reached"),
        Arrays.stream(Explanation.Outcome.values()).map(Explanation.Outcome::token).toList());
  }

  @Test
  void theTokensOfStandingsAndOfConcepts() {
    assertEquals(List.of("documented", "inferred"), Arrays.stream(Standing.values()).map(Standing::token).toList());
    assertEquals(List.of("observed", "carried-forward", "retired"),
        Arrays.stream(ConceptStatus.values()).map(ConceptStatus::token).toList());
  }
}
