package org.openhelpline.taxonomy.data.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.data.Fault;

/**
 * A place in a JSON document, read with expectations. Whatever is not as expected becomes a fault with its pointer, and
 * reading goes on, so that one run names every fault.
 */
public final class JsonView {
  /** Stands for a field that is not there; that is said once, and nothing more is said of it. */
  private static final Object MISSING = new Object();

  /** White space to a regular expression of ECMAScript, and so to the schemas. */
  private static final int BYTE_ORDER_MARK = 0xfeff;

  private static final long MOST = 1_000_000_000_000L;

  private final Object value;
  private final @Nullable JsonView above;
  /** A field's name, an index, or what stands before the pointers of the whole document. */
  private final Object step;
  private final List<Fault> faults;

  private JsonView(Object value, @Nullable JsonView above, Object step, List<Fault> faults) {
    this.value = value;
    this.above = above;
    this.step = step;
    this.faults = faults;
  }

  public static JsonView root(Object value, List<Fault> faults) {
    return new JsonView(value, null, "", faults);
  }

  /** A document beside the one that is read; its name stands before its pointers, which so do not start with a slash. */
  public static JsonView beside(Object value, String name, List<Fault> faults) {
    return new JsonView(value, null, name + "#", faults);
  }

  /** Where this is. Put together when asked for: few places of a document are at fault. */
  public String pointer() {
    return above == null ? step.toString() : above.pointer() + "/" + escape(step.toString());
  }

  public void fault(String message) {
    if (value != MISSING) {
      faults.add(new Fault(pointer(), message));
    }
  }

  /** How many faults the document has so far. */
  public int faultCount() {
    return faults.size();
  }

  /** Checks that this is an object that holds none but these fields. */
  public JsonView object(Set<String> fields) {
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

  public boolean has(String field) {
    return value instanceof Map<?, ?> map && map.containsKey(field);
  }

  public boolean isObject() {
    return value instanceof Map;
  }

  public boolean isArray() {
    return value instanceof List;
  }

  public boolean isText() {
    return value instanceof String;
  }

  private JsonView at(String field) {
    Object child = value instanceof Map<?, ?> map ? map.get(field) : null;
    return new JsonView(child == null ? MISSING : child, this, field, faults);
  }

  /** A field's name as a pointer writes it. */
  public static String escape(String field) {
    return field.replace("~", "~0").replace("/", "~1");
  }

  /** A field that must be there. That this is an object is for {@link #object} to check. */
  public JsonView get(String field) {
    JsonView child = at(field);
    if (child.value == MISSING && isObject()) {
      fault("the field '" + field + "' is missing");
    }
    return child;
  }

  /** A field that may be there. */
  public Optional<JsonView> find(String field) {
    return has(field) ? Optional.of(at(field)) : Optional.empty();
  }

  /** The elements of an array field that must be there. */
  public List<JsonView> list(String field) {
    return get(field).elements();
  }

  /** The elements of an array field that may be there. */
  public List<JsonView> listOrEmpty(String field) {
    JsonView child = at(field);
    return child.value == MISSING ? List.of() : child.elements();
  }

  public List<JsonView> elements() {
    if (!(value instanceof List<?> list)) {
      fault("an array was expected, not " + describe(value));
      return List.of();
    }
    List<JsonView> elements = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      elements.add(new JsonView(list.get(i), this, i, faults));
    }
    return elements;
  }

  /** The fields of an object. */
  public Map<String, JsonView> fields() {
    Map<String, JsonView> fields = new LinkedHashMap<>();
    for (String field : map().keySet()) {
      fields.put(field, at(field));
    }
    return fields;
  }

  public String text() {
    if (value instanceof String text) {
      return text;
    }
    fault("a text was expected, not " + describe(value));
    return "";
  }

  /** This text, which must not be blank. */
  public String filledText() {
    String text = text();
    if (isText() && isBlank(text)) {
      fault("a text that is not blank was expected");
    }
    return text;
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != BYTE_ORDER_MARK) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** A text field that must be there and not be blank. */
  public String text(String field) {
    return get(field).filledText();
  }

  /** A text field that may be there, and then must not be blank. */
  public String filledTextOr(String field, String otherwise) {
    JsonView child = at(field);
    return child.value == MISSING ? otherwise : child.filledText();
  }

  /** An object that gives a text in each of one or more languages. */
  public Map<String, String> filledByLanguage() {
    Map<String, String> texts = byLanguage(true);
    if (isObject() && texts.isEmpty()) {
      fault("a text in at least one language was expected");
    }
    return texts;
  }

  /** An object that gives a text by language. */
  public Map<String, String> byLanguage() {
    return byLanguage(false);
  }

  private Map<String, String> byLanguage(boolean filled) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String lang : map().keySet()) {
      JsonView text = at(lang);
      if (isBlank(lang)) {
        text.fault("a language was expected as the name of the field");
      }
      texts.put(lang, filled ? text.filledText() : text.text());
    }
    return texts;
  }

  /** Checks fields that may be there and that only people read. */
  public JsonView remarks(String... fields) {
    for (String field : fields) {
      textOr(field, "");
    }
    return this;
  }

  public String textOr(String field, String otherwise) {
    JsonView child = at(field);
    return child.value == MISSING ? otherwise : child.text();
  }

  public boolean flag(String field, boolean otherwise) {
    JsonView child = at(field);
    if (child.value == MISSING) {
      return otherwise;
    }
    if (child.value instanceof Boolean flag) {
      return flag;
    }
    child.fault("true or false was expected, not " + describe(child.value));
    return otherwise;
  }

  /** This number, which must be a count: whole, not negative and not beyond any number of contacts. */
  public long count() {
    if (value instanceof Number number) {
      double size = number.doubleValue();
      if (size >= 0 && size <= MOST && size == Math.rint(size)) {
        return number.longValue();
      }
    }
    fault("a whole number from 0 to " + MOST + " was expected, not " + describe(value));
    return 0;
  }

  public List<String> texts(String field) {
    JsonView child = at(field);
    return child.value == MISSING ? List.of() : child.texts();
  }

  /** The texts of this array. */
  public List<String> texts() {
    if (!(value instanceof List<?> list)) {
      fault("an array was expected, not " + describe(value));
      return List.of();
    }
    List<String> texts = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      texts.add(list.get(i) instanceof String text ? text : new JsonView(list.get(i), this, i, faults).text());
    }
    return List.copyOf(texts);
  }

  /** Shows this place and every place below it, in the order of the document. */
  public void walk(Consumer<JsonView> visitor) {
    visitor.accept(this);
    if (value instanceof Map) {
      fields().values().forEach(field -> field.walk(visitor));
    } else if (value instanceof List) {
      elements().forEach(element -> element.walk(visitor));
    }
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
