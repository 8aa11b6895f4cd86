package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.openhelpline.taxonomy.cli.exchange.CrosswalkFiles;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** Finds what an option names: something that ships, or a file. */
final class Sources {
  private Sources() {}

  /** The crosswalk of an id, or in a file. */
  static Crosswalk crosswalk(String idOrFile) throws IOException {
    TaxonomyData data = TaxonomyData.bundled();
    if (data.crosswalkIds().contains(idOrFile)) {
      return data.crosswalk(idOrFile);
    }
    Path file = path(idOrFile);
    if (!Files.isRegularFile(file)) {
      throw new Failure("no crosswalk '" + idOrFile + "': it is no file, and what ships is "
          + String.join(", ", data.crosswalkIds()));
    }
    return new CrosswalkFiles(data).read(file);
  }

  /** The file of a name. */
  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Failure("'" + text + "' is no file name: " + e.getReason());
    }
  }
}
