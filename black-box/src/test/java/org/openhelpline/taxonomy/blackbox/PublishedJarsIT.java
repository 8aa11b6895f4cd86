package org.openhelpline.taxonomy.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published jars as modules. */
class PublishedJarsIT {
  private static ModuleDescriptor descriptor(Path jar) {
    return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
  }

  private static Set<String> neededAtRunTime(Path jar) {
    return descriptor(jar).requires().stream()
        .filter(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .map(ModuleDescriptor.Requires::name)
        .collect(Collectors.toSet());
  }

  /** The modules that a jar's classes use, whatever its descriptor says; annotations of JSpecify are no use of it. */
  private static Set<String> used(Path jar) {
    Tool.Result result = Tool.run("jdeps", List.of("-filter", "org[.]jspecify[.].*", "--multi-release", "base",
        "--module-path", Jars.path(Jars.withData()), "-summary", jar.toString()));
    assertEquals(0, result.exit(), result.said());
    return result.said().lines()
        .map(line -> line.split(" -> ", -1))
        .filter(parts -> parts[0].equals(descriptor(jar).name()))
        .map(parts -> parts[1])
        .collect(Collectors.toSet());
  }

  @Test
  void eachIsAModuleWithANameOfItsOwn() {
    assertEquals(
        List.of("org.openhelpline.taxonomy", "org.openhelpline.taxonomy.data",
            "org.openhelpline.taxonomy.validation.bean", "org.openhelpline.taxonomy.cli"),
        Jars.PUBLISHED.stream().map(jar -> descriptor(jar).name()).toList());
    assertTrue(Jars.PUBLISHED.stream().noneMatch(jar -> descriptor(jar).isAutomatic()));
  }

  @Test
  void coreUsesTheBaseOfJavaAlone() {
    assertEquals(Set.of("java.base"), neededAtRunTime(Jars.CORE));
    assertEquals(Set.of("java.base"), used(Jars.CORE));
  }

  @Test
  void dataUsesCoreAndJackson() {
    Set<String> expected = Set.of("java.base", "org.openhelpline.taxonomy", "com.fasterxml.jackson.core");
    assertEquals(expected, neededAtRunTime(Jars.DATA));
    assertEquals(expected, used(Jars.DATA));
  }

  @Test
  void constraintsNeedCoreAndTheStandard() {
    assertEquals(Set.of("java.base", "org.openhelpline.taxonomy", "jakarta.validation"),
        neededAtRunTime(Jars.BEAN_VALIDATION));
  }

  @Test
  void noPackageIsSplitBetweenTwo() {
    Map<String, Path> owners = new HashMap<>();
    for (Path jar : Jars.PUBLISHED) {
      Set<String> packages = Jars.packages(jar);
      assertTrue(packages.stream().allMatch(name -> name.startsWith(descriptor(jar).name())), packages.toString());
      packages.forEach(name -> assertNull(owners.put(name, jar), name));
    }
  }

  @Test
  void theProviderIsNamedForBothPaths() throws IOException {
    String service = "org.openhelpline.taxonomy.TaxonomyProvider";
    List<String> onModulePath = descriptor(Jars.DATA).provides().stream()
        .filter(provides -> provides.service().equals(service))
        .flatMap(provides -> provides.providers().stream()).toList();
    assertEquals(List.of("org.openhelpline.taxonomy.data.BundledTaxonomyProvider"), onModulePath);
    try (JarFile jar = new JarFile(Jars.DATA.toFile())) {
      JarEntry entry = jar.getJarEntry("META-INF/services/" + service);
      assertEquals(onModulePath,
          new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).lines()
              .toList());
    }
  }
}
