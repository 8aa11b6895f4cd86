package org.openhelpline.taxonomy.cli.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openhelpline.taxonomy.data.CrosswalkDocument;
import org.openhelpline.taxonomy.data.CrosswalkDocumentReader;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** Writes and reads crosswalks in memory. */
final class Converted {
  static final TaxonomyData DATA = TaxonomyData.bundled();

  private Converted() {}

  /** A crosswalk that ships. */
  static CrosswalkDocument shipped(String id) {
    return DATA.crosswalkDocument(id);
  }

  static String write(CrosswalkDocument document, CrosswalkFormat format) {
    try {
      return new CrosswalkFiles(DATA).write(document, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a text of that format holds. */
  static CrosswalkFiles.Content read(byte[] bytes, CrosswalkFormat format) {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      if (format == CrosswalkFormat.JSON) {
        return new CrosswalkFiles.Content(CrosswalkDocumentReader.read(in, "test.json", DATA), List.of());
      }
      Findings findings = new Findings("test");
      String text = WholeText.read(in, findings);
      CrosswalkDocument document = format == CrosswalkFormat.CSV
          ? CsvCrosswalkReader.read(text, findings, DATA).read(findings, DATA)
          : SssomReader.read(text, findings, DATA).read(findings, DATA);
      return new CrosswalkFiles.Content(document, findings.notices());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CrosswalkFiles.Content read(String text, CrosswalkFormat format) {
    return read(text.getBytes(StandardCharsets.UTF_8), format);
  }
}
