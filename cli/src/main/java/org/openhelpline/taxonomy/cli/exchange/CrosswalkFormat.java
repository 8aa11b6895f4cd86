package org.openhelpline.taxonomy.cli.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A format of crosswalk files. */
public enum CrosswalkFormat {
  /** The project's own, {@code crosswalk.schema.json}. */
  JSON(".json"),
  /** The Simple Standard for Sharing Ontological Mappings, as a table with tabs. */
  SSSOM(".sssom.tsv"),
  /** A table for people and their spreadsheets. */
  CSV(".csv");

  private final String extension;

  CrosswalkFormat(String extension) {
    this.extension = extension;
  }

  /** The format that a file's name says; empty if it says none. */
  public static Optional<CrosswalkFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> name.endsWith(format.extension)).findFirst();
  }

  /** The ends of file names that say a format, for messages. */
  public static String extensions() {
    return Stream.of(values()).map(format -> format.extension).collect(Collectors.joining(", "));
  }
}
