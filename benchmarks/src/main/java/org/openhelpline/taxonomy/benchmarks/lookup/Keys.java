package org.openhelpline.taxonomy.benchmarks.lookup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is looked up: rows of texts in random order, a quarter of them invalid. {@code equal} keys are other objects
 * than those that were put in, their hash known from the turn before, as where a program keeps its keys; {@code fresh}
 * ones are made for each look-up, as where they come out of a request or a file, and their making is measured with it.
 */
final class Keys {
  private static final int DRAWS = 1 << 11;

  private final String[][] ready = new String[DRAWS][];
  private final byte[][][] raw = new byte[DRAWS][][];
  private int at;

  /** Draws from the valid rows and from a third as many in which one text is spoilt, so that it is in no table. */
  Keys(List<List<String>> valid, int spoilt) {
    Random random = new Random(17);
    List<List<String>> pool = new ArrayList<>(valid);
    while (pool.size() < valid.size() * 4 / 3) {
      List<String> row = new ArrayList<>(valid.get(random.nextInt(valid.size())));
      row.set(spoilt, spoil(row.get(spoilt), random));
      pool.add(row);
    }
    Map<String, String> copies = new HashMap<>();
    for (int i = 0; i < DRAWS; i++) {
      List<String> row = pool.get(random.nextInt(pool.size()));
      ready[i] = row.stream().map(text -> copies.computeIfAbsent(text, Keys::copy)).toArray(String[]::new);
      raw[i] = row.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    }
  }

  /** One letter is another, in the second half: what a renamed or mistyped label looks like. */
  private static String spoil(String text, Random random) {
    int place = text.length() / 2 + random.nextInt(text.length() - text.length() / 2);
    return text.substring(0, place) + (char) ('0' + random.nextInt(10)) + text.substring(place + 1);
  }

  private static String copy(String text) {
    return new String(text.toCharArray());
  }

  /** Moves on to the next row. */
  void next() {
    at = (at + 1) & (DRAWS - 1);
  }

  /** A text of the row. */
  String text(int column, boolean fresh) {
    return fresh ? new String(raw[at][column], StandardCharsets.UTF_8) : ready[at][column];
  }
}
