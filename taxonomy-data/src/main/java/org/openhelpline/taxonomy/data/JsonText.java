package org.openhelpline.taxonomy.data;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Map;

/** Lays out maps, lists, texts and flags as JSON for people: two spaces of indent, a list of texts on one line. */
final class JsonText {
  private static final String INDENT = "  ";

  private final StringBuilder out;

  private JsonText(StringBuilder out) {
    this.out = out;
  }

  static void append(StringBuilder out, Object value) {
    new JsonText(out).value(value, 0);
  }

  private void value(Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      object(map, depth);
    } else if (value instanceof List<?> list) {
      array(list, depth);
    } else if (value instanceof String text) {
      text(text);
    } else {
      out.append(value);
    }
  }

  private void object(Map<?, ?> map, int depth) {
    out.append('{');
    String before = "";
    for (Map.Entry<?, ?> field : map.entrySet()) {
      out.append(before);
      line(depth + 1);
      text(String.valueOf(field.getKey()));
      out.append(": ");
      value(field.getValue(), depth + 1);
      before = ",";
    }
    if (!map.isEmpty()) {
      line(depth);
    }
    out.append('}');
  }

  private void array(List<?> list, int depth) {
    boolean onOneLine = list.stream().allMatch(element -> element instanceof String);
    out.append('[');
    String before = "";
    for (Object element : list) {
      out.append(before);
      if (!onOneLine) {
        line(depth + 1);
      }
      value(element, depth + 1);
      before = onOneLine ? ", " : ",";
    }
    if (!onOneLine) {
      line(depth);
    }
    out.append(']');
  }

  private void text(String text) {
    out.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, out);
    out.append('"');
  }

  private void line(int depth) {
    out.append('\n').append(INDENT.repeat(depth));
  }
}
