package org.openhelpline.taxonomy.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as they come out of real exports: the same label, typed in another way. */
public final class DirtyTexts {
  private static final List<String> DASHES = List.of("-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "\uff0d");
  private static final List<String> QUOTES = List.of("'", "\u2018", "\u2019", "`", "\u00b4", "\u02bc", "\"", "\u201c",
      "\u201d", "\u201e", "\u00ab", "\u2033", "\uff07");
  private static final List<String> SPACES = List.of(" ", "  ", "\u00a0", "\u00a0 ", "\t", "\r\n", "\u2009", "\u3000");
  private static final List<String> EDGES = List.of("", " ", "\r", "\r\n", "\u00a0", "\ufeff", "\u200b ", "\u200e");

  private DirtyTexts() {}

  /** Labels in several scripts, with the punctuation that labels have; never blank. */
  public static Arbitrary<String> labels() {
    return Arbitraries.strings()
        .withChars("abcdeXYZ019 /-'(),&+\u00e9\u00f1\u00fc\u00e7\u00df\u0127\u0121\u0130\u0131\u03c3\u03c2\u03a3")
        .withChars("\u0e01\u0e32\u0e49\u0e31\u0e33\u0627\u0644\u0639\u064a\u12a0\u1270\u2013\u2019\u00a0\u0301")
        .ofMinLength(1).ofMaxLength(12)
        .filter(text -> !Texts.key(text).isEmpty());
  }

  /** The same text with other letter case, Unicode form, white space, kinds of dash and quote, invisible characters. */
  public static Arbitrary<String> spellings(String text) {
    return Arbitraries.randoms().map(random -> spelling(text, random));
  }

  private static String spelling(String text, Random random) {
    StringBuilder out = new StringBuilder(one(EDGES, random));
    text.codePoints().forEach(c -> out.append(spelling(c, random)));
    String typed = out.append(one(EDGES, random)).toString();
    return switch (random.nextInt(3)) {
      case 0 -> Normalizer.normalize(typed, Normalizer.Form.NFC);
      case 1 -> Normalizer.normalize(typed, Normalizer.Form.NFD);
      default -> typed;
    };
  }

  private static String spelling(int c, Random random) {
    String text = Character.toString(c);
    if (text.isBlank() || c == '\u00a0') {
      return one(SPACES, random);
    }
    if (DASHES.contains(text)) {
      return one(DASHES, random);
    }
    if (QUOTES.contains(text)) {
      return one(QUOTES, random);
    }
    return switch (random.nextInt(4)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text.toLowerCase(Locale.ROOT);
      default -> text;
    };
  }

  private static String one(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
