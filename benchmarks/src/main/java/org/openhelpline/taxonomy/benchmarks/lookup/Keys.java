package org.openhelpline.taxonomy.benchmarks.lookup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What is looked up: rows of texts in random order, a quarter of them invalid. {@code equal} keys are other objects
 * than those that were put in, their hash known from the turn before, as where a program keeps its keys; {@code fresh}
 * ones are made for each look-up, as where they come out of a request or a file, and their making is measured with it.
 */
final class Keys {
  private static final int SIZE = 1 << 12;
  private static final int INVALID_OF_TEN_THOUSAND = 2500;

  private final String[][] ready;
  private final byte[][][] raw;
  private int at;

  /** Rows drawn from the valid ones; of the invalid, one text is spoilt so that it is in no table. */
  Keys(List<List<String>> valid, int spoilt) {
    Random random = new Random(17);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      List<String> row = new ArrayList<>(valid.get(random.nextInt(valid.size())));
      if (i * 10_000L / SIZE < INVALID_OF_TEN_THOUSAND) {
        row.set(spoilt, spoil(row.get(spoilt), random));
      }
      rows.add(row);
    }
    Collections.shuffle(rows, random);
    this.ready = rows.stream().map(row -> row.stream().map(Keys::copy).toArray(String[]::new))
        .toArray(String[][]::new);
    this.raw = rows.stream().map(row -> row.stream().map(Keys::bytes).toArray(byte[][]::new)).toArray(byte[][][]::new);
  }

  /** One letter is another, at a random place of the second half: what a renamed or mistyped label looks like. */
  private static String spoil(String text, Random random) {
    int place = text.length() / 2 + random.nextInt(text.length() - text.length() / 2);
    return text.substring(0, place) + (char) ('0' + random.nextInt(10)) + text.substring(place + 1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String copy(String text) {
    String copy = new String(bytes(text), StandardCharsets.UTF_8);
    copy.hashCode();
    return copy;
  }

  /** Moves on to the next row. */
  void next() {
    at = (at + 1) & (SIZE - 1);
  }

  /** A text of the row. */
  String text(int column, boolean fresh) {
    return fresh ? new String(raw[at][column], StandardCharsets.UTF_8) : ready[at][column];
  }
}
