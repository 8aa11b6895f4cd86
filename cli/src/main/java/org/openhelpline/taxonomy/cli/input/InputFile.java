package org.openhelpline.taxonomy.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what a request names. */
final class InputFile {
  private InputFile() {}

  /** The name of the input in messages. */
  static String name(InputRequest request) {
    return name(request.path());
  }

  /** The name of an input in messages. */
  static String name(String path) {
    return isStandardInput(path) ? "standard input" : path;
  }

  private static boolean isStandardInput(String path) {
    return path.equals("-");
  }

  static InputStream open(InputRequest request) throws InputException {
    return open(request.path(), request.standardInput());
  }

  static InputStream open(String path, InputStream standardInput) throws InputException {
    if (isStandardInput(path)) {
      return new KeptOpen(standardInput);
    }
    String name = name(path);
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw InputException.of(name, "this is a directory; expected a file");
      }
      return Files.newInputStream(file);
    } catch (InvalidPathException | NoSuchFileException e) {
      throw InputException.of(name, "there is no such file; expected a file, or - for standard input");
    } catch (AccessDeniedException e) {
      throw InputException.of(name, "permission to read it is denied; expected a readable file");
    } catch (IOException e) {
      throw new InputException(name + ": it cannot be opened: " + e.getMessage(), e);
    }
  }

  /** A stream that belongs to someone else. */
  private static final class KeptOpen extends FilterInputStream {
    KeptOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // Whoever opened it closes it.
    }
  }
}
