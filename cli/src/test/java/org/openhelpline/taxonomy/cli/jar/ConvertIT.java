package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** {@code convert}, through the jar. */
class ConvertIT {
  private static final String ID = "te-guio-co";

  @TempDir
  Path dir;

  private String json;

  @BeforeEach
  void shippedCrosswalk() throws IOException {
    json = path("shipped.json");
    try (InputStream in = TaxonomyData.class.getResourceAsStream("crosswalks/" + ID + ".json")) {
      Files.copy(in, Path.of(json));
    }
  }

  private String path(String name) {
    return dir.resolve(name).toString();
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(dir.resolve(name), content).toString();
  }

  private static void assertConverts(String in, String out) {
    Jar.Result result = Jar.run("convert", in, out);
    assertEquals(0, result.exit(), result.err());
    assertEquals("", result.out() + result.err());
  }

  private void assertRefused(List<String> words, String... args) throws IOException {
    List<String> before = files();
    Jar.Result result = Jar.run(Stream.concat(Stream.of("convert"), Stream.of(args)).toArray(String[]::new));
    assertEquals(2, result.exit(), result.err());
    assertEquals("", result.out());
    assertFalse(result.err().contains("\tat "), result.err());
    words.forEach(word -> assertTrue(result.err().contains(word), () -> "'" + word + "' is missing: " + result.err()));
    assertEquals(before, files());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void convertsEachToEachAndBack() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(json));
    assertConverts(json, path("a.csv"));
    assertConverts(path("a.csv"), path("b.sssom.tsv"));
    assertConverts(path("b.sssom.tsv"), path("c.json"));
    assertConverts(path("c.json"), path("d.SSSOM.TSV"));
    assertConverts(path("d.SSSOM.TSV"), path("e.csv"));
    assertConverts(path("e.csv"), path("f.json"));
    assertArrayEquals(bytes, Files.readAllBytes(dir.resolve("f.json")));
    assertEquals(-1, Files.mismatch(dir.resolve("a.csv"), dir.resolve("e.csv")));
    assertEquals(-1, Files.mismatch(dir.resolve("b.sssom.tsv"), dir.resolve("d.SSSOM.TSV")));
  }

  @Test
  void aFormatToItselfIsACopyInTheUsualLayout() throws IOException {
    String oneLine = Files.readString(Path.of(json)).replaceAll("\n *", " ");
    assertConverts(file("one-line.json", oneLine), path("copy.json"));
    assertEquals(-1, Files.mismatch(Path.of(json), dir.resolve("copy.json")));
  }

  @Test
  void aCrosswalkThatShipsIsNamedByItsId() throws IOException {
    assertConverts(ID, path("copy.json"));
    assertEquals(-1, Files.mismatch(Path.of(json), dir.resolve("copy.json")));
  }

  @Test
  void anExistingFileIsReplacedOnlyByAWholeOne() throws IOException {
    String out = file("out.csv", "precious");
    assertConverts(json, out);
    String good = Files.readString(Path.of(out));
    file("out.csv", "precious");
    assertRefused(List.of("in.csv: line ", "'relation': 'exakt' is not valid; valid: exact, close"),
        file("in.csv", good.replaceFirst(",exact,", ",exakt,")), out);
    assertEquals("precious", Files.readString(Path.of(out)));
  }

  @Test
  void everyFaultIsOnALineOfItsOwn() throws IOException {
    assertConverts(json, path("good.csv"));
    String bad = Files.readString(dir.resolve("good.csv")).replace(",exact,", ",exakt,");
    Jar.Result result = Jar.run("convert", file("bad.csv", bad), path("out.json"));
    assertEquals(2, result.exit());
    List<String> lines = result.err().lines().toList();
    assertEquals(50, lines.size());
    assertTrue(lines.stream().allMatch(line ->
        line.matches(".*bad\\.csv: line \\d+, 'relation': 'exakt' is not valid;.*")), lines.toString());
  }

  @Test
  void namesThatSayNoFormatAreRefused() throws IOException {
    String valid = "valid ends of the name: .json, .sssom.tsv, .csv";
    assertRefused(List.of("out.xlsx", valid), json, path("out.xlsx"));
    assertRefused(List.of("out.tsv", valid), json, path("out.tsv"));
    assertRefused(List.of("'-'", valid), json, "-");
    assertRefused(List.of("in.yaml", valid), file("in.yaml", "x"), path("out.json"));
    assertRefused(List.of("no-such-id", valid), "no-such-id", path("out.json"));
    assertRefused(List.of("Missing required parameter"), json);
  }

  @Test
  void filesThatAreNotThereOrNotToBeTouchedAreRefused() throws IOException {
    assertRefused(List.of("no.csv: there is no such file"), path("no.csv"), path("out.json"));
    assertRefused(List.of("its folder does not exist"), json, path("no/out.csv"));
    assertRefused(List.of("is both input and output"), json, json);
    Files.createDirectory(dir.resolve("folder.csv"));
    assertRefused(List.of("it is a folder"), path("folder.csv"), path("out.json"));
    assertRefused(List.of("it is a folder"), json, path("folder.csv"));
  }

  @Test
  void whatIsNoCrosswalkIsRefused() throws IOException {
    assertRefused(List.of("in.json: /: empty"), file("in.json", ""), path("out.csv"));
    assertRefused(List.of("in.csv: empty"), file("in.csv", ""), path("out.json"));
    assertRefused(List.of("the metadata block is missing"), file("in.sssom.tsv", "a\tb\n"), path("out.json"));
    assertRefused(List.of("no header was found"), file("in.csv", "\u0001\u0002"), path("out.json"));
    assertRefused(List.of("holds half a character"), file("half.json", Files.readString(Path.of(json))
        .replaceFirst("\"title\": \"", "\"title\": \"\\\\ud800")), path("out.csv"));
    assertRefused(List.of("holds a NUL character"), file("nul.json", Files.readString(Path.of(json))
        .replaceFirst("\"title\": \"", "\"title\": \"\\\\u0000")), path("out.csv"));
  }

  @Test
  void whatIsNotKeptIsSaidAndTheOutputIsComplete() throws IOException {
    assertConverts(json, path("good.csv"));
    String more = Files.readString(dir.resolve("good.csv")).replace(",review,order\n", ",review,order,asked\n")
        .replace(",project-only,1\n", ",project-only,1,yes\n");
    Jar.Result result = Jar.run("convert", file("more.csv", more), path("out.json"));
    assertEquals(1, result.exit(), result.err());
    assertTrue(result.err().contains("'asked': not kept: a crosswalk has no such column"), result.err());
    assertEquals(-1, Files.mismatch(Path.of(json), dir.resolve("out.json")));
  }

  @Test
  void mapTakesEveryFormat() throws IOException {
    String in = file("in.csv", "contact_id,category,subcategory\na,Tipo de Conducta Sexual,Abusivo\n"
        + "b,Tipo de Conducta Sexual,Normal\nc,no such,label\n");
    Jar.Result expected = Jar.run("map", in, "--crosswalk", ID);
    assertEquals(1, expected.exit(), expected.err());
    for (String name : List.of("x.csv", "x.sssom.tsv", "x.json")) {
      assertConverts(json, path(name));
      assertEquals(expected.out(), Jar.run("map", in, "--crosswalk", path(name)).out());
    }
    String bad = Files.readString(dir.resolve("x.csv")).replaceFirst(",exact,", ",exakt,");
    Jar.Result refused = Jar.run("map", in, "--crosswalk", file("bad.csv", bad), "-o", path("mapped.csv"));
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("'relation': 'exakt' is not valid"), refused.err());
    assertFalse(Files.exists(dir.resolve("mapped.csv")));
  }
}
