package org.openhelpline.taxonomy.blackbox;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The JDK's tools. */
final class Tool {
  private Tool() {}

  /** What a tool ended with and said, on both streams. */
  record Result(int exit, String said) {}

  /** Runs {@code javac} or {@code jdeps} of this JDK. */
  static Result run(String tool, List<String> arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    int exit = ToolProvider.findFirst(tool).orElseThrow()
        .run(writer, writer, arguments.toArray(String[]::new));
    return new Result(exit, said.toString());
  }

  /** Runs a program in a Java of its own. */
  static Result java(List<String> arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(Stream.concat(Stream.of(java), arguments.stream()).toList())
        .redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), said);
  }
}
