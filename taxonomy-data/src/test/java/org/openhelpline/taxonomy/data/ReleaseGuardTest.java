package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A released resource never changes: what ships is what the index says, to the byte. */
final class ReleaseGuardTest {
  static Stream<ResourceInfo> resources() {
    return TaxonomyData.bundled().resources().stream();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void theContentHasTheHashThatTheIndexGives(ResourceInfo resource) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Shipped.bytes(resource.file()));
    assertEquals(resource.sha256(), HexFormat.of().formatHex(digest), () -> resource.file()
        + " has changed: a released one never does; give the data a new version and the index its new hash");
  }

  @Test
  void everyFileIsInTheIndexAndNothingElse() {
    TreeSet<String> indexed = new TreeSet<>();
    resources().forEach(r -> assertTrue(indexed.add(r.file()), r::file));
    TreeSet<String> found = new TreeSet<>(Shipped.files());
    found.removeIf(f -> f.startsWith("schema/") || f.equals("index.json"));
    found.removeIf(f -> f.matches("(lint/)?messages(_[a-z]+)?\\.properties"));
    assertEquals(found, indexed);
    assertEquals(29, indexed.size());
  }

  @ParameterizedTest
  @MethodSource("resources")
  void theIndexSaysWhatTheFileSays(ResourceInfo resource) {
    Doc doc = Doc.shipped(resource.file());
    assertEquals(doc.text("/version"), resource.version());
    switch (resource.kind()) {
      case "edition" -> {
        assertEquals("chi", doc.text("/id"));
        assertEquals(doc.text("/edition"), resource.id());
        assertEquals(doc.text("/standing"), resource.attribute("standing"));
      }
      case "forms" -> assertEquals("forms", resource.id());
      case "list" -> {
        assertEquals(doc.text("/id"), resource.id());
        assertEquals(doc.text("/lang"), resource.attribute("lang"));
        assertEquals(doc.text("/title"), resource.attribute("title"));
      }
      case "crosswalk" -> {
        assertEquals(doc.text("/id"), resource.id());
        assertEquals(doc.text("/title"), resource.attribute("title"));
        assertEquals(doc.text("/target/edition"), resource.attribute("to"));
        assertEquals(doc.has("/source/edition") ? doc.text("/source/edition") : "", resource.attribute("from"));
        assertEquals(doc.has("/source/list") ? doc.text("/source/list") : "", resource.attribute("list"));
      }
      default -> throw new AssertionError("unknown kind " + resource.kind());
    }
  }

  /** A check-out that changes line ends would change every hash. */
  @Test
  void everyTextIsUtf8WithPlainLineEndsAndNoMark() {
    List<String> wrong = new ArrayList<>();
    for (String file : Shipped.files()) {
      String text = Shipped.text(file);
      if (text.contains("\r") || text.startsWith("\ufeff") || text.contains("\ufffd") || !text.endsWith("\n")
          || !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), Shipped.bytes(file))) {
        wrong.add(file);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void editionsAreListedOldestFirstAndIdsOnce() {
    TaxonomyData data = TaxonomyData.bundled();
    assertEquals(List.of("2020", "2021", "2024", "2026"), data.editionNames());
    assertEquals(9, Set.copyOf(data.codeListIds()).size());
    assertEquals(15, Set.copyOf(data.crosswalkIds()).size());
    assertEquals(28, data.resources().stream().filter(r -> !r.kind().equals("forms")).count());
  }
}
