package org.openhelpline.taxonomy.benchmarks.cold;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** The floor: every text of an edition's file read by jackson-core, and nothing made of it. */
public final class StreamEdition {
  static final String EDITION = "/org/openhelpline/taxonomy/data/editions/chi-2021.json";

  private StreamEdition() {}

  /** Prints how much text there is. */
  public static void main(String[] args) throws IOException {
    long length = 0;
    try (JsonParser parser = new JsonFactory().createParser(StreamEdition.class.getResourceAsStream(EDITION))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          length += parser.getText().length();
        }
      }
    }
    System.out.println(length);
  }
}
