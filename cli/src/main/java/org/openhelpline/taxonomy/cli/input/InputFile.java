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
    return isStandardInput(request) ? "standard input" : request.path();
  }

  private static boolean isStandardInput(InputRequest request) {
    return request.path().equals("-");
  }

  static InputStream open(InputRequest request) throws InputException {
    if (isStandardInput(request)) {
      return new KeptOpen(request.standardInput());
    }
    String name = name(request);
    try {
      Path path = Path.of(request.path());
      if (Files.isDirectory(path)) {
        throw InputException.of(name, "this is a directory; expected a file");
      }
      return Files.newInputStream(path);
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
