package org.openhelpline.taxonomy.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An SSSOM/TSV file in its canonical form, and in no other: so simple that it is read here without any of the code that
 * is tested.
 *
 * @param block the lines of the metadata block, without the '#'
 * @param metadata what they say; a text in quotes is not unescaped
 * @param columns the names of the columns
 * @param mappings the rows
 */
record CanonicalSssom(List<String> block, Map<String, Object> metadata, List<String> columns,
    List<List<String>> mappings) {
  static CanonicalSssom parse(String text) {
    List<String> block = new ArrayList<>();
    String rest = text;
    while (rest.startsWith("#")) {
      block.add(rest.substring(1, rest.indexOf('\n')));
      rest = rest.substring(rest.indexOf('\n') + 1);
    }
    List<List<String>> rows = rows(rest);
    return new CanonicalSssom(block, metadata(block), rows.get(0), rows.subList(1, rows.size()));
  }

  private static Map<String, Object> metadata(List<String> block) {
    Map<String, Object> metadata = new LinkedHashMap<>();
    String top = "";
    for (String line : block) {
      int colon = line.indexOf(':');
      if (!line.startsWith(" ")) {
        top = line.substring(0, colon);
        String value = value(line, colon);
        boolean isList = top.equals("extension_definitions") || top.equals("creator_label");
        Object inner = isList ? new ArrayList<Object>() : new LinkedHashMap<String, String>();
        assertFalse(metadata.containsKey(top), top);
        metadata.put(top, value.isEmpty() ? inner : scalar(value));
      } else if (metadata.get(top) instanceof Map<?, ?>) {
        put(metadata.get(top), line, colon);
      } else if (line.startsWith("  - ") && top.equals("creator_label")) {
        add(metadata.get(top), scalar(line.substring(4)));
      } else if (line.startsWith("  - ")) {
        Map<String, String> definition = new LinkedHashMap<>();
        add(metadata.get(top), definition);
        put(definition, line.replace("  - ", "    "), colon);
      } else {
        put(((List<?>) metadata.get(top)).get(((List<?>) metadata.get(top)).size() - 1), line, colon);
      }
    }
    return metadata;
  }

  @SuppressWarnings("unchecked")
  private static void put(Object map, String line, int colon) {
    ((Map<String, String>) map).put(line.substring(0, colon).strip(), scalar(value(line, colon)));
  }

  @SuppressWarnings("unchecked")
  private static void add(Object list, Object item) {
    ((List<Object>) list).add(item);
  }

  private static String value(String line, int colon) {
    return line.length() > colon + 1 ? line.substring(colon + 2) : "";
  }

  private static String scalar(String value) {
    return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
  }

  /** The definitions of extension slots, by slot. */
  Map<String, Map<String, String>> definitions() {
    Map<String, Map<String, String>> definitions = new LinkedHashMap<>();
    for (Object item : (List<?>) metadata.get("extension_definitions")) {
      Map<String, String> definition = new LinkedHashMap<>();
      ((Map<?, ?>) item).forEach((key, value) -> definition.put((String) key, (String) value));
      assertTrue(Set.of("slot_name", "property", "type_hint").containsAll(definition.keySet()), item.toString());
      assertEquals(null, definitions.put(definition.get("slot_name"), definition), "no slot is declared twice");
    }
    return definitions;
  }

  /** Rows of values; a value is in quotes if and only if it has to be. */
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    int i = 0;
    while (i < text.length()) {
      StringBuilder value = new StringBuilder();
      boolean isQuoted = text.charAt(i) == '"';
      i += isQuoted ? 1 : 0;
      while (isQuoted ? text.charAt(i) != '"' || text.charAt(i + 1) == '"' : "\t\n".indexOf(text.charAt(i)) < 0) {
        i += isQuoted && text.charAt(i) == '"' ? 1 : 0;
        value.append(text.charAt(i++));
      }
      i += isQuoted ? 1 : 0;
      assertEquals(isQuoted, value.chars().anyMatch(c -> "\"\t\n\r".indexOf(c) >= 0), value.toString());
      rows.get(rows.size() - 1).add(value.toString());
      if (text.charAt(i) == '\n' && i + 1 < text.length()) {
        rows.add(new ArrayList<>());
      }
      i++;
    }
    assertTrue(text.endsWith("\n"));
    return rows;
  }
}
