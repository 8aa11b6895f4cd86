package org.openhelpline.taxonomy.examples;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an export lays out its contacts. */
enum SampleLayout {
  /** CSV, a row for each reason; a contact without a reason has one row without labels. */
  REASON_ROWS {
    @Override
    void write(Iterator<SampleContact> contacts, Writer out) throws IOException {
      CsvWriter csv = csv(out);
      csv.writeRecord("contact_id", "date", "channel", "category", "subcategory", "primary", "incident_location");
      while (contacts.hasNext()) {
        SampleContact c = contacts.next();
        for (SampleContact.Logged reason : c.reasons()) {
          csv.writeRecord(c.id(), c.date().toString(), c.channel(), reason.category(), reason.subcategory(),
              String.valueOf(reason.primary()), c.incidentLocation());
        }
        if (c.reasons().isEmpty()) {
          csv.writeRecord(c.id(), c.date().toString(), c.channel(), "", "", "", c.incidentLocation());
        }
      }
      csv.flush();
    }
  },
  /** CSV, a row for each contact, its reasons in one cell; it can't say which one is primary. */
  CONTACT_ROWS {
    @Override
    void write(Iterator<SampleContact> contacts, Writer out) throws IOException {
      CsvWriter csv = csv(out);
      csv.writeRecord("contact_id", "date", "channel", "reasons", "incident_location");
      while (contacts.hasNext()) {
        SampleContact c = contacts.next();
        String reasons = c.reasons().stream().map(reason -> reason.category() + " > " + reason.subcategory())
            .collect(Collectors.joining(";"));
        csv.writeRecord(c.id(), c.date().toString(), c.channel(), reasons, c.incidentLocation());
      }
      csv.flush();
    }
  },
  /** JSON, an object a line, sub-categories by category; it knows neither an order nor a primary reason. */
  ASELO_JSONL {
    @Override
    void write(Iterator<SampleContact> contacts, Writer out) throws IOException {
      while (contacts.hasNext()) {
        SampleContact c = contacts.next();
        Map<String, List<String>> categories = c.reasons().stream().collect(Collectors.groupingBy(
            SampleContact.Logged::category, LinkedHashMap::new,
            Collectors.mapping(SampleContact.Logged::subcategory, Collectors.toList())));
        String nested = categories.entrySet().stream()
            .map(e -> json(e.getKey()) + ":" + e.getValue().stream().map(SampleLayout::json)
                .collect(Collectors.joining(",", "[", "]")))
            .collect(Collectors.joining(",", "{", "}"));
        out.append("{\"contact_id\":").append(json(c.id())).append(",\"date\":").append(json(c.date().toString()))
            .append(",\"channel\":").append(json(c.channel())).append(",\"categories\":").append(nested)
            .append(",\"incident_location\":").append(json(c.incidentLocation())).append("}\n");
      }
    }
  };

  /** Writes contacts as they come; none is kept. */
  abstract void write(Iterator<SampleContact> contacts, Writer out) throws IOException;

  /** The name on the command line. */
  String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The layout of a name; empty if there is none. */
  static Optional<SampleLayout> ofToken(String token) {
    return Arrays.stream(values()).filter(layout -> layout.token().equals(token)).findFirst();
  }

  private static CsvWriter csv(Writer out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  /** A text as a JSON string. */
  private static String json(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    text.chars().forEach(c -> {
      if (c == '"' || c == '\\') {
        json.append('\\').append((char) c);
      } else if (c < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", c));
      } else {
        json.append((char) c);
      }
    });
    return json.append('"').toString();
  }
}
