package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists and mappings of texts in brackets: {@code [a, b]} and {@code {a: b}}. */
final class YamlFlow {
  private YamlFlow() {}

  /** Whether the bracket at the start is closed. */
  static boolean isWhole(CharSequence text) {
    return end(text) > 0;
  }

  private static int end(CharSequence text) {
    char close = text.charAt(0) == '[' ? ']' : '}';
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isStart = text.charAt(i - 1) == ' ' || "[{,".indexOf(text.charAt(i - 1)) >= 0;
      if ((c == '"' || c == '\'') && isStart) {
        int end = YamlQuotes.end(text, i);
        if (end < 0) {
          return -1;
        }
        i = end - 1;
      } else if (c == close) {
        return i + 1;
      }
    }
    return -1;
  }

  static YamlNode read(String text, long line) {
    int end = end(text);
    String rest = end < 0 ? "" : YamlScalars.trim(text.substring(end));
    if (end < 0 || !rest.isEmpty() && !rest.startsWith("#")) {
      throw new YamlException(line,
          "the metadata can't be read: a bracket is not closed, or something stands behind it");
    }
    List<String> items = items(text.substring(1, end - 1), line);
    if (text.charAt(0) == '[') {
      List<YamlNode> nodes = new ArrayList<>();
      items.forEach(item -> nodes.add(scalar(item, line)));
      return new YamlNode.Sequence(line, nodes);
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (String item : items) {
      int colon = YamlScalars.endOfKey(item);
      if (colon < 0) {
        throw new YamlException(line, "the metadata can't be read: expected 'name: value' in braces");
      }
      entries.put(YamlScalars.key(item.substring(0, colon), line),
          scalar(YamlScalars.trim(item.substring(colon + 1)), line));
    }
    return new YamlNode.Mapping(line, entries);
  }

  private static List<String> items(String inner, long line) {
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= inner.length(); i++) {
      if (i == inner.length() || inner.charAt(i) == ',') {
        String item = YamlScalars.trim(inner.substring(start, i));
        if (!item.isEmpty()) {
          items.add(item);
        }
        start = i + 1;
      } else if ((inner.charAt(i) == '"' || inner.charAt(i) == '\'')
          && YamlScalars.trim(inner.substring(start, i)).isEmpty()) {
        int end = YamlQuotes.end(inner, i);
        if (end < 0) {
          throw new YamlException(line, "the metadata can't be read: a quote in brackets is not closed");
        }
        i = end - 1;
      }
    }
    return items;
  }

  private static YamlNode scalar(String item, long line) {
    if (item.startsWith("[") || item.startsWith("{")) {
      throw new YamlException(line, "the metadata can't be read: brackets within brackets have no place in it");
    }
    boolean isQuoted = item.startsWith("\"") || item.startsWith("'");
    return new YamlNode.Scalar(line, isQuoted ? YamlQuotes.unquote(item, line) : item);
  }
}
