package org.openhelpline.taxonomy.cli.exchange;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would run or turn into something else: formulas, numbers, dates and truth values. They stand
 * behind an apostrophe, which is taken off again when they are read; one that stands before such a text already gets
 * another, so nothing is lost either way.
 */
final class SheetCell {
  private static final Pattern ENDANGERED = Pattern.compile(
      "'*(?:[=+\\-@\\t\\r].*|(?=.*[0-9])[0-9.,][0-9.,:/ %eE-]*|true|false)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private SheetCell() {}

  static String guard(String text) {
    return ENDANGERED.matcher(text).matches() ? "'" + text : text;
  }

  static String unguard(String cell) {
    return cell.startsWith("'") && ENDANGERED.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
  }
}
