package org.openhelpline.taxonomy.blackbox;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileDescriptor;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What nobody may ask of the machine or do to it. */
final class Surroundings {
  private static final String REPORTED = "org.openhelpline.taxonomy.validation.bean.internal.ReportedFindings";
  private static final String MAIN = "org.openhelpline.taxonomy.cli.Main";

  /** What asks for the default locale, charset or time zone, if only by its short form. */
  private static final Set<String> WITH_DEFAULT = Set.of(
      "java.lang.String.toLowerCase()", "java.lang.String.toUpperCase()", "java.lang.String.getBytes()",
      "java.lang.String.<init>([B)", "java.lang.String.formatted([Ljava.lang.Object;)",
      "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)", "java.util.Locale.getDefault()",
      "java.util.TimeZone.getDefault()", "java.time.ZoneId.systemDefault()",
      "java.nio.charset.Charset.defaultCharset()", "java.io.InputStreamReader.<init>(java.io.InputStream)",
      "java.io.OutputStreamWriter.<init>(java.io.OutputStream)");

  private static final Set<String> LOOKS_INTO_CLASSES = Set.of("forName", "newInstance", "getMethod", "getMethods",
      "getDeclaredMethods", "getField", "getFields", "getDeclaredFields", "getConstructor", "getConstructors",
      "getRecordComponents", "getResource", "getResourceAsStream");

  private Surroundings() {}

  private static DescribedPredicate<JavaAccess<?>> members(Class<?> owner, Set<String> names) {
    return target(describe(owner.getSimpleName() + "." + names,
        (AccessTarget t) -> t.getOwner().isEquivalentTo(owner) && names.contains(t.getName())));
  }

  private static DescribedPredicate<JavaAccess<?>> calls(Set<String> signatures) {
    return target(describe("one of " + signatures, (AccessTarget t) -> signatures.contains(t.getFullName())));
  }

  static ArchRule noReflection() {
    return noClasses().should().dependOnClassesThat().resideInAnyPackage("java.lang.reflect")
        .orShould().accessTargetWhere(members(Class.class, LOOKS_INTO_CLASSES));
  }

  static ArchRule noFile() {
    return noClasses().should().dependOnClassesThat()
        .resideInAnyPackage("java.io", "java.nio.file..", "java.nio.channels..", "java.net..");
  }

  static ArchRule noClock() {
    return noClasses().should().accessTargetWhere(members(System.class, Set.of("currentTimeMillis", "nanoTime"))
        .or(target(describe("java.time's now", (AccessTarget t) ->
            t.getOwner().getPackageName().equals("java.time") && t.getName().equals("now")))));
  }

  static ArchRule noChance() {
    return noClasses().should().dependOnClassesThat()
        .belongToAnyOf(Random.class, ThreadLocalRandom.class, UUID.class)
        .orShould().accessTargetWhere(members(Math.class, Set.of("random")));
  }

  static ArchRule noProperty() {
    return noClasses().should().accessTargetWhere(
        members(System.class, Set.of("getProperty", "getProperties", "getenv", "lineSeparator")));
  }

  static ArchRule noDefault() {
    // A provider of Jakarta Validation that does not say which language it wants writes that of the default locale.
    return noClasses().that().doNotHaveFullyQualifiedName(REPORTED).should().accessTargetWhere(calls(WITH_DEFAULT));
  }

  static ArchRule noStandardStream() {
    return noClasses().should().accessTargetWhere(members(System.class, Set.of("out", "err", "in"))
        .or(target(describe("printStackTrace()", (AccessTarget t) -> t.getFullName().endsWith(".printStackTrace()")))));
  }

  static ArchRule noDescriptor() {
    return noClasses().that().doNotHaveFullyQualifiedName(MAIN).should().dependOnClassesThat()
        .belongToAnyOf(FileDescriptor.class);
  }

  static ArchRule noLog() {
    return noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging", "org.slf4j..",
        "org.apache.logging..").orShould().accessTargetWhere(members(System.class, Set.of("getLogger")));
  }

  static ArchRule noExit() {
    return noClasses().that().doNotHaveFullyQualifiedName(MAIN).should().accessTargetWhere(
        members(System.class, Set.of("exit")).or(members(Runtime.class, Set.of("exit", "halt"))));
  }
}
