package org.openhelpline.taxonomy.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor's program with an edition of its own, compiled against the published jars and run with them. */
class VendorBuildIT {
  private static final Path SOURCES = Path.of("src/test/vendor");
  private static final String CLASS_PATH = "--class-path";
  private static final String MODULE_PATH = "--module-path";
  private static final String MAIN = "org.example.tenants.Installed";
  private static final String ITS_OWN = "tenants/1 true\n";
  private static final String ALL = "chi/2020 true\nchi/2021 true\nchi/2024 true\nchi/2026 true\n" + ITS_OWN;

  @TempDir
  Path out;

  /** Compiles with every warning an error, without JSpecify, which the library's classes name. */
  private Tool.Result compile(String pathOption, List<Path> path, List<Path> sources) {
    List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", out.toString()));
    if (!pathOption.equals(CLASS_PATH)) {
      arguments.addAll(List.of(CLASS_PATH, out.toString()));
    }
    arguments.addAll(List.of(pathOption, Jars.path(path)));
    sources.forEach(source -> arguments.add(source.toString()));
    return Tool.run("javac", arguments);
  }

  private static List<Path> sources(boolean withModule) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> withModule || !file.endsWith("module-info.java"))
          .toList();
    }
  }

  private void compiledForTheClassPath(Path library) throws IOException {
    assertEquals(new Tool.Result(0, ""), compile(CLASS_PATH, List.of(library), sources(false)));
    Path services = Files.createDirectories(out.resolve("META-INF/services"));
    Files.writeString(services.resolve("org.openhelpline.taxonomy.TaxonomyProvider"),
        "org.example.tenants.TenantsEditions\n");
  }

  private String runOnClassPath(List<Path> jars) throws IOException, InterruptedException {
    List<Path> path = Stream.concat(Stream.of(out), jars.stream()).toList();
    return Tool.java(List.of(CLASS_PATH, Jars.path(path), MAIN)).said();
  }

  private String runOnModulePath(List<Path> jars) throws IOException, InterruptedException {
    List<Path> path = Stream.concat(Stream.of(out), jars.stream()).toList();
    return Tool.java(List.of(MODULE_PATH, Jars.path(path), "--module", "org.example.tenants/" + MAIN)).said();
  }

  @Test
  void editionsComeTogetherOnTheClassPath() throws IOException, InterruptedException {
    compiledForTheClassPath(Jars.CORE);
    assertEquals(ITS_OWN, runOnClassPath(List.of(Jars.CORE)));
    assertEquals(ALL, runOnClassPath(Jars.withData()));
  }

  @Test
  void editionsComeTogetherOnTheModulePath() throws IOException, InterruptedException {
    assertEquals(new Tool.Result(0, ""), compile(MODULE_PATH, List.of(Jars.CORE), sources(true)));
    assertEquals(ITS_OWN, runOnModulePath(List.of(Jars.CORE)));
    assertEquals(ALL, runOnModulePath(Jars.withData()));
  }

  @Test
  void editionsComeTogetherWithEverythingInOneJar() throws IOException, InterruptedException {
    compiledForTheClassPath(Jars.FAT);
    assertEquals(ALL, runOnClassPath(List.of(Jars.FAT)));
  }

  @Test
  void whatIsInternalDoesNotCompileOnTheModulePath() throws IOException {
    Path folder = Files.createDirectories(out.resolve("src"));
    Path module = Files.writeString(folder.resolve("module-info.java"),
        "module org.example.nosy { requires org.openhelpline.taxonomy.data; }");
    for (String internal : List.of("org.openhelpline.taxonomy.internal.Texts",
        "org.openhelpline.taxonomy.data.internal.JsonTree", "org.openhelpline.taxonomy.data.draft.Draft")) {
      Path nosy = Files.writeString(folder.resolve("Nosy.java"),
          "package org.example.nosy; final class Nosy { " + internal + " seen; }");
      Tool.Result result = compile(MODULE_PATH, Jars.withData(), List.of(module, nosy));
      assertNotEquals(0, result.exit());
      assertTrue(result.said().contains("not export"), result.said());
    }
  }
}
