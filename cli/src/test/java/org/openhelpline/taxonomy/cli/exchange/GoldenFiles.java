package org.openhelpline.taxonomy.cli.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Crosswalks made up for the tests, each in all formats, looked at by a person and kept. */
final class GoldenFiles {
  /** Says everything that a crosswalk from a list of its own can say. */
  static final String OWN_LIST = "own-list";
  /** Leads from edition to edition and says little else. */
  static final String FROM_EDITION = "from-edition";

  private GoldenFiles() {}

  static String read(String name, CrosswalkFormat format) {
    String file = name + switch (format) {
      case JSON -> ".json";
      case SSSOM -> ".sssom.tsv";
      case CSV -> ".csv";
    };
    try (InputStream in = GoldenFiles.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
