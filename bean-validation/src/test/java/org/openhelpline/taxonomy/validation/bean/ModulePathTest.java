package org.openhelpline.taxonomy.validation.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host whose code and libraries are modules: data is found, validators are created, messages are spoken. */
class ModulePathTest {
  private static final String HOST = """
      package host;

      import jakarta.validation.Validation;
      import java.util.List;
      import java.util.Locale;
      import org.openhelpline.taxonomy.validation.bean.*;

      public final class Main {
        public record Contact(@ReasonCode(edition = "2024") String code,
            @ValidClassification(edition = "2024", adapter = Adapter.class) String reasons) {}

        public static final class Adapter implements ContactAdapter<String> {
          public List<LoggedReason> reasons(String contact) {
            return List.of(LoggedReason.of(contact, "offline", null));
          }
        }

        public static void main(String[] args) {
          Locale.setDefault(Locale.FRENCH);
          try (var factory = Validation.buildDefaultValidatorFactory()) {
            factory.getValidator().validate(new Contact("x", "violence.online-sexual-abuse-exploitation")).stream()
                .map(v -> v.getPropertyPath() + " " + Findings.of(v).orElseThrow().id().id() + " " + v.getMessage())
                .sorted().forEach(System.out::println);
          }
          System.out.println(Contact.class.getModule().getName() + " "
              + ReasonCode.class.getModule().getName());
        }
      }
      """;
  private static final String MODULE = """
      module host {
        requires org.openhelpline.taxonomy.validation.bean;
        exports host;
        opens host;
      }
      """;

  @TempDir
  Path dir;

  @Test
  void everythingWorksOnTheModulePath() throws IOException, InterruptedException {
    String modules = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(e -> Stream.of("core/target/classes", "taxonomy-data/target/classes", "bean-validation/target/classes",
            "helpline-taxonomy-core", "helpline-taxonomy-data", "jackson", "jakarta.validation", "jakarta.el", "expressly",
            "hibernate-validator", "jboss-logging", "classmate").anyMatch(e.replace('\\', '/')::contains))
        .collect(Collectors.joining(File.pathSeparator));
    Path main = Files.createDirectories(dir.resolve("src/host")).resolve("Main.java");
    Files.writeString(main, HOST);
    Path info = Files.writeString(dir.resolve("src/module-info.java"), MODULE);
    Path out = dir.resolve("out");
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-p", modules, "-d", out.toString(),
        main.toString(), info.toString()));
    Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8", // The provider asks for an expression language only if it is there.
        "--add-modules", "ALL-MODULE-PATH", "-p", modules + File.pathSeparator + out, "-m",
        "host/host.Main").redirectErrorStream(true).redirectOutput(dir.resolve("log").toFile()).start();
    try {
      assertEquals(true, java.waitFor(60, TimeUnit.SECONDS));
    } finally {
      java.destroyForcibly();
    }
    List<String> said = Files.readAllLines(dir.resolve("log"), StandardCharsets.UTF_8).stream()
        .filter(l -> l.startsWith("code") || l.startsWith("reasons") || l.startsWith("host")).toList();
    assertEquals(List.of(
        "code unknown-code Le code 'x' n\u2019existe ni dans l\u2019\u00e9dition 2024 ni dans une autre \u00e9dition connue.",
        "host org.openhelpline.taxonomy.validation.bean",
        "reasons.reasons[0].mode mode-contradicts 'violence.online-sexual-abuse-exploitation' ne peut pas \u00eatre "
            + "'offline' : le code lui-m\u00eame dit 'online'."),
        said.stream().sorted().toList(), () -> log());
  }

  private String log() {
    try {
      return Files.readString(dir.resolve("log"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
