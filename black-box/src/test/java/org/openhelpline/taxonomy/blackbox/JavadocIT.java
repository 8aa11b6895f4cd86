package org.openhelpline.taxonomy.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Code blocks in the Javadoc of what a vendor embeds, each with its imports, compile and run. */
class JavadocIT {
  private static final Pattern CODE = Pattern.compile("<pre>\\{@code\\R(.*?)\\R[^\\n]*\\}</pre>", Pattern.DOTALL);
  private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;$");

  @TempDir
  Path dir;

  private record Snippet(Path file, String code) {}

  private static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (String module : List.of("core", "taxonomy-data", "bean-validation")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          Matcher matcher = CODE.matcher(Files.readString(file));
          while (matcher.find()) {
            snippets.add(new Snippet(file, MARGIN.matcher(matcher.group(1)).replaceAll("")));
          }
        }
      }
    }
    return snippets;
  }

  @Test
  void thereIsCodeWhereReadersStart() throws IOException {
    List<String> files = snippets().stream().map(s -> s.file().toString()).toList();
    assertTrue(files.stream().anyMatch(f -> f.endsWith("org/openhelpline/taxonomy/package-info.java")), files.toString());
    assertTrue(files.stream().anyMatch(f -> f.endsWith("TaxonomyData.java")), files.toString());
  }

  @TestFactory
  Stream<DynamicTest> codeCompilesAndRuns() throws IOException {
    return snippets().stream()
        .map(snippet -> DynamicTest.dynamicTest(snippet.file().getFileName().toString(), () -> run(snippet)));
  }

  private void run(Snippet snippet) throws IOException, InterruptedException {
    String imports = IMPORT.matcher(snippet.code()).results().map(found -> found.group()).collect(Collectors.joining("\n"));
    Path source = Files.writeString(dir.resolve("Snippet.java"), imports + "\nfinal class Snippet {\n"
        + "public static void main(String[] args) {\n" + IMPORT.matcher(snippet.code()).replaceAll("") + "\n}\n}\n");
    String path = Jars.path(Jars.withData());
    assertEquals(new Tool.Result(0, ""),
        Tool.run("javac", List.of("-Xlint:all", "-Werror", "--class-path", path, "-d", dir.toString(), source.toString())));
    Tool.Result ran = Tool.java(List.of("--class-path", Jars.path(
        Stream.concat(Stream.of(dir), Jars.withData().stream()).toList()), "Snippet"));
    assertEquals(0, ran.exit(), ran.said());
  }
}
