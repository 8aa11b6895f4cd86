package org.openhelpline.taxonomy.blackbox.wrong;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Wrong on purpose: reads a file. */
public final class FileReading {
  String read(Path path) throws IOException {
    return Files.readString(path);
  }
}
