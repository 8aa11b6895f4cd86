package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.List;

/** The lines of a YAML document, read one after the other. */
final class YamlLines {
  private final List<String> lines;
  private final long first;
  private int at;

  YamlLines(List<String> lines, long first) {
    this.lines = new ArrayList<>(lines);
    this.first = first;
  }

  /** Goes on to the next line that is neither blank nor a comment, unless the present one is such; false at the end. */
  boolean hasContent() {
    while (at < lines.size() && (isBlank() || lines.get(at).stripLeading().startsWith("#"))) {
      at++;
    }
    return at < lines.size();
  }

  boolean hasLine() {
    return at < lines.size();
  }

  boolean isBlank() {
    return lines.get(at).isBlank();
  }

  void next() {
    at++;
  }

  /** The number of the present line in its file. */
  long number() {
    return first + at;
  }

  /** How many blanks the present line begins with. */
  int indent() {
    String line = lines.get(at);
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /** The present line without the blanks that it begins with. */
  String content() {
    return lines.get(at).substring(indent());
  }

  /** The present line from a column on. */
  String from(int column) {
    return lines.get(at).substring(Math.min(column, lines.get(at).length()));
  }

  /** The first column from this one on that is not blank; negative if only a comment or nothing follows. */
  int firstAfter(int column) {
    String line = lines.get(at);
    int i = column;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i >= line.length() || line.charAt(i) == '#' && i > column ? -1 : i;
  }

  /** Makes blanks of what stands before a column of the present line. */
  void blankBefore(int column) {
    lines.set(at, " ".repeat(column) + from(column));
  }

  YamlException unexpected(String message) {
    return new YamlException(number(), "the metadata can't be read: " + message);
  }
}
