package org.openhelpline.taxonomy.blackbox;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars as they are published, and what they need at run time. */
final class Jars {
  private static final Path ROOT = Path.of(System.getProperty("helpline-taxonomy.root"));
  private static final String VERSION = System.getProperty("helpline-taxonomy.version");

  static final Path CORE = published("core", "core");
  static final Path DATA = published("taxonomy-data", "data");
  static final Path BEAN_VALIDATION = published("bean-validation", "bean-validation");
  static final Path CLI = published("cli", "cli");
  /** The runnable jar with everything inside. */
  static final Path FAT = ROOT.resolve("cli/target/helpline-taxonomy.jar");

  /** The published ones; another published module belongs here too. */
  static final List<Path> PUBLISHED = List.of(CORE, DATA, BEAN_VALIDATION, CLI);

  private Jars() {}

  private static Path published(String folder, String name) {
    return ROOT.resolve(folder + "/target/helpline-taxonomy-" + name + "-" + VERSION + ".jar");
  }

  /** What a vendor has who uses the data: core, data and Jackson, and nothing else. */
  static List<Path> withData() {
    return Stream.concat(Stream.of(CORE, DATA), jackson().stream()).toList();
  }

  private static List<Path> jackson() {
    List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(path -> path.getFileName().toString().startsWith("jackson-"))
        .toList();
    if (jars.isEmpty()) {
      throw new IllegalStateException("no Jackson on " + System.getProperty("java.class.path"));
    }
    return jars;
  }

  /** The packages with classes in a jar, those of other versions of Java left out. */
  static Set<String> packages(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF/"))
          .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class path or module path. */
  static String path(List<Path> parts) {
    return parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
