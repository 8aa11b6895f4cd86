package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;
import org.openhelpline.taxonomy.cli.input.InputReason.TwoReadings;

/**
 * Rows as bytes for temporary files. All reasons of a row stand on the row's line and share its fields, which are
 * therefore written once.
 */
final class RowCodec {
  private static final int LOGGED = 0;
  private static final int PRIMARY = 1;
  private static final int MALFORMED = 2;
  private static final int TWO_READINGS = 3;

  private final List<String> names;

  RowCodec(Set<String> wanted) {
    names = List.copyOf(wanted);
  }

  /** Writes a row; it starts with its line and its id. */
  void write(InputContact row, ByteWriter out) {
    out.number(row.line());
    out.text(row.id());
    for (String name : names) {
      String value = row.fields().get(name);
      out.number(value == null ? 0 : 1);
      if (value != null) {
        out.text(value);
      }
    }
    out.number(row.reasons().size());
    for (InputReason reason : row.reasons()) {
      write(reason, out);
    }
  }

  private static void write(InputReason reason, ByteWriter out) {
    if (reason instanceof Logged logged) {
      out.number(logged.primary() ? PRIMARY : LOGGED);
      texts(logged.levels(), out);
      out.text(logged.mode());
      out.text(logged.forms());
    } else if (reason instanceof Malformed malformed) {
      out.number(MALFORMED);
      out.text(malformed.reason());
      out.text(malformed.text());
    } else if (reason instanceof TwoReadings several) {
      out.number(TWO_READINGS);
      out.text(several.text());
      out.number(several.readings().size());
      for (List<List<String>> reading : several.readings()) {
        out.number(reading.size());
        reading.forEach(levels -> texts(levels, out));
      }
    }
  }

  private static void texts(List<String> texts, ByteWriter out) {
    out.number(texts.size());
    texts.forEach(out::text);
  }

  /** Reads what {@link #write} wrote. */
  InputContact read(ByteReader in) {
    long line = in.number();
    String id = in.text();
    Map<String, String> fields = names.isEmpty() ? Map.of() : new HashMap<>();
    for (String name : names) {
      if (in.number() == 1) {
        fields.put(name, in.text());
      }
    }
    Map<String, String> shared = Map.copyOf(fields);
    int count = in.size();
    List<InputReason> reasons = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      reasons.add(reason(in, line, shared));
    }
    return new InputContact(id, line, reasons, shared);
  }

  private static InputReason reason(ByteReader in, long line, Map<String, String> fields) {
    int kind = in.size();
    return switch (kind) {
      case LOGGED, PRIMARY -> new Logged(line, texts(in), in.text(), in.text(), kind == PRIMARY, fields);
      case MALFORMED -> new Malformed(line, in.text(), in.text());
      case TWO_READINGS -> new TwoReadings(line, in.text(), readings(in), fields);
      default -> throw new IllegalStateException("a temporary file holds a reason of kind " + kind);
    };
  }

  private static List<List<List<String>>> readings(ByteReader in) {
    int count = in.size();
    List<List<List<String>>> readings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int entries = in.size();
      List<List<String>> reading = new ArrayList<>(entries);
      for (int j = 0; j < entries; j++) {
        reading.add(texts(in));
      }
      readings.add(reading);
    }
    return readings;
  }

  private static List<String> texts(ByteReader in) {
    int count = in.size();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(in.text());
    }
    return List.copyOf(texts);
  }
}
