package org.openhelpline.taxonomy.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs an example and takes down what it prints. */
final class Printed {
  private Printed() {}

  /** What a {@code main} without arguments prints on standard output, with LF as the end of a line. */
  static String by(Main main) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      main.run(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** A {@code main} method. */
  @FunctionalInterface
  interface Main {
    void run(String[] args);
  }
}
