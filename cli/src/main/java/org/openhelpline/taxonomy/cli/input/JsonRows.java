package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;

/** Layout {@code aselo-jsonl}: a JSON object on each line. Blank lines are skipped. */
final class JsonRows implements RowSource {
  private final Lines lines;
  private final JsonContact contact;

  JsonRows(String source, StrictText text, InputRequest request) throws IOException, InputException {
    lines = new Lines(text);
    if (lines.isEmpty()) {
      throw InputException.at(source, 1, "the file is empty; expected a JSON object on each line");
    }
    String looksLike = LayoutHint.ofCsv(lines.head());
    if (!looksLike.isEmpty()) {
      throw InputException.at(source, 1, "this is no JSON; expected a JSON object on each line" + looksLike);
    }
    contact = new JsonContact(request.wantedColumns(), request.requiredColumns());
  }

  @Override
  public @Nullable InputContact next() throws IOException {
    while (lines.next()) {
      if (!lines.isBlank()) {
        return row();
      }
    }
    return null;
  }

  private InputContact row() {
    String fault = contact.read(lines.buffer(), lines.start(), lines.length(), lines.line());
    if (lines.isCut()) {
      fault = "a line of more than 1 MiB; the longest line that is read has 1048576 characters";
    }
    if (fault.isEmpty()) {
      return new InputContact(contact.id(), lines.line(), contact.reasons(), contact.fields());
    }
    Malformed malformed = new Malformed(lines.line(), fault,
        Excerpt.of(lines.buffer(), lines.start(), lines.start() + lines.length()));
    String id = RawCells.isPlausible(contact.id()) ? contact.id() : "";
    return new InputContact(id, lines.line(), List.of(malformed), Map.of());
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
