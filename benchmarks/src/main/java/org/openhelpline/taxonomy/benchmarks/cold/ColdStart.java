package org.openhelpline.taxonomy.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs each process several times, in turns so that a busy moment meets all of them, and prints the medians. */
public final class ColdStart {
  private static final int RUNS = 11;

  private ColdStart() {}

  /** Prints a table of whole processes; run from the folder that holds the modules, all of them packaged. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, List<String>> commands = commands();
    Map<String, double[]> seconds = new LinkedHashMap<>();
    for (int run = 0; run < RUNS; run++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        seconds.computeIfAbsent(command.getKey(), c -> new double[RUNS])[run] = seconds(command.getValue());
      }
    }
    System.out.println("| process | median s | least s |\n|---|---|---|");
    seconds.forEach((name, times) -> {
      Arrays.sort(times);
      System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f |%n", name, times[RUNS / 2], times[0]);
    });
  }

  private static Map<String, List<String>> commands() throws IOException {
    Path jar = Path.of("benchmarks", "target", "benchmarks.jar");
    Path lib = Path.of("benchmarks", "target", "lib");
    String jackson = lib(lib, "jackson-core");
    String data = lib(lib, "helpline-taxonomy-data");
    String classes = Path.of("benchmarks", "target", "classes").toString();
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("empty main", java(EmptyMain.class, classes));
    commands.put("jackson-core streams one edition", java(StreamEdition.class, classes, jackson, data));
    commands.put("this library: first classification",
        java(FirstClassification.class, classes, lib(lib, "helpline-taxonomy-core"), data, jackson));
    commands.put("jackson-databind binds one edition", java(BindEdition.class, classes, jackson,
        lib(lib, "jackson-databind"), lib(lib, "jackson-annotations"), data));
    commands.put("Jena", java(JenaStart.class, jar.toString()));
    commands.put("HAPI FHIR", java(HapiStart.class, jar.toString()));
    Path cli = Path.of("cli", "target", "helpline-taxonomy.jar");
    commands.put("`java -jar helpline-taxonomy.jar show CODE`",
        List.of(java(), "-jar", cli.toString(), "show", "violence.bullying"));
    if (Files.isExecutable(Path.of("helpline-taxonomy"))) {
      commands.put("`./helpline-taxonomy show CODE`", List.of("./helpline-taxonomy", "show", "violence.bullying"));
    }
    return commands;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<String> java(Class<?> main, String... classPath) {
    return List.of(java(), "-cp", String.join(System.getProperty("path.separator"), classPath), main.getName());
  }

  private static String lib(Path folder, String name) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(name + "-")).findFirst()
          .orElseThrow(() -> new IOException("no " + name + " in " + folder)).toString();
    }
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException("status " + status + " of " + String.join(" ", command));
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
