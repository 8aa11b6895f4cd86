package org.openhelpline.taxonomy.data.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.data.Fault;
import org.openhelpline.taxonomy.data.InvalidDataException;

/**
 * Reads JSON into maps, lists, strings, numbers and booleans. Streaming alone starts much faster than binding to
 * classes, and the same path serves our own files and untrusted ones.
 */
public final class JsonTree {
  /** Stands for JSON's null. */
  public static final Object NULL = new Object();

  private static final long MAX_BYTES = 64L * 1024 * 1024;
  private static final int MAX_DEPTH = 64;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .build();

  private JsonTree() {}

  /**
   * Reads a whole document.
   *
   * @throws InvalidDataException if it is not JSON, larger than 64 MiB or nested deeper than 64 levels
   * @throws IOException if it can't be read
   */
  public static Object read(InputStream in, String name) throws IOException {
    try (in; JsonParser parser = FACTORY.createParser(new Limited(in))) {
      return document(parser, name);
    } catch (CharConversionException e) {
      throw invalid(name, "", "not text: " + e.getMessage());
    } catch (TooLargeException e) {
      throw invalid(name, "", "larger than 64 MiB");
    }
  }

  private static Object document(JsonParser parser, String name) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw invalid(name, "", "empty; a JSON object was expected");
      }
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw invalid(name, "", "text follows the JSON document");
      }
      return value;
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ", column "
          + e.getLocation().getColumnNr() + ": ";
      throw invalid(name, parser.getParsingContext().pathAsPointer().toString(),
          "not JSON: " + where + e.getOriginalMessage());
    }
  }

  private static InvalidDataException invalid(String name, String pointer, String message) {
    return new InvalidDataException(name, List.of(new Fault(pointer, message)));
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String field = parser.currentName();
          parser.nextToken();
          map.put(field, value(parser));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        yield list;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      default -> parser.getNumberValue();
    };
  }

  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Stops a file that would not fit from being read to its end. */
  private static final class Limited extends FilterInputStream {
    private long left = MAX_BYTES;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count(Math.max(n, 0));
      return n;
    }

    private void count(int n) throws TooLargeException {
      left -= n;
      if (left < 0) {
        throw new TooLargeException();
      }
    }
  }
}
