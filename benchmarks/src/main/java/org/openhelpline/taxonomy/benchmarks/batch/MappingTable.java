package org.openhelpline.taxonomy.benchmarks.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.data.TaxonomyData;

/**
 * Writes a crosswalk the way it would lie beside a program written by hand: a table of category, subcategory and the
 * first code that they lead to.
 */
public final class MappingTable {
  private MappingTable() {}

  /** Writes the crosswalk {@code ID} to {@code FILE}. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: MappingTable CROSSWALK FILE");
      System.exit(2);
    }
    write(args[0], Path.of(args[1]));
  }

  static void write(String crosswalkId, Path file) throws IOException {
    Crosswalk crosswalk = TaxonomyData.bundled().crosswalk(crosswalkId);
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord("category", "subcategory", "code");
      for (CodeListEntry entry : crosswalk.sourceList().orElseThrow().entries()) {
        String category = entry.levels().get(0);
        String subcategory = entry.levels().get(1);
        csv.writeRecord(category, subcategory, code(crosswalk.translate(category, subcategory)));
      }
    }
  }

  private static String code(Translation translation) {
    return translation.alternatives().isEmpty() ? translation.status().token()
        : translation.alternatives().get(0).get(0).reason().code();
  }
}
