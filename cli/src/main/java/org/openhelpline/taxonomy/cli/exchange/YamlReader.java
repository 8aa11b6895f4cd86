package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the YAML of an SSSOM metadata block: names with texts, lists and further names under them. The specification
 * forbids tags, anchors, aliases and directives, so none of them is read; every scalar is a text.
 */
final class YamlReader {
  private static final int MOST_DEPTH = 16;

  private final YamlLines lines;
  private final YamlScalars scalars;
  private int depth;

  private YamlReader(YamlLines lines) {
    this.lines = lines;
    this.scalars = new YamlScalars(lines);
  }

  /**
   * Reads a document whose top is a mapping.
   *
   * @param text its lines
   * @param firstLine the number of the first line in its file
   * @throws YamlException if it can't be read
   */
  static YamlNode.Mapping read(List<String> text, long firstLine) {
    YamlLines lines = new YamlLines(text, firstLine);
    YamlReader reader = new YamlReader(lines);
    if (!lines.hasContent()) {
      return new YamlNode.Mapping(firstLine, Map.of());
    }
    YamlNode.Mapping mapping = reader.mapping(lines.indent());
    if (lines.hasContent()) {
      throw lines.unexpected("its indent is less than that of the first line");
    }
    return mapping;
  }

  private YamlNode.Mapping mapping(int indent) {
    enter();
    long line = lines.number();
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    while (lines.hasContent() && lines.indent() == indent) {
      long at = lines.number();
      int colon = YamlScalars.endOfKey(lines.content());
      if (colon < 0) {
        throw lines.unexpected("expected 'name: value'");
      }
      String key = YamlScalars.key(lines.content().substring(0, colon), at);
      YamlNode value = value(indent, indent + colon + 1, false);
      if (entries.put(key, value) != null) {
        throw new YamlException(at, "'" + key + "' is there twice");
      }
    }
    checkIndent(indent);
    depth--;
    return new YamlNode.Mapping(line, entries);
  }

  private YamlNode.Sequence sequence(int indent) {
    enter();
    long line = lines.number();
    List<YamlNode> items = new ArrayList<>();
    while (lines.hasContent() && lines.indent() == indent && YamlScalars.isItem(lines.content())) {
      items.add(value(indent, indent + 1, true));
    }
    checkIndent(indent);
    depth--;
    return new YamlNode.Sequence(line, items);
  }

  private void enter() {
    if (++depth > MOST_DEPTH) {
      throw lines.unexpected("nested deeper than " + MOST_DEPTH);
    }
  }

  private void checkIndent(int indent) {
    if (lines.hasContent() && lines.indent() > indent) {
      throw lines.unexpected("its indent fits no line above it");
    }
  }

  /**
   * What stands behind a name or a dash: from a column of the present line on, or on the lines below.
   *
   * @param indent the indent of the name or dash
   * @param column where the value may start
   * @param isItem whether it is an item of a list
   */
  private YamlNode value(int indent, int column, boolean isItem) {
    int start = lines.firstAfter(column);
    if (start < 0) {
      return below(indent, isItem);
    }
    boolean isInner = isItem
        && (YamlScalars.endOfKey(lines.from(start)) >= 0 || YamlScalars.isItem(lines.from(start)));
    if (isInner) {
      lines.blankBefore(start);
      return YamlScalars.isItem(lines.content()) ? sequence(start) : mapping(start);
    }
    return scalars.read(indent, start);
  }

  private YamlNode below(int indent, boolean isItem) {
    long at = lines.number();
    lines.next();
    if (!lines.hasContent()) {
      return new YamlNode.Scalar(at, "");
    }
    int inner = lines.indent();
    boolean isList = YamlScalars.isItem(lines.content());
    // A list may start right below its name.
    if (isList && (inner > indent || inner == indent && !isItem)) {
      return sequence(inner);
    }
    if (inner <= indent) {
      return new YamlNode.Scalar(at, "");
    }
    return YamlScalars.endOfKey(lines.content()) >= 0 ? mapping(inner) : scalars.read(indent, inner);
  }
}
