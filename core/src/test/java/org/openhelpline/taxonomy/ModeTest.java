package org.openhelpline.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModeTest {
  @Test
  void onlineWithOfflineIsBoth() {
    assertEquals(Mode.BOTH, Mode.ONLINE.join(Mode.OFFLINE));
    assertEquals(Mode.BOTH, Mode.BOTH.join(Mode.ONLINE));
  }

  @Test
  void neitherUnknownNorNoModeMeansOffline() {
    assertFalse(Mode.UNKNOWN.touchesOffline());
    assertFalse(Mode.NONE.touchesOffline());
    assertFalse(Mode.UNKNOWN.isStated());
  }

  @Test
  void anEmptyTokenNamesNoMode() {
    assertEquals("", Mode.NONE.token());
    assertEquals(Optional.of(Mode.NONE), Mode.ofToken(" "));
    assertEquals(Optional.empty(), Mode.ofToken("none"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in person", "on-line", "online offline", "?"})
  void anythingElseIsNoMode(String text) {
    assertEquals(Optional.empty(), Mode.ofToken(text));
    assertEquals(Optional.empty(), ModeRule.ofToken(text));
  }
}
