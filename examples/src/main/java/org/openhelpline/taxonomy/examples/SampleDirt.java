package org.openhelpline.taxonomy.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * What real exports do to a label on its way through forms, spreadsheets and word processors. The fewer labels a kind
 * can stick to, the more it weighs where it can.
 */
enum SampleDirt {
  /** A blank typed behind it. */
  TRAILING_BLANK(1, text -> text + " "),
  /** A carriage return that came with a paste. */
  TRAILING_CR(1, text -> text + "\r"),
  /** A no-break space, as copied from a web page. */
  NO_BREAK_SPACE(1, text -> text.indexOf(' ') < 0 ? text + "\u00a0" : text.replaceFirst(" ", "\u00a0")),
  /** A blank typed twice. */
  DOUBLED_BLANK(1, text -> text.replaceFirst(" ", "  ")),
  /** All capitals. */
  UPPER_CASE(1, text -> text.toUpperCase(Locale.ROOT)),
  /** No capitals. */
  LOWER_CASE(1, text -> text.toLowerCase(Locale.ROOT)),
  /** An en dash for a hyphen, as a word processor sets it. */
  EN_DASH(3, text -> text.replace('-', '\u2013')),
  /** A curly quote for a straight one. */
  CURLY_QUOTE(3, text -> text.replace('\'', '\u2019')),
  /** A straight quote for a curly one. */
  STRAIGHT_QUOTE(20, text -> text.replace('\u2019', '\'')),
  /** Two letters as one, as copied from a PDF. */
  LIGATURE(3, text -> text.replace("fi", "\ufb01").replace("fl", "\ufb02")),
  /** The short name of the category before the label left out. */
  WITHOUT_PREFIX(3, text -> text.replaceFirst("^\\([A-Z&]+\\) ", "")),
  /** A mistake in the list put right. */
  CORRECTED(20, text -> text.replace("(FMG)", "(FGM)").replace("relateded", "related"));

  private final int weight;
  private final UnaryOperator<String> change;

  SampleDirt(int weight, UnaryOperator<String> change) {
    this.weight = weight;
    this.change = change;
  }

  /** The text with this dirt; the text itself if there is nothing that it could stick to. */
  String on(String text) {
    return change.apply(text);
  }

  /** The text with some dirt that sticks to it. */
  static String any(String text, Random random) {
    List<SampleDirt> sticking = Arrays.stream(values()).filter(dirt -> !dirt.on(text).equals(text)).toList();
    return new SampleWheel<>(sticking, dirt -> dirt.weight).spin(random).on(text);
  }
}
