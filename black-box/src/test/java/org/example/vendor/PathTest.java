package org.example.vendor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** These tests run on the path that the build says, and it is the path that makes the difference. */
class PathTest {
  private static final String PATH = "black-box.path";

  private static Method internal() throws ReflectiveOperationException {
    return Class.forName("org.openhelpline.taxonomy.internal.Texts").getMethod("key", String.class);
  }

  private static Set<String> exported(Class<?> inModule) {
    return inModule.getModule().getDescriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  @Test
  @EnabledIfSystemProperty(named = PATH, matches = "class path")
  void nothingIsAModuleOnTheClassPath() throws ReflectiveOperationException {
    assertFalse(Taxonomy.class.getModule().isNamed());
    assertFalse(Intake.class.getModule().isNamed());
    Method internal = internal();
    assertDoesNotThrow(() -> internal.invoke(null, "A"));
  }

  @Test
  @EnabledIfSystemProperty(named = PATH, matches = "module path")
  void everythingIsAModuleOnTheModulePath() {
    assertEquals(List.of("org.openhelpline.taxonomy", "org.openhelpline.taxonomy.data", "org.example.vendor"),
        Stream.of(Taxonomy.class, TaxonomyData.class, Intake.class).map(c -> c.getModule().getName()).toList());
  }

  @Test
  @EnabledIfSystemProperty(named = PATH, matches = "module path")
  void internalsAreOutOfReachOnTheModulePath() throws ReflectiveOperationException {
    Method internal = internal();
    assertThrows(IllegalAccessException.class, () -> internal.invoke(null, "A"));
  }

  @Test
  @EnabledIfSystemProperty(named = PATH, matches = "module path")
  void whatIsExportedToAllIsThisAndNoMore() {
    assertEquals(Set.of("org.openhelpline.taxonomy", "org.openhelpline.taxonomy.contact",
            "org.openhelpline.taxonomy.crosswalk", "org.openhelpline.taxonomy.tabulation",
            "org.openhelpline.taxonomy.terms", "org.openhelpline.taxonomy.validation"),
        exported(Taxonomy.class));
    assertEquals(Set.of("org.openhelpline.taxonomy.data", "org.openhelpline.taxonomy.data.lint"),
        exported(TaxonomyData.class));
  }
}
