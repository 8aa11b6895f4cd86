package org.openhelpline.taxonomy.cli.exchange;

import java.util.List;
import java.util.Map;

/** A part of a YAML document. */
sealed interface YamlNode {
  /** The line that it starts on. */
  long line();

  /**
   * A text, whatever YAML would take it for.
   *
   * @param line the line that it starts on
   * @param text the text
   */
  record Scalar(long line, String text) implements YamlNode {}

  /**
   * A list.
   *
   * @param line the line that it starts on
   * @param items its items
   */
  record Sequence(long line, List<YamlNode> items) implements YamlNode {}

  /**
   * Names and what stands under them.
   *
   * @param line the line that it starts on
   * @param entries the entries in their order
   */
  record Mapping(long line, Map<String, YamlNode> entries) implements YamlNode {}
}
