package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the text of a condition, as {@link ConditionText} describes it, into what the JSON format says instead. */
final class ConditionParser {
  /** Deeper than the format allows; keeps a hostile text from using up the stack. */
  private static final int MOST_DEPTH = 24;

  private static final String A_TEST = "a test such as 'incident_location = Online | Internet', 'mode = both', 'not"
      + " (...)' or '(... and ...)'";

  private final List<ConditionToken> tokens;
  private int next;
  private int depth;

  private ConditionParser(List<ConditionToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads a condition.
   *
   * @param text the text, not blank
   * @throws IllegalArgumentException if it is none; the message says where and what was expected
   */
  static Map<String, Object> parse(String text) {
    ConditionParser parser = new ConditionParser(ConditionToken.of(text));
    Map<String, Object> condition = parser.alternatives();
    if (parser.peek().kind() != ConditionToken.Kind.END) {
      throw parser.unexpected("'and', 'or' or the end");
    }
    return condition;
  }

  private Map<String, Object> alternatives() {
    List<Object> all = new ArrayList<>(List.of(conjunction()));
    while (takeWord(ConditionText.OR)) {
      all.add(conjunction());
    }
    return joined("anyOf", all);
  }

  private Map<String, Object> conjunction() {
    List<Object> all = new ArrayList<>(List.of(operand()));
    while (takeWord(ConditionText.AND)) {
      all.add(operand());
    }
    return joined("allOf", all);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> joined(String field, List<Object> conditions) {
    return conditions.size() == 1 ? (Map<String, Object>) conditions.get(0) : Map.of(field, conditions);
  }

  private Map<String, Object> operand() {
    if (++depth > MOST_DEPTH) {
      throw new IllegalArgumentException("the condition is nested deeper than " + MOST_DEPTH);
    }
    Map<String, Object> condition;
    if (take(ConditionToken.Kind.OPEN)) {
      condition = alternatives();
      close();
    } else if (takeWord(ConditionText.NOT)) {
      condition = Map.of("not", operand());
    } else if (takeFunction(ConditionText.ALL)) {
      condition = Map.of("allOf", noneOrOne());
    } else if (takeFunction(ConditionText.ANY)) {
      condition = Map.of("anyOf", noneOrOne());
    } else {
      condition = test();
    }
    depth--;
    return condition;
  }

  private List<Object> noneOrOne() {
    List<Object> conditions = new ArrayList<>();
    if (peek().kind() != ConditionToken.Kind.CLOSE) {
      conditions.add(alternatives());
    }
    close();
    return conditions;
  }

  private Map<String, Object> test() {
    ConditionToken first = peek();
    if (!first.isText() || isBetween(first)) {
      throw unexpected(A_TEST);
    }
    String name = text();
    if (!take(ConditionToken.Kind.EQUALS)) {
      throw unexpected("'=' after '" + name + "'");
    }
    List<String> values = values();
    boolean isOwn = first.kind() == ConditionToken.Kind.WORD;
    if (isOwn && name.equalsIgnoreCase(ConditionText.MODE)) {
      return Map.of("mode", values.stream().map(ConditionParser::modeToken).toList());
    }
    if (isOwn && name.equalsIgnoreCase(ConditionText.FORM)) {
      return Map.of("form", values);
    }
    Map<String, Object> condition = new LinkedHashMap<>();
    condition.put("field", name);
    condition.put("in", values);
    return condition;
  }

  private static String modeToken(String value) {
    String token = value.toLowerCase(Locale.ROOT);
    return token.equals(ConditionText.NO_MODE) ? "" : token;
  }

  private List<String> values() {
    List<String> values = new ArrayList<>();
    if (take(ConditionToken.Kind.OPEN)) {
      close();
      return values;
    }
    do {
      if (!peek().isText() || isBetween(peek())) {
        throw unexpected("a value (in quotes if it is empty or one of the words 'and' and 'or')");
      }
      values.add(text());
    } while (take(ConditionToken.Kind.BAR));
    return values;
  }

  /** A text in quotes, or words up to the next sign or joining word. */
  private String text() {
    if (peek().kind() == ConditionToken.Kind.QUOTED) {
      return tokens.get(next++).text();
    }
    List<String> words = new ArrayList<>();
    while (peek().kind() == ConditionToken.Kind.WORD && !isBetween(peek())) {
      words.add(tokens.get(next++).text());
    }
    if (peek().kind() == ConditionToken.Kind.QUOTED) {
      throw unexpected("quotes around the whole of a name or value, with a backslash before a quote in it");
    }
    return String.join(" ", words);
  }

  private static boolean isBetween(ConditionToken token) {
    return token.isWord(ConditionText.AND) || token.isWord(ConditionText.OR);
  }

  private ConditionToken peek() {
    return tokens.get(next);
  }

  private boolean take(ConditionToken.Kind kind) {
    boolean isNext = peek().kind() == kind;
    next += isNext ? 1 : 0;
    return isNext;
  }

  private boolean takeWord(String word) {
    boolean isNext = peek().isWord(word);
    next += isNext ? 1 : 0;
    return isNext;
  }

  private boolean takeFunction(String word) {
    boolean isNext = peek().isWord(word) && tokens.get(next + 1).kind() == ConditionToken.Kind.OPEN;
    next += isNext ? 2 : 0;
    return isNext;
  }

  private void close() {
    if (!take(ConditionToken.Kind.CLOSE)) {
      throw unexpected("')'");
    }
  }

  private IllegalArgumentException unexpected(String expected) {
    ConditionToken token = peek();
    return new IllegalArgumentException("the condition can't be read at " + token.where() + ": expected " + expected);
  }
}
