package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the pages in docs tell people to type works as it stands. */
class ReadmeIT {
  private static final Path ROOT = Path.of(System.getProperty("helpline-taxonomy.root"));
  private static final Pattern BLOCK = Pattern.compile("```(sh|java|json|csv)\n(.*?)```", Pattern.DOTALL);

  @TempDir
  Path dir;

  private static List<String> blocks(String language) {
    List<String> blocks = new ArrayList<>();
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      List<Path> pages = Stream.concat(Stream.of(ROOT.resolve("README.md")),
          docs.filter(page -> page.toString().endsWith(".md")).sorted()).toList();
      for (Path page : pages) {
        Matcher matcher = BLOCK.matcher(Files.readString(page));
        while (matcher.find()) {
          if (matcher.group(1).equals(language)) {
            blocks.add(matcher.group(2));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertFalse(blocks.isEmpty());
    return blocks;
  }

  @TestFactory
  Stream<DynamicTest> everyCommandLineOfTheReadmeIsDone() throws IOException {
    copy(ROOT.resolve("examples/data"), Files.createDirectories(dir.resolve("examples")).resolve("data"));
    return blocks("sh").stream().flatMap(String::lines).filter(l -> l.startsWith("./helpline-taxonomy "))
        .map(line -> DynamicTest.dynamicTest(line, () -> {
          List<String> words = words(line.substring("./helpline-taxonomy ".length()));
          Process process = new ProcessBuilder(Jar.command(List.of(), words.toArray(String[]::new)))
              .directory(dir.toFile()).redirectErrorStream(true).start();
          String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
          int exit = process.waitFor();
          assertEquals(line.contains("kellimni-mt-2025") ? 1 : 0, exit, out);
        }));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyDocumentOfThePagesIsUsable() throws IOException {
    Path in = Files.writeString(dir.resolve("in.csv"), "contact_id,category,subcategory\n");
    Stream<DynamicTest> documents = blocks("json").stream().map(json -> DynamicTest.dynamicTest("document", () -> {
      String document = Files.writeString(dir.resolve("document.json"), json).toString();
      assertDone(json.contains("\"rules\"") ? Jar.run("map", in.toString(), "--crosswalk", document)
          : Jar.run("list", "--data", document));
    }));
    Stream<DynamicTest> tables = blocks("csv").stream().map(csv -> DynamicTest.dynamicTest("table", () -> {
      String table = Files.writeString(dir.resolve("table.csv"), csv).toString();
      assertDone(Jar.run("map", in.toString(), "--crosswalk", table));
    }));
    return Stream.concat(documents, tables);
  }

  private static void assertDone(Jar.Result result) {
    assertEquals(0, result.exit(), result.err());
  }

  /** The page's table of OCSEA by logging rule is what its command gives. */
  @Test
  void theFiguresOfTheReadmeAreThoseOfItsCommand() throws IOException {
    Csv figures = Csv.of(Jar.run("tabulate", ROOT.resolve("examples/data/kellimni-mt-2025.csv").toString(),
        "--crosswalk", "kellimni-mt", "--edition", "2021").out());
    List<String> rules = List.of("both", "online-only", "offline-only", "one-reason");
    List<String> items = List.of("violence-contacts", "by-code", "by-code-and-mode", "by-code-mode-and-forms");
    List<String> rows = Files.readString(ROOT.resolve("README.md")).lines()
        .dropWhile(line -> !line.startsWith("| if logged so |")).skip(2).limit(rules.size()).toList();
    for (int rule = 0; rule < rules.size(); rule++) {
      String[] cells = rows.get(rule).split("\\|");
      for (int item = 0; item < items.size(); item++) {
        assertEquals(bounds(figures, rules.get(rule), items.get(item)), cells[item + 2].strip(), rows.get(rule));
      }
    }
  }

  private static String bounds(Csv figures, String rule, String item) {
    Map<String, String> row = figures.rows().stream().filter(r -> r.get("section").equals("ocsea")
        && r.get("logging_rule").equals(rule) && r.get("item").equals(item)).findFirst().orElseThrow();
    String least = row.get("contacts_surely");
    String most = row.get("contacts_possibly");
    return least.equals(most) ? least : least + " to " + most;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return words;
  }

  @TestFactory
  Stream<DynamicTest> everyPieceOfJavaOfTheReadmeCompilesAndRuns() {
    List<String> blocks = blocks("java");
    return IntStream.range(0, blocks.size()).mapToObj(i ->
        DynamicTest.dynamicTest("block " + (i + 1), () -> compileAndRun("Snippet" + i, blocks.get(i))));
  }

  private void compileAndRun(String name, String body) throws Exception {
    // A piece of code shows all the imports that it needs, so it gets no others.
    List<String> imports = body.lines().filter(line -> line.startsWith("import ")).toList();
    String statements = body.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
    Path source = Files.writeString(dir.resolve(name + ".java"), """
        %s
        public class %s { public static void main(String[] args) throws Exception {
        %s
        } }
        """.formatted(String.join("\n", imports), name,
        statements.replace("\"examples/", "\"" + ROOT.toString().replace('\\', '/') + "/examples/")));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled = compiler.getTask(messages, null, null,
        List.of("-cp", Jar.path().toString(), "-d", dir.toString()), null,
        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source)).call();
    assertTrue(compiled, messages.toString());
    try (URLClassLoader loader = new URLClassLoader(
        new URL[] {dir.toUri().toURL(), Jar.path().toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }
  }
}
