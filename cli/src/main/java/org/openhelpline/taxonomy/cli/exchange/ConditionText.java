package org.openhelpline.taxonomy.cli.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.Condition;

/**
 * Conditions as a line of text:
 *
 * <pre>
 * incident_location = Online | Internet
 * mode = both
 * form = grooming and not (incident_location = "Online and offline")
 * </pre>
 *
 * <p>{@code mode} and {@code form} are the reason's own; any other name is a field of the contact, and so is
 * {@code mode} or {@code form} in quotes. Names and values need quotes where they would be read otherwise; within
 * quotes a backslash stands before a quote or backslash. {@code and} binds more closely than {@code or}. For what
 * sentences have no word for: {@code ()} is no value at all, {@code all (...)} and {@code any (...)} hold none or one
 * condition. An empty text is no condition.
 */
public final class ConditionText {
  static final String MODE = "mode";
  static final String FORM = "form";
  static final String AND = "and";
  static final String OR = "or";
  static final String NOT = "not";
  static final String ALL = "all";
  static final String ANY = "any";
  static final String NO_MODE = "none";

  private static final List<Mode> MODES = List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN, Mode.NONE);
  private static final Set<String> BETWEEN = Set.of(AND, OR);
  private static final Set<String> BEFORE = Set.of(NOT, ALL, ANY);

  private ConditionText() {}

  /** The text of a condition; empty if it always holds. */
  public static String of(Condition condition) {
    return condition instanceof Condition.Always ? "" : text(condition);
  }

  private static String text(Condition condition) {
    if (condition instanceof Condition.ModeIs is) {
      return MODE + " = " + values(MODES.stream().filter(is.modes()::contains).map(ConditionText::token).toList());
    }
    if (condition instanceof Condition.HasForm has) {
      return FORM + " = " + values(has.forms().stream().sorted().map(ConditionText::value).toList());
    }
    if (condition instanceof Condition.FieldIs is) {
      return name(is.field()) + " = " + values(is.values().stream().map(ConditionText::value).toList());
    }
    if (condition instanceof Condition.AllOf all) {
      return joined(all.conditions(), AND, ALL);
    }
    if (condition instanceof Condition.AnyOf any) {
      return joined(any.conditions(), OR, ANY);
    }
    if (condition instanceof Condition.Not not) {
      return NOT + " (" + text(not.condition()) + ")";
    }
    return ALL + " ()";
  }

  private static String token(Mode mode) {
    return mode == Mode.NONE ? NO_MODE : mode.token();
  }

  private static String joined(List<Condition> conditions, String word, String function) {
    if (conditions.size() < 2) {
      return function + " (" + conditions.stream().map(ConditionText::text).collect(Collectors.joining()) + ")";
    }
    return conditions.stream().map(ConditionText::operand).collect(Collectors.joining(" " + word + " "));
  }

  private static String operand(Condition condition) {
    boolean isJoined = condition instanceof Condition.AllOf all && all.conditions().size() > 1
        || condition instanceof Condition.AnyOf any && any.conditions().size() > 1;
    return isJoined ? "(" + text(condition) + ")" : text(condition);
  }

  private static String values(Collection<String> values) {
    return values.isEmpty() ? "()" : String.join(" | ", values);
  }

  private static String name(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isTaken = lower.equals(MODE) || lower.equals(FORM) || BEFORE.contains(lower.split(" ", 2)[0]);
    return isTaken ? quoted(name) : value(name);
  }

  private static String value(String value) {
    for (String word : value.split(" ", -1)) {
      if (word.isEmpty() || BETWEEN.contains(word.toLowerCase(Locale.ROOT))
          || !word.chars().allMatch(ConditionText::isPlain)) {
        return quoted(value);
      }
    }
    return value;
  }

  /** Whether a character can stand in a name or value without quotes. */
  static boolean isPlain(int c) {
    return switch (c) {
      case '(', ')', '|', '=', '\\' -> false;
      default -> !isQuote(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
    };
  }

  /** Whether it opens or closes a quoted text: a spreadsheet may have made a curved quote of a straight one. */
  static boolean isQuote(int c) {
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> true;
      default -> false;
    };
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c == '\\' || c == '"' ? "\\" : "").append(c);
      }
    }
    return out.append('"').toString();
  }
}
