package org.openhelpline.taxonomy.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON document that a test changes, one place at a time; places are JSON pointers. */
public final class Doc {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Object root;

  private Doc(Object root) {
    this.root = root;
  }

  /** A document; single quotes stand for double ones. */
  public static Doc of(String json) {
    return parse(json.replace('\'', '"'));
  }

  /** A fresh copy of a file that ships. */
  public static Doc shipped(String file) {
    return parse(Shipped.text(file));
  }

  /** A document as it stands. */
  public static Doc parse(String json) {
    try {
      return new Doc(MAPPER.readValue(json, Object.class));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Doc copy() {
    return new Doc(copy(root));
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> fields = new LinkedHashMap<>();
      map.forEach((field, child) -> fields.put(field, copy(child)));
      return fields;
    }
    if (value instanceof List<?> list) {
      List<Object> elements = new ArrayList<>(list.size());
      list.forEach(child -> elements.add(copy(child)));
      return elements;
    }
    return value;
  }

  public Object root() {
    return root;
  }

  /** Whether there is something at a place. */
  public boolean has(String pointer) {
    if (pointer.isEmpty()) {
      return true;
    }
    Object parent = has(parent(pointer)) ? at(parent(pointer)) : null;
    String last = last(pointer);
    if (parent instanceof List<?> list) {
      return last.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(last) < list.size();
    }
    return parent instanceof Map<?, ?> map && map.containsKey(last);
  }

  /** What is at a place. */
  public Object at(String pointer) {
    if (pointer.isEmpty()) {
      return root;
    }
    Object parent = at(parent(pointer));
    String last = last(pointer);
    if (parent instanceof List<?> list) {
      return list.get(Integer.parseInt(last));
    }
    if (parent instanceof Map<?, ?> map && map.containsKey(last)) {
      return map.get(last);
    }
    throw new IllegalArgumentException("nothing at " + pointer);
  }

  public String text(String pointer) {
    return (String) at(pointer);
  }

  @SuppressWarnings("unchecked")
  public Map<String, Object> object(String pointer) {
    return (Map<String, Object>) at(pointer);
  }

  @SuppressWarnings("unchecked")
  public List<Object> array(String pointer) {
    return (List<Object>) at(pointer);
  }

  /** Puts a value in a place, instead of what is there or as a new field. */
  public Doc set(String pointer, Object value) {
    if (at(parent(pointer)) instanceof List<?>) {
      array(parent(pointer)).set(Integer.parseInt(last(pointer)), value);
    } else {
      object(parent(pointer)).put(last(pointer), value);
    }
    return this;
  }

  /** Takes away what is at a place. */
  public Doc remove(String pointer) {
    if (!has(pointer)) {
      throw new IllegalArgumentException("nothing to remove at " + pointer);
    }
    if (at(parent(pointer)) instanceof List<?>) {
      array(parent(pointer)).remove(Integer.parseInt(last(pointer)));
    } else {
      object(parent(pointer)).remove(last(pointer));
    }
    return this;
  }

  /** Adds an element to the array at a place. */
  public Doc add(String pointer, Object value) {
    array(pointer).add(value);
    return this;
  }

  public String json() {
    try {
      return MAPPER.writeValueAsString(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String escaped(String field) {
    return field.replace("~", "~0").replace("/", "~1");
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static String last(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  @Override
  public String toString() {
    return json();
  }
}
