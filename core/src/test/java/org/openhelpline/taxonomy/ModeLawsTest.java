package org.openhelpline.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws hold for every mode: jqwik goes through all combinations. */
class ModeLawsTest {
  @Property
  void joinIsCommutative(@ForAll Mode a, @ForAll Mode b) {
    assertEquals(a.join(b), b.join(a));
  }

  @Property
  void joinIsAssociative(@ForAll Mode a, @ForAll Mode b, @ForAll Mode c) {
    assertEquals(a.join(b).join(c), a.join(b.join(c)));
  }

  @Property
  void joinIsIdempotent(@ForAll Mode a) {
    assertEquals(a, a.join(a));
  }

  @Property
  void noModeIsNeutral(@ForAll Mode a) {
    assertEquals(a, a.join(Mode.NONE));
  }

  @Property
  void unknownIsNeutralToAllButNoMode(@ForAll Mode a) {
    assertEquals(a == Mode.NONE ? Mode.UNKNOWN : a, a.join(Mode.UNKNOWN));
  }

  @Property
  void aJoinTouchesWhatEitherTouches(@ForAll Mode a, @ForAll Mode b) {
    Mode joined = a.join(b);
    assertEquals(a.touchesOnline() || b.touchesOnline(), joined.touchesOnline());
    assertEquals(a.touchesOffline() || b.touchesOffline(), joined.touchesOffline());
    assertEquals(a.isStated() || b.isStated(), joined.isStated());
  }

  @Property
  void aJoinHidesUnknownIfOneIsStatedAndTheOtherUnknown(@ForAll Mode a, @ForAll Mode b) {
    boolean oneOfEach = (a == Mode.UNKNOWN || b == Mode.UNKNOWN) && (a.isStated() || b.isStated());
    assertEquals(oneOfEach, a.joinHidesUnknown(b));
  }

  @Property
  void everyTokenNamesItsModeInAnyLetterCaseWithBlanksAround(@ForAll Mode mode) {
    assertEquals(Optional.of(mode), Mode.ofToken(mode.token()));
    assertEquals(Optional.of(mode), Mode.ofToken(" " + mode.token().toUpperCase(Locale.ROOT) + "\t"));
  }

  @Property
  void aFixedRuleFixesTheModeWhateverWasStated(@ForAll Mode stated) {
    assertEquals(Mode.ONLINE, ModeRule.ONLINE.effective(stated));
    assertEquals(Mode.OFFLINE, ModeRule.OFFLINE.effective(stated));
    assertEquals(Mode.NONE, ModeRule.NONE.effective(stated));
  }

  @Property
  void aRuleThatTakesAModeKeepsItAndCallsAMissingOneUnknown(@ForAll ModeRule rule, @ForAll Mode stated) {
    if (rule.takesMode()) {
      assertEquals(stated == Mode.NONE ? Mode.UNKNOWN : stated, rule.effective(stated));
    }
  }

  @Property
  void whatIsInEffectStaysInEffect(@ForAll ModeRule rule, @ForAll Mode stated) {
    assertEquals(rule.effective(stated), rule.effective(rule.effective(stated)));
  }

  @Property
  void aRuleEitherFixesTheModeTakesOneOrHasNone(@ForAll ModeRule rule) {
    int ways = (rule.isFixed() ? 1 : 0) + (rule.takesMode() ? 1 : 0) + (rule == ModeRule.NONE ? 1 : 0);
    assertEquals(1, ways);
    assertTrue(ModeRule.ofToken(rule.token()).filter(rule::equals).isPresent());
  }
}
