package org.openhelpline.taxonomy.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.tabulation.Aggregate;
import org.openhelpline.taxonomy.tabulation.AggregateNote;
import org.openhelpline.taxonomy.tabulation.AggregateSource;
import org.openhelpline.taxonomy.tabulation.Bounds;
import org.openhelpline.taxonomy.tabulation.Figures;
import org.openhelpline.taxonomy.tabulation.Line;
import org.openhelpline.taxonomy.tabulation.SentFigures;
import org.openhelpline.taxonomy.tabulation.SharedAggregate;
import org.openhelpline.taxonomy.tabulation.SharedTable;

/** Writes figures in the format of {@code aggregate.schema.json}; the same figures give the same text. */
public final class AggregateWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String NOTICE = "Sums, never contacts. A contact can have several reasons, so shares of "
      + "contacts may add up to more than 100%. The edition is " + Standing.NOTICE + ".";

  private final JsonGenerator json;

  private AggregateWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes figures; the writer stays open.
   *
   * @throws UncheckedIOException if they can't be written
   */
  public static void write(SentFigures sent, Writer out) {
    try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      new AggregateWriter(json).write(sent);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(SentFigures sent) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "aggregate.schema.json");
    json.writeStringField("notice", NOTICE);
    json.writeStringField("edition", sent.plan().taxonomy().edition());
    texts("columns", sent.plan().columns());
    json.writeStringField("oneReason", sent.plan().oneReason().token());
    json.writeArrayFieldStart("sources");
    for (AggregateSource source : sent.sources()) {
      source(source);
    }
    json.writeEndArray();
    if (sent instanceof Aggregate exact) {
      texts("notes", exact.notes().stream().map(AggregateNote::text).toList());
      exact(exact);
    } else {
      shared(((SharedAggregate) sent).table());
    }
    json.writeEndObject();
  }

  private void texts(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void source(AggregateSource source) throws IOException {
    // Each source and each line stands on a line of its own: large files stay easy to look through and to compare.
    json.writeRaw("\n");
    json.writeStartObject();
    json.writeStringField("id", source.id());
    json.writeObjectFieldStart("profile");
    json.writeStringField("severalReasons", source.profile().severalReasons().token());
    json.writeStringField("onlineToldApart", source.profile().onlineToldApart().token());
    json.writeStringField("bothPossible", source.profile().bothPossible().token());
    json.writeEndObject();
    json.writeObjectFieldStart("versions");
    for (Map.Entry<String, String> version : source.versions().entrySet()) {
      json.writeStringField(version.getKey(), version.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void exact(Aggregate aggregate) throws IOException {
    json.writeArrayFieldStart("groups");
    for (Map.Entry<List<String>, Figures> group : aggregate.tabulation().groups().entrySet()) {
      startGroup(group.getKey());
      for (Line line : aggregate.plan().lines()) {
        Bounds contacts = group.getValue().contacts(line);
        Bounds reasons = group.getValue().reasons(line);
        if (contacts.possibly() > 0 || reasons.possibly() > 0) {
          startLine(line);
          bounds("contacts", contacts);
          bounds("reasons", reasons);
          json.writeEndObject();
        }
      }
      endGroup();
    }
    json.writeEndArray();
  }

  private void shared(SharedTable table) throws IOException {
    json.writeObjectFieldStart("suppression");
    json.writeNumberField("k", table.policy().k());
    json.writeStringField("zeros", table.policy().hidesZeros() ? "hidden" : "kept");
    json.writeEndObject();
    json.writeArrayFieldStart("total");
    shared(table.total());
    json.writeEndArray();
    json.writeArrayFieldStart("groups");
    for (Map.Entry<List<String>, Map<Line, Optional<Bounds>>> group : table.groups().entrySet()) {
      startGroup(group.getKey());
      shared(group.getValue());
      endGroup();
    }
    json.writeEndArray();
  }

  private void shared(Map<Line, Optional<Bounds>> lines) throws IOException {
    for (Map.Entry<Line, Optional<Bounds>> line : lines.entrySet()) {
      startLine(line.getKey());
      if (line.getValue().isPresent()) {
        bounds("contacts", line.getValue().get());
      } else {
        json.writeBooleanField("suppressed", true);
      }
      json.writeEndObject();
    }
  }

  private void startGroup(List<String> values) throws IOException {
    json.writeStartObject();
    texts("values", values);
    json.writeArrayFieldStart("figures");
  }

  private void endGroup() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }

  private void startLine(Line line) throws IOException {
    json.writeRaw("\n");
    json.writeStartObject();
    json.writeStringField("section", line.section().token());
    field("item", line.item());
    field("rule", line.rule().map(r -> r.token()).orElse(""));
    field("code", line.code());
    field("mode", line.modeToken());
    field("form", line.form());
  }

  private void field(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(name, text);
    }
  }

  private void bounds(String name, Bounds bounds) throws IOException {
    if (bounds.possibly() > 0 || name.equals("contacts")) {
      json.writeNumberField(name, bounds.surely());
    }
    if (!bounds.isExact()) {
      json.writeNumberField(name + "Possibly", bounds.possibly());
    }
  }
}
