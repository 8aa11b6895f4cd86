package org.openhelpline.taxonomy.blackbox;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The compiled classes of the modules. Another published module belongs into {@link #PUBLISHED}. */
enum House {
  /** The model. */
  CORE("core"),
  /** The data and its reader. */
  DATA("taxonomy-data"),
  /** What stands on Java alone, but for the reader's Jackson, which nobody else sees. */
  CORE_AND_DATA("core", "taxonomy-data"),
  /** What a vendor embeds. */
  LIBRARY("core", "taxonomy-data", "bean-validation"),
  /** The command line. */
  COMMAND_LINE("cli"),
  /** Everything that is published. */
  PUBLISHED("core", "taxonomy-data", "bean-validation", "cli"),
  /** The tests of every module. */
  TESTS(List.of("core", "taxonomy-data", "bean-validation", "cli", "examples", "examples/spring-boot", "black-box"),
      "test-classes");

  private static final ImportOption NOT_WRONG_ON_PURPOSE = location -> !location.contains("/blackbox/wrong/");
  /** Reading classes takes long, and they do not change meanwhile. */
  private static final Map<House, JavaClasses> READ = new ConcurrentHashMap<>();

  private final List<Path> folders;

  House(String... modules) {
    this(List.of(modules), "classes");
  }

  House(List<String> modules, String classes) {
    this.folders = modules.stream().map(module -> Path.of("..", module, "target", classes)).toList();
  }

  /** The classes; each module has some. */
  JavaClasses classes() {
    return READ.computeIfAbsent(this, House::read);
  }

  private JavaClasses read() {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new IllegalStateException("not compiled yet: " + folder);
      }
    }
    return new ClassFileImporter().withImportOption(NOT_WRONG_ON_PURPOSE)
        .importPaths(folders.toArray(Path[]::new));
  }

  /** Classes that are wrong on purpose. */
  static JavaClasses samples(Class<?>... wrong) {
    return new ClassFileImporter().importClasses(Stream.of(wrong).toList());
  }
}
