package org.openhelpline.taxonomy.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleExportTest {
  private static final Path COMMITTED = Path.of("data", "kellimni-mt-2025.csv");
  private static final Path README = Path.of("data", "README.md");

  private record Run(int status, byte[] out, String err) {}

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = SampleExport.run(args, out, new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theCommittedFileIsWhatTheDefaultsGive() throws IOException {
    Run run = run();
    assertEquals(0, run.status(), run.err());
    assertArrayEquals(Files.readAllBytes(COMMITTED), run.out());
    assertTrue(run.out().length < 1 << 20, run.out().length + " bytes");
  }

  @Test
  void theCommandInTheReadmeGivesTheCommittedFile(@TempDir Path folder) throws IOException {
    String readme = Files.readString(README);
    List<String> commands = readme.lines().filter(line -> line.startsWith("    java ")).toList();
    assertEquals(1, commands.size());
    String[] words = commands.get(0).strip().split(" ");
    List<String> arguments = List.of(words).subList(List.of(words).indexOf(SampleExport.class.getName()) + 1,
        words.length);
    assertEquals("examples/data/" + COMMITTED.getFileName(), arguments.get(arguments.size() - 1));

    Path file = folder.resolve("again.csv");
    Run run = run(arguments.stream().map(a -> a.startsWith("examples/data/") ? file.toString() : a)
        .toArray(String[]::new));
    assertEquals(0, run.status(), run.err());
    assertEquals(0, run.out().length);
    assertArrayEquals(Files.readAllBytes(COMMITTED), Files.readAllBytes(file));
  }

  @Test
  void theReadmeNamesEveryColumn() throws IOException {
    String readme = Files.readString(README);
    try (var lines = Files.lines(COMMITTED)) {
      for (String column : lines.findFirst().orElseThrow().split(",")) {
        assertTrue(readme.contains("\n| `" + column + "` |"), column);
      }
    }
  }

  @Property(tries = 100)
  void theSameArgumentsGiveTheSameBytes(@ForAll @IntRange(max = 40) int contacts, @ForAll @LongRange(min = 0) long seed,
      @ForAll SampleLayout layout) {
    String[] args = {"--contacts", "" + contacts, "--seed", "" + seed, "--layout", layout.token()};
    assertArrayEquals(run(args).out(), run(args).out());
  }

  @Test
  void anotherSeedGivesOtherContacts() {
    assertNotEquals(new String(run("--contacts", "20", "--seed", "1").out(), StandardCharsets.UTF_8),
        new String(run("--contacts", "20", "--seed", "2").out(), StandardCharsets.UTF_8));
  }

  @Test
  void noContactsGiveTheHeaderAlone() {
    assertEquals("contact_id,date,channel,category,subcategory,primary,incident_location\n",
        new String(run("--contacts", "0").out(), StandardCharsets.UTF_8));
    assertThrows(NoSuchElementException.class, () -> SampleExport.contacts(0, 1).next());
  }

  @ParameterizedTest
  @EnumSource
  void writesContactsAsTheyAreMade(SampleLayout layout) {
    Iterator<SampleContact> endless = SampleExport.contacts(Integer.MAX_VALUE, 1);
    AtomicInteger made = new AtomicInteger();
    Iterator<SampleContact> counted = new Iterator<>() {
      @Override
      public boolean hasNext() {
        return endless.hasNext();
      }

      @Override
      public SampleContact next() {
        made.incrementAndGet();
        return endless.next();
      }
    };
    Exception gone = assertThrows(Exception.class, () -> layout.write(counted, new FullAfterAMegabyte()));
    assertTrue(gone instanceof IOException || gone instanceof UncheckedIOException, gone.toString());
    // A megabyte holds some 8,000 contacts; whoever collected them first would never get here.
    assertTrue(made.get() > 1_000 && made.get() < 20_000, made.toString());
  }

  /** A disk that is full after a megabyte. */
  private static final class FullAfterAMegabyte extends Writer {
    private int written;

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      written += length;
      if (written > 1 << 20) {
        throw new IOException("no space left");
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @ParameterizedTest
  @ValueSource(strings = {"--contacts", "--contacts -1", "--contacts 2147483648", "--contacts many", "--seed 1.5",
      "--layout rows", "--verbose true"})
  void saysInALineWhatIsWrongWithTheArguments(String args) {
    Run run = run(args.split(" "));
    assertEquals(2, run.status());
    assertEquals(0, run.out().length);
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("SampleExport: ") && run.err().contains("usage: "), run.err());
  }

  @Test
  void saysInALineThatAFileCannotBeWritten(@TempDir Path folder) {
    Path file = folder.resolve("missing").resolve("export.csv");
    Run run = run("--contacts", "1", "--out", file.toString());
    assertEquals(2, run.status());
    assertEquals("SampleExport: the export can't be written: " + file + "\n",
        run.err().replace(System.lineSeparator(), "\n"));
    assertFalse(Files.exists(file));
  }
}
