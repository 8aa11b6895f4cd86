package org.openhelpline.taxonomy.cli.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.data.CrosswalkDocument;
import org.openhelpline.taxonomy.data.CrosswalkDocumentReader;
import org.openhelpline.taxonomy.data.CrosswalkReader;
import org.openhelpline.taxonomy.data.CrosswalkWriter;
import org.openhelpline.taxonomy.data.InvalidDataException;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.lint.LintReport;
import org.openhelpline.taxonomy.data.lint.Linter;

/** Reads and writes crosswalk files in the format that their names say. */
public final class CrosswalkFiles {
  private final TaxonomyData data;

  /** Files that refer to this data. */
  public CrosswalkFiles(TaxonomyData data) {
    this.data = data;
  }

  /**
   * What a file holds.
   *
   * @param document the crosswalk
   * @param notices what of the file is not kept, because a crosswalk has no place for it
   */
  public record Content(CrosswalkDocument document, List<TableFault> notices) {
    /** Copies the notices. */
    public Content {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Reads a crosswalk.
   *
   * @throws InvalidTableException if it is a table and can't be used; it names every fault with its line
   * @throws InvalidDataException if it is JSON and can't be used; it names every fault with its pointer
   * @throws IllegalArgumentException if there is no such file, or its name says no format
   * @throws IOException if it can't be read
   */
  public Crosswalk read(Path file) throws IOException {
    // The JSON reader alone judges the format's own files, as before there were others.
    if (format(file) == CrosswalkFormat.JSON) {
      try (InputStream in = open(file)) {
        return CrosswalkReader.read(in, file.toString(), data);
      }
    }
    return readDocument(file).document().crosswalk(data);
  }

  /**
   * Reads a crosswalk with all that its file says about it.
   *
   * @throws InvalidTableException if it is a table and can't be used; it names every fault with its line
   * @throws InvalidDataException if it is JSON and can't be used; it names every fault with its pointer
   * @throws IllegalArgumentException if there is no such file, or its name says no format
   * @throws IOException if it can't be read
   */
  public Content readDocument(Path file) throws IOException {
    CrosswalkFormat format = format(file);
    try (InputStream in = open(file)) {
      if (format == CrosswalkFormat.JSON) {
        return new Content(CrosswalkDocumentReader.read(in, file.toString(), data), List.of());
      }
      Findings findings = new Findings(file.toString());
      return new Content(table(in, format, findings).read(findings, data), findings.notices());
    }
  }

  private Draft table(InputStream in, CrosswalkFormat format, Findings findings) throws IOException {
    String text = WholeText.read(in, findings);
    return format == CrosswalkFormat.SSSOM
        ? SssomReader.read(text, findings, data)
        : CsvCrosswalkReader.read(text, findings, data);
  }

  /** Whether the name of a file says that it is a table: a spreadsheet's, or SSSOM/TSV. */
  public static boolean isTable(String file) {
    return CrosswalkFormat.of(file).filter(format -> format != CrosswalkFormat.JSON).isPresent();
  }

  /**
   * What lint finds in a table.
   *
   * @param report the findings; their pointers are those of the crosswalk as JSON
   * @param place where in the table a pointer leads to, in words
   */
  public record LintedTable(LintReport report, UnaryOperator<String> place) {}

  /**
   * Looks at a table as lint looks at the same crosswalk in JSON.
   *
   * @throws InvalidTableException if it is no crosswalk at all; it names every fault with its line
   * @throws IllegalArgumentException if there is no such file, or its name says no format
   * @throws IOException if it can't be read
   */
  public LintedTable lint(Path file, Linter linter) throws IOException {
    try (InputStream in = open(file)) {
      Findings findings = new Findings(file.toString());
      Draft draft = table(in, format(file), findings);
      return new LintedTable(draft.lint(findings, linter, data), pointer -> draft.placeOf(pointer).text());
    }
  }

  /**
   * The text of a file with this crosswalk in it.
   *
   * @throws IllegalArgumentException if it holds a character that no text file can
   * @throws IOException never, in effect; writing is to memory
   */
  public String write(CrosswalkDocument document, CrosswalkFormat format) throws IOException {
    String text = switch (format) {
      case JSON -> json(document);
      case SSSOM -> SssomWriter.write(document, data);
      case CSV -> CsvCrosswalkWriter.write(document, data);
    };
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("the crosswalk '" + document.id() + "' holds a NUL character, which no text"
          + " file can; take it out");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("the crosswalk '" + document.id() + "' holds half a character (a surrogate"
          + " without its other half), which no file in UTF-8 can; take it out");
    }
    return text;
  }

  private static String json(CrosswalkDocument document) throws IOException {
    StringWriter out = new StringWriter();
    CrosswalkWriter.write(document, out);
    return out.toString();
  }

  private static CrosswalkFormat format(Path file) {
    return CrosswalkFormat.of(String.valueOf(file.getFileName())).orElseThrow(() -> new IllegalArgumentException(
        "'" + file + "' does not say what format it is; valid ends of the name: " + CrosswalkFormat.extensions()));
  }

  private static InputStream open(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new IllegalArgumentException(file + ": there is no such file");
    }
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException(file + ": it is a folder; a file was expected");
    }
    try {
      return Files.newInputStream(file);
    } catch (AccessDeniedException e) {
      throw new IllegalArgumentException(file + ": permission to read it is denied", e);
    }
  }
}
