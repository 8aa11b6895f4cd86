package org.openhelpline.taxonomy.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A place in a JSON document, read with expectations. Whatever is not as expected becomes a fault with its pointer, and
 * reading goes on, so that one run names every fault.
 */
final class JsonView {
  /** Stands for a field that is not there; that is said once, and nothing more is said of it. */
  private static final Object MISSING = new Object();

  /** White space to a regular expression of ECMAScript, and so to the schemas. */
  private static final int BYTE_ORDER_MARK = 0xfeff;

  private static final long MOST = 1_000_000_000_000L;

  private final Object value;
  private final String pointer;
  private final List<Fault> faults;

  private JsonView(Object value, String pointer, List<Fault> faults) {
    this.value = value;
    this.pointer = pointer;
    this.faults = faults;
  }

  static JsonView root(Object value, List<Fault> faults) {
    return new JsonView(value, "", faults);
  }

  String pointer() {
    return pointer;
  }

  void fault(String message) {
    if (value != MISSING) {
      faults.add(new Fault(pointer, message));
    }
  }

  /** How many faults the document has so far. */
  int faultCount() {
    return faults.size();
  }

  /** Checks that this is an object that holds none but these fields. */
  JsonView object(Set<String> fields) {
    for (String field : map().keySet()) {
      if (!fields.contains(field)) {
        at(field).fault("unknown field; valid: " + String.join(", ", fields.stream().sorted().toList()));
      }
    }
    return this;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map() {
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    fault("an object was expected, not " + describe(value));
    return Map.of();
  }

  boolean has(String field) {
    return value instanceof Map<?, ?> map && map.containsKey(field);
  }

  boolean isObject() {
    return value instanceof Map;
  }

  boolean isArray() {
    return value instanceof List;
  }

  boolean isText() {
    return value instanceof String;
  }

  private JsonView at(String field) {
    Object child = value instanceof Map<?, ?> map ? map.get(field) : null;
    String escaped = field.replace("~", "~0").replace("/", "~1");
    return new JsonView(child == null ? MISSING : child, pointer + "/" + escaped, faults);
  }

  /** A field that must be there. That this is an object is for {@link #object} to check. */
  JsonView get(String field) {
    if (isObject() && !has(field)) {
      fault("the field '" + field + "' is missing");
    }
    return at(field);
  }

  /** A field that may be there. */
  Optional<JsonView> find(String field) {
    return has(field) ? Optional.of(at(field)) : Optional.empty();
  }

  /** The elements of an array field that must be there. */
  List<JsonView> list(String field) {
    return get(field).elements();
  }

  /** The elements of an array field that may be there. */
  List<JsonView> listOrEmpty(String field) {
    return has(field) ? at(field).elements() : List.of();
  }

  List<JsonView> elements() {
    if (!(value instanceof List<?> list)) {
      fault("an array was expected, not " + describe(value));
      return List.of();
    }
    List<JsonView> elements = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      elements.add(new JsonView(list.get(i), pointer + "/" + i, faults));
    }
    return elements;
  }

  /** The fields of an object. */
  Map<String, JsonView> fields() {
    Map<String, JsonView> fields = new LinkedHashMap<>();
    map().keySet().forEach(field -> fields.put(field, at(field)));
    return fields;
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    fault("a text was expected, not " + describe(value));
    return "";
  }

  /** This text, which must not be blank. */
  String filledText() {
    String text = text();
    if (isText() && isBlank(text)) {
      fault("a text that is not blank was expected");
    }
    return text;
  }

  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK);
  }

  /** A text field that must be there and not be blank. */
  String text(String field) {
    return get(field).filledText();
  }

  /** An object that gives a text in each of one or more languages. */
  Map<String, String> byLanguage() {
    Map<String, String> texts = new LinkedHashMap<>();
    fields().forEach((lang, text) -> {
      if (isBlank(lang)) {
        text.fault("a language was expected as the name of the field");
      }
      texts.put(lang, text.filledText());
    });
    if (isObject() && texts.isEmpty()) {
      fault("a text in at least one language was expected");
    }
    return texts;
  }

  /** Checks fields that may be there and that only people read. */
  JsonView remarks(String... fields) {
    for (String field : fields) {
      find(field).ifPresent(JsonView::text);
    }
    return this;
  }

  String textOr(String field, String otherwise) {
    return has(field) ? at(field).text() : otherwise;
  }

  boolean flag(String field, boolean otherwise) {
    if (!has(field)) {
      return otherwise;
    }
    if (at(field).value instanceof Boolean flag) {
      return flag;
    }
    at(field).fault("true or false was expected, not " + describe(at(field).value));
    return otherwise;
  }

  /** This number, which must be a count: whole, not negative and not beyond any number of contacts. */
  long count() {
    if (value instanceof Number number) {
      double size = number.doubleValue();
      if (size >= 0 && size <= MOST && size == Math.rint(size)) {
        return number.longValue();
      }
    }
    fault("a whole number from 0 to " + MOST + " was expected, not " + describe(value));
    return 0;
  }

  List<String> texts(String field) {
    return listOrEmpty(field).stream().map(JsonView::text).toList();
  }

  /** A token of a closed set. */
  <T> T token(String field, Function<String, Optional<T>> parse, List<String> valid, T otherwise) {
    return has(field) ? at(field).token(parse, valid, otherwise) : otherwise;
  }

  /** This text as a token of a closed set. */
  <T> T token(Function<String, Optional<T>> parse, List<String> valid, T otherwise) {
    Optional<T> parsed = parse.apply(text());
    if (parsed.isEmpty() && isText()) {
      fault("'" + text() + "' is not valid; valid: " + String.join(", ", valid));
    }
    return parsed.orElse(otherwise);
  }

  private static String describe(Object value) {
    if (value == JsonTree.NULL) {
      return "nothing";
    }
    if (value instanceof Map) {
      return "an object";
    }
    if (value instanceof List) {
      return "an array";
    }
    return value instanceof String ? "a text" : value.toString();
  }
}
