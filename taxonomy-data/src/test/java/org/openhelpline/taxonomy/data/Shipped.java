package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The resources that ship, as files. */
public final class Shipped {
  private Shipped() {}

  public static byte[] bytes(String file) {
    try (InputStream in = TaxonomyData.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** Every file that ships beside the classes, whatever the index says; in order. */
  public static List<String> files() {
    Path folder;
    try {
      folder = Path.of(Objects.requireNonNull(TaxonomyData.class.getResource("index.json")).toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .filter(f -> !f.endsWith(".class"))
          .sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a folder. */
  public static List<String> files(String folder) {
    return files().stream().filter(f -> f.startsWith(folder + "/")).toList();
  }
}
