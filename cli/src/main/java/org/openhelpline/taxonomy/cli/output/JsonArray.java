package org.openhelpline.taxonomy.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A JSON array written as its elements come, none of which is kept. */
public final class JsonArray {
  private final JsonGenerator json;

  /** An array that goes to a writer, which stays open. */
  public JsonArray(Writer writer) {
    try {
      json = Json.generator(writer);
      json.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an element: maps, lists, texts, numbers and booleans. */
  public void add(Object value) {
    try {
      Json.write(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the array. */
  public void end() {
    try {
      json.writeEndArray();
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
