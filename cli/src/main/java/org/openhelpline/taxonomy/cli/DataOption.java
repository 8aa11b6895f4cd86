package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.data.TaxonomyData;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The data in force: what ships, and the files beside it that the command line names. */
final class DataOption {
  @Option(names = "--data", paramLabel = "PATH", scope = ScopeType.INHERIT,
      description = "A JSON file, or a folder of them, with editions, extensions, code lists or crosswalks of your own,"
          + " to be used like what ships; may be repeated.")
  private List<String> paths = new ArrayList<>();

  private Optional<TaxonomyData> read = Optional.empty();

  /** Reads the files, once. */
  TaxonomyData data() {
    if (read.isEmpty()) {
      TaxonomyData data = TaxonomyData.bundled();
      for (String path : paths) {
        data = plus(data, path);
      }
      read = Optional.of(data);
    }
    return read.get();
  }

  private static TaxonomyData plus(TaxonomyData data, String path) {
    try {
      return data.plus(Sources.path(path));
    } catch (IOException e) {
      throw new Failure("can't read '" + path + "': " + e.getMessage());
    }
  }
}
