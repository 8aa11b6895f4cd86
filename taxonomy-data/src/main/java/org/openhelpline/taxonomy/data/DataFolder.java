package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds files of data by path. */
final class DataFolder {
  /** Far more than any vendor's data; a folder with more is not one of data, or not the one that was meant. */
  private static final int MOST_FILES = 1000;

  private DataFolder() {}

  /**
   * A file, or the files in a folder and below it whose names end in {@code .json}, in the order of their paths.
   *
   * @throws InvalidDataException if there is no such file, or the folder holds no data
   */
  static List<DataFile> read(Path fileOrFolder) throws IOException {
    if (!Files.exists(fileOrFolder)) {
      throw invalid(fileOrFolder, "there is no such file or folder");
    }
    List<DataFile> files = new ArrayList<>();
    for (Path file : Files.isDirectory(fileOrFolder) ? below(fileOrFolder) : List.of(fileOrFolder)) {
      try (InputStream in = Files.newInputStream(file)) {
        files.add(DataFile.read(file.toString(), in));
      } catch (AccessDeniedException e) {
        throw invalid(file, "permission to read it is denied");
      }
    }
    return files;
  }

  private static List<Path> below(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(folder)) {
      files = paths.filter(p -> String.valueOf(p.getFileName()).endsWith(".json") && Files.isRegularFile(p))
          .limit(MOST_FILES + 1L).sorted().toList();
    } catch (UncheckedIOException e) {
      throw invalid(folder, "it can't be looked through: " + e.getCause());
    }
    if (files.isEmpty()) {
      throw invalid(folder, "no file below it has a name that ends in .json");
    }
    if (files.size() > MOST_FILES) {
      throw invalid(folder, "more than " + MOST_FILES + " files below it have names that end in .json");
    }
    return files;
  }

  private static InvalidDataException invalid(Path path, String message) {
    return new InvalidDataException(path.toString(), List.of(new Fault("", message)));
  }
}
