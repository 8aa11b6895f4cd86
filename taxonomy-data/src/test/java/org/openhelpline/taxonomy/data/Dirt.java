package org.openhelpline.taxonomy.data;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The ways in which a label comes out of an export other than it went in. */
enum Dirt {
  UPPER_CASE(s -> s.toUpperCase(Locale.ROOT)),
  LOWER_CASE(s -> s.toLowerCase(Locale.ROOT)),
  DECOMPOSED(s -> Normalizer.normalize(s, Normalizer.Form.NFD)),
  COMPOSED(s -> Normalizer.normalize(s, Normalizer.Form.NFC)),
  DOUBLED_SPACE(s -> s.replace(" ", "  ")),
  NO_BREAK_SPACE(s -> s.replace(' ', '\u00a0')),
  NARROW_NO_BREAK_SPACE(s -> s.replace(' ', '\u202f')),
  TAB_AND_LINE_END(s -> s.replace(" ", "\t\r\n")),
  SPACE_AROUND(s -> " \u00a0" + s + "  "),
  CARRIAGE_RETURN_AT_END(s -> s + "\r"),
  EN_DASH(s -> dashes(s, '\u2013')),
  EM_DASH(s -> dashes(s, '\u2014')),
  NO_BREAK_HYPHEN(s -> dashes(s, '\u2011')),
  MINUS(s -> dashes(s, '\u2212')),
  PLAIN_HYPHEN(s -> dashes(s, '-')),
  CURLY_QUOTES(s -> quotes(s, '\u2019', '\u201d')),
  LEFT_QUOTES(s -> quotes(s, '\u2018', '\u201c')),
  LOW_QUOTES(s -> quotes(s, '\u201a', '\u201e')),
  ACCENTS_FOR_QUOTES(s -> quotes(s, '\u00b4', '\u2033')),
  BACKTICKS(s -> quotes(s, '`', '`')),
  PLAIN_QUOTES(s -> quotes(s, '\'', '"')),
  BYTE_ORDER_MARK(s -> '\ufeff' + s),
  ZERO_WIDTH_SPACES(s -> s.replace(" ", " \u200b"));

  private final UnaryOperator<String> change;

  Dirt(UnaryOperator<String> change) {
    this.change = change;
  }

  String on(String label) {
    return change.apply(label);
  }

  private static String dashes(String s, char dash) {
    return s.replaceAll("[-\u2010-\u2014\u2212]", String.valueOf(dash));
  }

  private static String quotes(String s, char single, char twofold) {
    return s.replaceAll("['`\u00b4\u2018\u2019]", String.valueOf(single))
        .replaceAll("[\"\u201c\u201d\u201e]", String.valueOf(twofold));
  }
}
