package org.openhelpline.taxonomy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class TextsLawsTest {
  @Property(tries = 1000)
  void theKeyOfAKeyIsThatKey(@ForAll("unicode") String text) {
    String key = Texts.key(text);
    assertEquals(key, Texts.key(key));
  }

  @Property(tries = 1000)
  void howALabelIsTypedMakesNoDifferenceToItsKeys(@ForAll("typedTwice") Tuple2<String, String> typed) {
    assertEquals(Texts.key(typed.get1()), Texts.key(typed.get2()));
    assertEquals(Texts.looseKey(typed.get1()), Texts.looseKey(typed.get2()));
  }

  @Property(tries = 1000)
  void aKeyHasNoWhiteSpaceButSingleBlanksWithin(@ForAll("unicode") String text) {
    String key = Texts.key(text);
    assertEquals(key.strip(), key);
    assertFalse(key.contains("  "));
    assertFalse(key.chars().anyMatch(c -> c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c))));
  }

  @Property
  void equalKeysHaveEqualLooseKeys(@ForAll("typedTwice") Tuple2<String, String> typed) {
    assertEquals(Texts.looseKey(typed.get1()), Texts.looseKey(Texts.key(typed.get1())));
  }

  @Provide
  Arbitrary<String> unicode() {
    return Arbitraries.strings().all().ofMaxLength(20)
        .filter(text -> text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
  }

  @Provide
  Arbitrary<Tuple2<String, String>> typedTwice() {
    return DirtyTexts.labels().flatMap(label -> DirtyTexts.spellings(label).map(typed -> Tuple.of(label, typed)));
  }
}
