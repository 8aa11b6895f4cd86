package org.openhelpline.taxonomy.cli.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openhelpline.taxonomy.cli.output.Json;
import org.openhelpline.taxonomy.data.CrosswalkDocument;
import org.openhelpline.taxonomy.data.CrosswalkDocumentReader;
import org.openhelpline.taxonomy.data.Fault;
import org.openhelpline.taxonomy.data.InvalidDataException;
import org.openhelpline.taxonomy.data.TaxonomyData;

/**
 * What a table says, put the way the JSON format says it, with the place that each part comes from. So one reader, that
 * of the JSON format, judges all formats, and its faults find their way back to line and column.
 */
final class Draft {
  private final Map<String, Object> root = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /** Sets a field of the document. */
  void put(String field, Object value, Place place) {
    root.put(field, value);
    place("/" + field, place);
  }

  /** Says where a part comes from. */
  void place(String pointer, Place place) {
    places.put(pointer, place);
  }

  /**
   * The document.
   *
   * @throws InvalidTableException if there are faults, those that were found before included
   */
  CrosswalkDocument read(Findings findings, TaxonomyData data) throws IOException {
    StringWriter json = new StringWriter();
    Json.write(json, root);
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    CrosswalkDocument document;
    try {
      document = CrosswalkDocumentReader.read(new ByteArrayInputStream(bytes), findings.file(), data);
    } catch (InvalidDataException e) {
      for (Fault fault : e.faults()) {
        findings.fault(placeOf(fault.pointer()), fault.message());
      }
      findings.stopIfAny();
      throw e;
    }
    findings.stopIfAny();
    return document;
  }

  /** Where a part, or the smallest known one that it is within, comes from. */
  private Place placeOf(String pointer) {
    String part = pointer;
    while (!part.isEmpty()) {
      Place place = places.get(part);
      if (place != null) {
        return place;
      }
      part = part.substring(0, part.lastIndexOf('/'));
    }
    return Place.FILE;
  }
}
