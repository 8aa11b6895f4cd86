package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the files that a run writes, through the jar. */
class OutputFilesIT {
  private static final String HEADER = "contact_id,category,subcategory\n";
  private static final String ROWS = HEADER + "1,Sexual Abuse,Rape\n";
  private static final int WAITS = 600;

  @TempDir
  Path dir;

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--unsorted"})
  void anInterruptedRunLeavesNothingBehind(String option) throws Exception {
    Path out = Files.createDirectory(dir.resolve("out"));
    Path temporary = Files.createDirectory(dir.resolve("temporary"));
    List<String> args = new ArrayList<>(List.of("map", "-", "--crosswalk", "kellimni-mt", "-o",
        out.resolve("rows.csv").toString(), "--summary", out.resolve("summary.json").toString()));
    if (!option.isEmpty()) {
      args.add(option);
    }
    Process process = new ProcessBuilder(
        Jar.command(List.of("-Djava.io.tmpdir=" + temporary), args.toArray(String[]::new))).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(ROWS.getBytes(StandardCharsets.UTF_8));
      in.write("2,Sexual Abuse,Rape\n".repeat(200_000).getBytes(StandardCharsets.UTF_8));
      in.flush();
      for (int i = 0; i < WAITS && in(out).size() < 2; i++) {
        Thread.sleep(100);
      }
      assertEquals(2, in(out).size(), "the run was to be caught while it writes");
      process.destroy();
      assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    } finally {
      process.destroyForcibly();
    }
    assertEquals(List.of(), in(out));
    assertEquals(List.of(), in(temporary));
  }

  private Jar.Result map(Path out) {
    return Jar.run(ROWS.getBytes(StandardCharsets.UTF_8), "map", "-", "--crosswalk", "kellimni-mt", "-o",
        out.toString());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
    for (String permissions : List.of("rw-------", "rw-rw-r--")) {
      Path out = Files.writeString(dir.resolve("rows" + permissions), "old");
      Files.setPosixFilePermissions(out, PosixFilePermissions.fromString(permissions));
      assertEquals(0, map(out).exit());
      assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(out)));
      assertTrue(Files.readString(out).startsWith("contact_id,"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALinkAndLeadsToTheResult() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("there"));
    Files.writeString(folder.resolve("old.csv"), "old");
    for (String name : List.of("old.csv", "new.csv")) {
      Path link = Files.createSymbolicLink(dir.resolve("link-to-" + name), Path.of("there", name));
      Path linkToLink = Files.createSymbolicLink(dir.resolve("link-to-link-to-" + name), link);
      assertEquals(0, map(linkToLink).exit());
      assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(linkToLink));
      assertFalse(Files.isSymbolicLink(folder.resolve(name)));
      assertTrue(Files.readString(folder.resolve(name)).startsWith("contact_id,"));
    }
  }

  @Test
  void filesBesideAPipeWhoseReaderHasGoneAreCompleted() throws Exception {
    Path in = Files.writeString(dir.resolve("in.csv"), HEADER
        + "0,no such,label\n" + "1,Sexual Abuse,Rape\n2,Sexual Abuse,Rape\n".repeat(20_000));
    Path summary = dir.resolve("summary.json");
    for (boolean isSummaryWanted : new boolean[] {true, false}) {
      List<String> args = new ArrayList<>(List.of("map", in.toString(), "--crosswalk", "kellimni-mt"));
      if (isSummaryWanted) {
        args.addAll(List.of("--summary", summary.toString()));
      }
      Process process = new ProcessBuilder(Jar.command(List.of(), args.toArray(String[]::new)))
          .redirectError(dir.resolve("err").toFile()).start();
      try (InputStream out = process.getInputStream()) {
        assertTrue(out.read() >= 0);
      }
      assertTrue(process.waitFor(5, TimeUnit.MINUTES));
      assertEquals(isSummaryWanted ? 1 : 0, process.exitValue(), Files.readString(dir.resolve("err")));
      assertEquals(isSummaryWanted, !Files.readString(dir.resolve("err")).isEmpty());
    }
    assertTrue(Files.readString(summary).contains("\"rows_read\": 40001"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void devicesAndNamedPipesAreWrittenAsTheyCome() throws Exception {
    Jar.Result standard = map(Path.of("/dev/stdout"));
    assertEquals(0, standard.exit(), standard.err());
    assertEquals(2, standard.lines().size());
    Jar.Result other = map(Path.of("/dev/stderr"));
    assertEquals(0, other.exit(), other.err());
    assertEquals(standard.out(), other.err());
    Jar.Result nowhere = Jar.run(ROWS.getBytes(StandardCharsets.UTF_8), "map", "-", "--crosswalk", "kellimni-mt", "-o",
        "/dev/null", "--summary", "/dev/null");
    assertEquals(0, nowhere.exit(), nowhere.err());
    Path pipe = dir.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    Process reader = new ProcessBuilder("cat", pipe.toString()).start();
    Jar.Result piped = map(pipe);
    assertEquals(0, piped.exit(), piped.err());
    assertEquals(standard.out(), new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
  }
}
