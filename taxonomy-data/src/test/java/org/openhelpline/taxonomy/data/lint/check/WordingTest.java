package org.openhelpline.taxonomy.data.lint.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingTest {
  @ParameterizedTest
  @ValueSource(strings = {"Online sexual abuse", "ON-LINE", "Cyber Bullying", "cyberstalking", "(A&T) Internet use",
    "Abuso sexual infantil en l\u00ednea", "Ciberacoso",
    "\u0e23\u0e38\u0e19\u0e41\u0e23\u0e07\u0e2d\u0e2d\u0e19\u0e44\u0e25\u0e19\u0e4c", "Abuse (Online)",
    "Abus en ligne"})
  void someLabelsSayOnline(String label) {
    assertTrue(Wording.saysOnline(label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Commercial sexual exploitation (offline)", "Quejas sobre la l\u00ednea de ayuda", "Helpline",
    "Explotaci\u00f3n sexual comercial (fuera de l\u00ednea)", "Online2", "Nonlinear"})
  void othersDoNot(String label) {
    assertFalse(Wording.saysOnline(label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Commercial sexual exploitation (Offline)", "fuera de l\u00ednea", "Face-to-face",
    "In person"})
  void someLabelsSayOffline(String label) {
    assertTrue(Wording.saysOffline(label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Unspecified/Other", "(CB) Unspecified / Other", "No especificado/otro - Sexualidad",
    "\u0e40\u0e23\u0e37\u0e48\u0e2d\u0e07\u0e40\u0e1e\u0e28 - \u0e2d\u0e37\u0e48\u0e19\u0e46", "Others"})
  void someLabelsSayOther(String label) {
    assertTrue(Wording.saysOther(label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mother", "Bothered", "Relationship to brother"})
  void aMotherIsNoOther(String label) {
    assertFalse(Wording.saysOther(label));
  }
}
