package org.openhelpline.taxonomy.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;

/**
 * Reads a contact from a line of JSON, token by token. Used for one line after the other; whatever the line holds, it
 * ends in a contact or in words that say what is wrong with it.
 */
final class JsonContact {
  private static final int DEEPEST = 64;

  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      // The names come from untrusted lines and are not worth a table that lives on between them.
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
      .build();

  private static final String SHAPE = "{\"contact_id\": ..., \"categories\": {\"Category\": [\"Subcategory\"]}}";

  private final Set<String> wanted;
  private final Set<String> copied;
  private String id = "";
  private String otherId = "";
  private boolean hasCategories;
  private final List<List<String>> entries = new ArrayList<>();
  private Map<String, String> fields = Map.of();
  private long line;

  /**
   * A reader of contacts.
   *
   * @param wanted the fields to hand over
   * @param copied those of them that are copied, whatever single value they have; of the others a text is expected
   */
  JsonContact(Set<String> wanted, Set<String> copied) {
    this.wanted = wanted;
    this.copied = copied;
  }

  /**
   * Reads a line.
   *
   * @return what is wrong with it; empty if nothing is
   */
  String read(char[] text, int from, int length, long onLine) {
    line = onLine;
    id = "";
    otherId = "";
    hasCategories = false;
    entries.clear();
    fields = wanted.isEmpty() ? Map.of() : new HashMap<>();
    try (JsonParser json = JSON.createParser(text, from, length)) {
      readObject(json);
      return "";
    } catch (Fault e) {
      return e.getMessage() + "; expected " + SHAPE;
    } catch (JsonEOFException e) {
      return "the line ends inside the JSON object; expected a whole object on each line";
    } catch (StreamConstraintsException e) {
      return "values nested more than " + DEEPEST + " deep, or a name or number without end; expected " + SHAPE;
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      // The parser's own words repeat what stands there.
      return (e.getOriginalMessage().startsWith("Duplicate") ? "a name that stands twice" : "not valid JSON")
          + (place == null ? "" : " at character " + place.getColumnNr()) + "; expected a JSON object on each line";
    } catch (IOException e) {
      throw new IllegalStateException("a line in memory cannot fail to be read", e);
    }
  }

  private void readObject(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new Fault("the line is no JSON object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "contact_id" -> id = readId(json, value, name);
        case "id" -> otherId = readId(json, value, name);
        case "categories" -> readCategories(json, value);
        default -> { }
      }
      if (wanted.contains(name)) {
        readField(json, value, name);
      } else if (value.isStructStart() && !name.equals("categories")) {
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw new Fault("there is more on the line after the JSON object");
    }
    if (id().isBlank()) {
      throw new Fault("the contact has neither contact_id nor id");
    }
    if (!hasCategories) {
      throw new Fault("the contact has no categories");
    }
  }

  private static String readId(JsonParser json, JsonToken value, String name) throws IOException {
    return switch (value) {
      case VALUE_STRING, VALUE_NUMBER_INT -> json.getText();
      case VALUE_NULL -> "";
      default -> throw new Fault("the value of '" + name + "' is neither a string nor a whole number");
    };
  }

  private void readField(JsonParser json, JsonToken value, String name) throws IOException {
    if (!value.isScalarValue()) {
      throw new Fault("the value of '" + Excerpt.of(name) + "' is no single value");
    }
    if (value != JsonToken.VALUE_NULL && value != JsonToken.VALUE_STRING && !copied.contains(name)) {
      throw new Fault("the value of '" + Excerpt.of(name) + "' is no text");
    }
    if (value != JsonToken.VALUE_NULL) {
      fields.put(name, json.getText());
    }
  }

  private void readCategories(JsonParser json, JsonToken value) throws IOException {
    if (value != JsonToken.START_OBJECT) {
      throw new Fault("the value of 'categories' is no object");
    }
    hasCategories = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String category = json.currentName();
      switch (json.nextToken()) {
        case START_ARRAY -> readList(json, category);
        case START_OBJECT -> readFlags(json, category);
        default -> throw new Fault("a category is neither a list nor an object");
      }
    }
  }

  private void readList(JsonParser json, String category) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.VALUE_STRING) {
        throw new Fault("a sub-category is no string");
      }
      entries.add(List.of(category, json.getText()));
    }
  }

  private void readFlags(JsonParser json, String category) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String subcategory = json.currentName();
      switch (json.nextToken()) {
        case VALUE_TRUE -> entries.add(List.of(category, subcategory));
        case VALUE_FALSE -> { }
        default -> throw new Fault("a sub-category is neither true nor false");
      }
    }
  }

  /** The contact's id, as far as it was read; empty if it was not. */
  String id() {
    return id.isEmpty() ? otherId : id;
  }

  Map<String, String> fields() {
    return fields;
  }

  List<InputReason> reasons() {
    Map<String, String> shared = Map.copyOf(fields);
    return entries.stream().<InputReason>map(levels -> new Logged(line, levels, "", "", false, shared)).toList();
  }

  /** Valid JSON that is no contact; thrown within this class only. */
  private static final class Fault extends IOException {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
      super(message);
    }
  }
}
