package org.openhelpline.taxonomy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

/** The short way for plain ASCII gives what the long way gives. */
class TextsAsciiLawsTest {
  /** Invisible, so it changes no key, but not ASCII, so it asks for the long way. */
  private static final String LONG_WAY = "\u200b";

  @Property
  void theShortWayAndTheLongWayAgree(@ForAll @CharRange(from = 0, to = 0x7f) String text) {
    assertEquals(Texts.key(text + LONG_WAY), Texts.key(text));
  }
}
