package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.List;

/** Reads the texts of a YAML document, over several lines if need be, and lists in brackets. */
final class YamlScalars {
  private final YamlLines lines;

  YamlScalars(YamlLines lines) {
    this.lines = lines;
  }

  /** Whether a line's content is an item of a list. */
  static boolean isItem(String content) {
    return content.equals("-") || content.startsWith("- ");
  }

  /** Where the colon behind a name stands; negative if the content does not begin with a name. */
  static int endOfKey(String content) {
    if (content.startsWith("\"") || content.startsWith("'")) {
      int close = YamlQuotes.end(content, 0);
      return close > 0 && isColon(content, close) ? close : -1;
    }
    if (isItem(content)) {
      return -1;
    }
    for (int i = 0; i < content.length(); i++) {
      if (isColon(content, i)) {
        return i;
      }
      if (content.charAt(i) == '#' && i > 0 && content.charAt(i - 1) == ' ') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isColon(String content, int i) {
    return i < content.length() && content.charAt(i) == ':'
        && (i + 1 == content.length() || content.charAt(i + 1) == ' ' || content.charAt(i + 1) == '\t');
  }

  static String key(String text, long line) {
    return text.startsWith("\"") || text.startsWith("'") ? YamlQuotes.unquote(text, line) : trim(text);
  }

  /** The text, or list in brackets, that starts at a column of the present line; goes on to the line behind it. */
  YamlNode read(int indent, int start) {
    long line = lines.number();
    String content = lines.from(start);
    return switch (content.charAt(0)) {
      case '"', '\'' -> new YamlNode.Scalar(line, quoted(indent, start));
      case '[', '{' -> YamlFlow.read(gathered(indent, start), line);
      case '|', '>' -> new YamlNode.Scalar(line, block(indent, content));
      case '&', '*', '!', '%', '@', '`' -> throw lines.unexpected(
          "'" + content.charAt(0) + "' begins something that the specification forbids; a text like this needs quotes");
      default -> new YamlNode.Scalar(line, plain(indent, start));
    };
  }

  private String quoted(int indent, int start) {
    long line = lines.number();
    StringBuilder text = new StringBuilder(lines.from(start));
    int end = YamlQuotes.end(text, 0);
    lines.next();
    while (end < 0) {
      if (!continues(indent)) {
        throw new YamlException(line, "the metadata can't be read: a quote is not closed");
      }
      text.append('\n').append(trim(lines.from(0)));
      end = YamlQuotes.end(text, 0);
      lines.next();
    }
    String rest = trim(text.substring(end));
    if (!rest.isEmpty() && !rest.startsWith("#")) {
      throw new YamlException(line, "the metadata can't be read: '" + rest + "' stands behind a closing quote");
    }
    return YamlQuotes.unquote(text.substring(0, end), line);
  }

  /** Text over several lines, one space for each line break, a line break for each empty line. */
  private String plain(int indent, int start) {
    List<String> parts = new ArrayList<>();
    String part = withoutComment(lines.from(start));
    parts.add(part);
    boolean isOver = part.length() < trim(lines.from(start)).length();
    checkPlain(part);
    lines.next();
    while (!isOver && continues(indent)) {
      String line = trim(lines.from(0));
      part = withoutComment(line);
      isOver = part.length() < line.length();
      checkPlain(part);
      parts.add(part);
      lines.next();
    }
    return YamlQuotes.fold(parts.subList(0, lengthWithoutEmpty(parts)), false);
  }

  private void checkPlain(String part) {
    if (endOfKey(part) >= 0) {
      throw lines.unexpected("a text that holds ': ', or ends with a colon, needs quotes");
    }
  }

  private static int lengthWithoutEmpty(List<String> parts) {
    int end = parts.size();
    while (end > 0 && parts.get(end - 1).isEmpty()) {
      end--;
    }
    return end;
  }

  /** Whether the present line goes on with what stands above it. */
  private boolean continues(int indent) {
    return lines.hasLine() && (lines.isBlank() || lines.indent() > indent);
  }

  private String gathered(int indent, int start) {
    StringBuilder text = new StringBuilder(lines.from(start));
    lines.next();
    while (!YamlFlow.isWhole(text) && continues(indent)) {
      text.append(' ').append(trim(lines.from(0)));
      lines.next();
    }
    return text.toString();
  }

  private String block(int indent, String header) {
    boolean isFolded = header.charAt(0) == '>';
    String signs = withoutComment(header.substring(1));
    if (!signs.matches("[-+]?")) {
      throw lines.unexpected("'" + header + "' is more than this tool reads; valid: | or >, then - or + or nothing");
    }
    lines.next();
    List<String> parts = new ArrayList<>();
    int inner = -1;
    while (continues(indent)) {
      inner = inner < 0 && !lines.isBlank() ? lines.indent() : inner;
      parts.add(lines.isBlank() ? "" : lines.from(Math.min(inner, lines.indent())));
      lines.next();
    }
    int end = lengthWithoutEmpty(parts);
    String text = isFolded ? YamlQuotes.fold(parts.subList(0, end), false) : String.join("\n", parts.subList(0, end));
    return switch (signs) {
      case "-" -> text;
      case "+" -> text + "\n".repeat(1 + parts.size() - end);
      default -> text + (text.isEmpty() ? "" : "\n");
    };
  }

  private static String withoutComment(String text) {
    int comment = text.indexOf(" #");
    return trim(comment < 0 ? text : text.substring(0, comment));
  }

  /** Blanks and tabs only: other white space belongs to the text. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
      from++;
    }
    while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '\t')) {
      to--;
    }
    return text.substring(from, to);
  }
}
