package org.openhelpline.taxonomy.cli.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openhelpline.taxonomy.cli.output.Json;
import org.openhelpline.taxonomy.data.CrosswalkDocument;
import org.openhelpline.taxonomy.data.CrosswalkDocumentReader;
import org.openhelpline.taxonomy.data.Fault;
import org.openhelpline.taxonomy.data.InvalidDataException;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.lint.LintFinding;
import org.openhelpline.taxonomy.data.lint.LintReport;
import org.openhelpline.taxonomy.data.lint.Linter;

/**
 * What a table says, put the way the JSON format says it, with the place that each part comes from. So one reader, that
 * of the JSON format, judges all formats, and its faults find their way back to line and column.
 */
final class Draft {
  private static final String CHANGED = "released-content-changed";
  private static final Pattern SOURCE_OF_RULE = Pattern.compile("/rules/[0-9]+/source");

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
    CrosswalkDocument document;
    try {
      document = CrosswalkDocumentReader.read(json(), findings.file(), data);
    } catch (InvalidDataException e) {
      boolean isListFaulty = e.faults().stream().anyMatch(fault -> fault.pointer().startsWith("/source"));
      for (Fault fault : e.faults()) {
        // Without a list no rule finds its entry, which would be said of every one.
        if (!isListFaulty || !SOURCE_OF_RULE.matcher(fault.pointer()).matches()) {
          findings.fault(placeOf(fault.pointer()), fault.message());
        }
      }
      findings.stopIfAny();
      throw e;
    }
    findings.stopIfAny();
    return document;
  }

  private InputStream json() {
    StringWriter json = new StringWriter();
    Json.write(json, root);
    return new ByteArrayInputStream(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What lint finds in it.
   *
   * @throws InvalidTableException if the table itself was at fault
   */
  LintReport lint(Findings findings, Linter linter, TaxonomyData data) throws IOException {
    findings.stopIfAny();
    LintReport report = linter.lint(json(), findings.file());
    // The same crosswalk in another format has another hash, and is not another crosswalk.
    List<LintFinding> changed = report.findings().stream().filter(f -> f.check().id().equals(CHANGED)).toList();
    if (changed.isEmpty() || !isReleased(findings, data)) {
      return report;
    }
    return new LintReport(report.name(), report.findings().stream().filter(f -> !changed.contains(f)).toList(),
        report.suppressed());
  }

  private boolean isReleased(Findings findings, TaxonomyData data) throws IOException {
    try {
      CrosswalkDocument document = CrosswalkDocumentReader.read(json(), findings.file(), data);
      return document.equals(data.crosswalkDocument(document.id()));
    } catch (InvalidDataException e) {
      // What ships can be read.
      return false;
    }
  }

  /** Where a part, or the smallest known one that it is within, comes from. */
  Place placeOf(String pointer) {
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
