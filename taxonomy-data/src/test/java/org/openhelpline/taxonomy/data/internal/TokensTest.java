package org.openhelpline.taxonomy.data.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.ConceptStatus;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Relation;

class TokensTest {
  @Test
  void tokensFromNamesAreThoseThatTheConstantsGive() {
    expect(ModeRule.values(), ModeRule::token);
    expect(ConceptStatus.values(), ConceptStatus::token);
    expect(Standing.values(), Standing::token);
    expect(Confidence.values(), Confidence::token);
    expect(OutOfScopeReason.values(), OutOfScopeReason::token);
    expect(Relation.values(), Relation::token);
  }

  private static <T extends Enum<T>> void expect(T[] constants, Function<T, String> token) {
    List<String> expected = List.of(constants).stream().map(token).toList();
    assertEquals(expected, Tokens.ofNames(constants).valid());
    for (T constant : constants) {
      assertEquals(Optional.of(constant), Tokens.ofNames(constants).parse(token.apply(constant)));
    }
  }

  @Test
  void everyModeIsReadAndAnEmptyTextIsNoneButNotNamedAsValid() {
    for (Mode mode : Mode.values()) {
      assertEquals(Optional.of(mode), Tokens.modes().parse(mode.token()));
    }
    assertEquals(List.of("unknown", "online", "offline", "both"), Tokens.modes().valid());
    assertEquals(Optional.empty(), Tokens.modes().parse("NONE"));
  }
}
