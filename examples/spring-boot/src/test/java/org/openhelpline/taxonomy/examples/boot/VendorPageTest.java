package org.openhelpline.taxonomy.examples.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page for vendors shows of this service is in this service. */
class VendorPageTest {
  private static final Pattern BLOCK = Pattern.compile("```java spring\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyPieceStandsInTheSources() throws IOException {
    String sources;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      sources = files.filter(Files::isRegularFile).map(VendorPageTest::read).map(VendorPageTest::folded)
          .collect(Collectors.joining(" "));
    }
    List<String> pieces = BLOCK.matcher(read(Path.of("../../docs/vendor.md"))).results()
        .flatMap(m -> Stream.of(m.group(1).split("\n\n"))).toList();
    assertEquals(4, pieces.size());
    pieces.forEach(piece -> assertTrue(sources.contains(folded(piece)), piece));
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
