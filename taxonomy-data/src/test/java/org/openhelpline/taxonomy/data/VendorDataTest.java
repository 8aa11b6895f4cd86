package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.data.lint.LintReport;
import org.openhelpline.taxonomy.data.lint.Linter;

/** A vendor's files beside ours, found by path or on the class path, are in force like ours. */
final class VendorDataTest {
  private static final TaxonomyData BUNDLED = TaxonomyData.bundled();
  private static final String EXTENSION = Shipped.text("extensions/harbour.json");
  private static final String LIST = Doc.of("{'id': 'pier', 'version': '1', 'lang': 'en', 'levels': ['reason'],"
      + " 'entries': [{'levels': ['Mobbed in a game'], 'sensitive': true}]}").json();
  private static final String CROSSWALK = Doc.of("{'id': 'pier', 'version': '1', 'source': {'list': 'pier'},"
      + " 'target': {'id': 'harbour', 'edition': 'harbour-2024'}, 'rules': [{'id': '1', 'source': ['Mobbed in a game'],"
      + " 'alternatives': [[{'code': 'harbour.bullying-in-games', 'relation': 'close'}]]}]}").json();

  @TempDir
  Path dir;

  private Path folder(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = dir.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return dir;
  }

  /** In an order in which each comes before what it refers to. */
  private TaxonomyData harbour() throws IOException {
    return BUNDLED.plus(folder(Map.of("a/crosswalk.json", CROSSWALK, "b/list.json", LIST, "c/ext.json", EXTENSION,
        "c/README.md", "no data")));
  }

  private static List<Fault> refusal(TaxonomyData data, Path path) {
    return assertThrows(InvalidDataException.class, () -> data.plus(path)).faults();
  }

  @Test
  void whatIsInAFolderIsInForceAndWhatShipsStaysAsItIs() throws IOException {
    List<ResourceInfo> before = BUNDLED.resources();
    TaxonomyData data = harbour();
    assertEquals(before, BUNDLED.resources());
    assertEquals(before, data.resources().subList(0, before.size()));
    assertEquals(List.of("2020", "2021", "2024", "2026", "harbour-2024"), data.editionNames());
    assertTrue(data.codeListIds().contains("pier"));
    assertEquals(List.of("pier", "harbour-2024-2024", "2024-harbour-2024"),
        data.crosswalkIds().subList(BUNDLED.crosswalkIds().size(), data.crosswalkIds().size()));
    assertFalse(BUNDLED.editionNames().contains("harbour-2024"));
  }

  @Test
  void aLocalConceptReachesEveryEditionAndEveryEditionReachesIt() throws IOException {
    TaxonomyData data = harbour();
    for (String edition : List.of("2020", "2021", "2024")) {
      assertEquals(List.of(Reason.of("violence.bullying", Mode.ONLINE)), data.crosswalk("pier", edition)
          .translate(SourceReason.of("Mobbed in a game")).alternatives().get(0).stream().map(t -> t.reason()).toList());
    }
    assertEquals(List.of(Reason.of("violence.cyberbullying", Mode.ONLINE)), data.crosswalk("pier", "2026")
        .translate(SourceReason.of("Mobbed in a game")).alternatives().get(0).stream().map(t -> t.reason()).toList());
    assertEquals("violence.bullying", data.migration("2026", "harbour-2024")
        .translate(SourceReason.of("violence.cyberbullying")).alternatives().get(0).get(0).reason().code());
  }

  @Test
  void eachResourceOpensAsItWasAndPassesLint() throws IOException {
    TaxonomyData data = harbour();
    List<ResourceInfo> added = data.resources().subList(BUNDLED.resources().size(), data.resources().size());
    assertEquals(5, added.size());
    for (ResourceInfo resource : added) {
      LintReport report = new Linter(data).lint(resource);
      assertTrue(report.passes() || resource.id().equals("pier"), report::toString);
      assertEquals(List.of(), report.findings().stream()
          .filter(f -> !f.check().id().equals("unreviewed-rule")).toList(), resource::toString);
    }
    try (InputStream in = data.open(added.get(2))) {
      assertEquals(EXTENSION, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThrows(IllegalArgumentException.class, () -> BUNDLED.open(added.get(2)));
  }

  @Test
  void aFileThatChangesLaterChangesNothing() throws IOException {
    TaxonomyData data = harbour();
    Files.delete(dir.resolve("c/ext.json"));
    Files.writeString(dir.resolve("a/crosswalk.json"), "gone");
    assertEquals("pier", data.crosswalkDocument("pier").id());
    assertSame(data.edition("harbour-2024"), data.edition("harbour-2024"));
  }

  @Test
  void additionsAddUp() throws IOException {
    folder(Map.of("a/crosswalk.json", CROSSWALK, "b/list.json", LIST, "c/ext.json", EXTENSION));
    TaxonomyData data = BUNDLED.plus(dir.resolve("c/ext.json")).plus(dir.resolve("b")).plus(dir.resolve("a"));
    assertEquals("harbour-2024", data.crosswalk("pier").target().edition());
  }

  @Test
  void anIdOfSomethingElseIsRefused() throws IOException {
    TaxonomyData data = harbour();
    for (Path file : List.of(dir.resolve("a"), dir.resolve("b"), dir.resolve("c"))) {
      Fault fault = refusal(data, file).get(0);
      assertEquals("/id", fault.pointer());
      assertTrue(fault.message().contains("there is already"), fault.message());
    }
    Path list = Files.writeString(dir.resolve("l.json"), LIST.replace("pier", "kellimni-mt"));
    assertTrue(refusal(BUNDLED, list).get(0).message().contains("kellimni-mt"));
    Path edition = Files.writeString(dir.resolve("e.json"), Shipped.text("editions/chi-2021.json"));
    assertEquals("/edition", refusal(BUNDLED, edition).get(0).pointer());
    Path way = Files.writeString(dir.resolve("w.json"), CROSSWALK.replace("\"id\":\"pier\"", "\"id\":\"2024-harbour-2024\""));
    assertTrue(refusal(BUNDLED.plus(dir.resolve("b")), dir).get(0).message().contains("is already"));
    Files.delete(dir.resolve("l.json"));
    Files.delete(dir.resolve("e.json"));
    assertTrue(refusal(BUNDLED, dir).get(0).message().contains("follows from the extension 'harbour'"), way::toString);
  }

  @Test
  void whatCantBeUsedIsRefusedWithItsName() throws IOException {
    assertEquals("there is no such file or folder", refusal(BUNDLED, dir.resolve("none")).get(0).message());
    assertTrue(refusal(BUNDLED, dir).get(0).message().contains("no file below it"));
    folder(Map.of("a/crosswalk.json", CROSSWALK, "b/list.json", LIST));
    InvalidDataException thrown = assertThrows(InvalidDataException.class, () -> BUNDLED.plus(dir));
    assertTrue(thrown.getMessage().contains("crosswalk.json"), thrown.getMessage());
    assertEquals("/target", thrown.faults().get(0).pointer());
    folder(Map.of("c/ext.json", EXTENSION, "d/package.json", "{\"name\": \"x\"}"));
    assertTrue(refusal(BUNDLED, dir).get(0).message().startsWith("neither a taxonomy"));
    folder(Map.of("d/package.json", "{"));
    assertTrue(refusal(BUNDLED, dir).get(0).message().startsWith("not JSON"));
    folder(Map.of("d/package.json", "{\"extends\": {}, \"concepts\": [{}], \"id\": \"x\"}"));
    assertTrue(refusal(BUNDLED, dir).size() > 4);
  }

  private static Path archive(Path file, Map<String, String> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static TaxonomyData onClassPath(Path... archives) throws IOException {
    URL[] urls = new URL[archives.length];
    for (int i = 0; i < archives.length; i++) {
      urls[i] = archives[i].toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      return BUNDLED.plusClassPath(loader);
    }
  }

  @Test
  void archivesOnTheClassPathAreFoundByTheirIndexes() throws IOException {
    Path one = archive(dir.resolve("one jar.jar"), Map.of(
        TaxonomyData.CLASS_PATH_INDEX, "# ours\n\next.json\nlists/pier.json\n",
        "META-INF/helpline-taxonomy/ext.json", EXTENSION, "META-INF/helpline-taxonomy/lists/pier.json", LIST));
    Path other = archive(dir.resolve("other.jar"), Map.of(
        TaxonomyData.CLASS_PATH_INDEX, "crosswalk.json\r\n", "META-INF/helpline-taxonomy/crosswalk.json", CROSSWALK));
    TaxonomyData data = onClassPath(other, one);
    assertEquals("harbour-2024", data.crosswalk("pier").target().edition());
    assertEquals(data.resources(), onClassPath(one, other).resources());
    assertSame(BUNDLED, onClassPath());
  }

  @Test
  void anIndexThatNamesWhatIsNotThereIsRefused() throws IOException {
    for (String line : List.of("none.json", "../x.json", "/x.json", "a//b", "x.json ext.json", "http:x")) {
      Path file = archive(dir.resolve("broken.jar"), Map.of(TaxonomyData.CLASS_PATH_INDEX, "\n" + line,
          "META-INF/x.json", EXTENSION));
      Fault fault = assertThrows(InvalidDataException.class, () -> onClassPath(file), line).faults().get(0);
      assertTrue(fault.message().startsWith("line 2: '" + line + "'"), fault.message());
    }
  }
}
