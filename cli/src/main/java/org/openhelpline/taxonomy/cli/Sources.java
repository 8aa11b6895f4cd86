package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.openhelpline.taxonomy.cli.exchange.CrosswalkFiles;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.data.ResourceInfo;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** Finds what an option names: something that ships, or a file. */
final class Sources {
  private Sources() {}

  /** The crosswalk of an id, or in a file. */
  static Crosswalk crosswalk(String idOrFile, TaxonomyData data) throws IOException {
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

  /** What has an id: an edition by its name or as {@code chi/2024}, a list, a crosswalk, or both of these. */
  static List<ResourceInfo> resources(String id, TaxonomyData data) {
    return data.resources().stream()
        .filter(r -> switch (r.kind()) {
          case "edition" -> id.equals(r.id()) || id.equals(data.edition(r.id()).toString());
          case "list", "crosswalk" -> id.equals(r.id());
          default -> false;
        }).toList();
  }

  /** A file or standard input; the caller closes it. */
  static InputStream open(String file, Console console) {
    if (file.equals(Outputs.STANDARD)) {
      return console.in();
    }
    Path path = path(file);
    if (!Files.exists(path) || Files.isDirectory(path)) {
      throw new Failure("'" + file + "' is no file, and nothing of that name ships (see 'list')");
    }
    try {
      return Files.newInputStream(path);
    } catch (AccessDeniedException e) {
      throw new Failure("can't read '" + file + "': access is denied");
    } catch (IOException e) {
      throw new Failure("can't read '" + file + "': " + e.getMessage());
    }
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
