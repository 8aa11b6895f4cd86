package org.openhelpline.taxonomy.cli.input;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers to texts. The texts of an export come again and again, so the answers to short ones are kept, in a bounded
 * number.
 */
final class Remembered<V> {
  private static final int MOST = 1 << 13;
  private static final int LONGEST = 256;

  private final Function<String, V> answer;
  private final Map<String, V> known = new HashMap<>();

  /**
   * Nothing is known yet.
   *
   * @param answer gives the same answer to the same text
   */
  Remembered(Function<String, V> answer) {
    this.answer = answer;
  }

  V get(String text) {
    if (text.length() > LONGEST) {
      return answer.apply(text);
    }
    V before = known.get(text);
    if (before != null) {
      return before;
    }
    if (known.size() == MOST) {
      known.clear();
    }
    V fresh = answer.apply(text);
    known.put(text, fresh);
    return fresh;
  }
}
