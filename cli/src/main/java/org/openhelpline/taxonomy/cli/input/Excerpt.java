package org.openhelpline.taxonomy.cli.input;

import java.nio.CharBuffer;

/** The start of a raw record for people to recognise it by: short, in one line, nothing in it that a terminal obeys. */
final class Excerpt {
  private static final int MOST = 200;

  private Excerpt() {}

  static String of(char[] text, int from, int to) {
    return of(CharBuffer.wrap(text, from, to - from));
  }

  static String of(CharSequence text) {
    int length = Math.min(text.length(), MOST);
    if (length < text.length() && Character.isHighSurrogate(text.charAt(length - 1))) {
      length--;
    }
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      out.append(isControl(c) ? ' ' : c);
    }
    return out.toString();
  }

  private static boolean isControl(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
