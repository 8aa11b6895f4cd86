package org.openhelpline.taxonomy.validation.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What the page for vendors shows of the constraints compiles, runs, and finds what it is about. */
@ResourceLock(Resources.SYSTEM_OUT)
class VendorPageTest {
  private static final Pattern BLOCK = Pattern.compile("```java jakarta\n(.*?)```", Pattern.DOTALL);

  @TempDir
  Path dir;

  private static String lines(String block, boolean areImports) {
    return block.lines().filter(line -> line.startsWith("import ") == areImports).collect(Collectors.joining("\n"));
  }

  @Test
  void thePieceOfJavaRuns() throws Exception {
    List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../docs/vendor.md"))).results()
        .map(m -> m.group(1)).toList();
    assertEquals(1, blocks.size());
    Path source = Files.writeString(dir.resolve("Snippet.java"), """
        %s
        public class Snippet { public static void main(String[] args) {
        %s
        } }
        """.formatted(lines(blocks.get(0), true), lines(blocks.get(0), false)));
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp",
        System.getProperty("java.class.path"), "-d", dir.toString(), source.toString()));
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader.loadClass("Snippet").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    String said = out.toString(StandardCharsets.UTF_8);
    for (String expected : List.of("code: ", "unknown-code {code=violence.bulying", "classification.reasons[0].mode: ",
        "mode-contradicts {code=violence.online-sexual-abuse-exploitation")) {
      assertTrue(said.contains(expected), said);
    }
    assertEquals(4, said.lines().count(), said);
  }
}
