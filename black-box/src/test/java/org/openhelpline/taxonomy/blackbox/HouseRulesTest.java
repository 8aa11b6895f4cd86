package org.openhelpline.taxonomy.blackbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the house hold, and each can be broken. */
class HouseRulesTest {
  @ParameterizedTest
  @EnumSource
  void holds(HouseRule rule) {
    rule.check();
  }

  @ParameterizedTest
  @EnumSource
  void isBrokenByASampleThatIsWrongOnPurpose(HouseRule rule) {
    assertTrue(rule.isBrokenBySample());
  }
}
