package org.openhelpline.taxonomy.blackbox;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who may know whom. */
final class Dependencies {
  private static final String ROOT = "org.openhelpline.taxonomy";
  private static final Set<String> BASE = Object.class.getModule().getDescriptor().packages();
  /** What knows nothing of what follows it. */
  private static final List<String> FLOW =
      List.of("..taxonomy.internal", ROOT, "..contact", "..crosswalk", "..tabulation");

  private Dependencies() {}

  private static DescribedPredicate<JavaClass> inBaseOfJava() {
    return describe("in java.base", c -> BASE.contains(c.getBaseComponentType().getPackageName())
        || c.getBaseComponentType().isPrimitive());
  }

  static ArchRule baseOfJavaAlone() {
    return classes().should().onlyDependOnClassesThat(inBaseOfJava()
        .or(describe("of this project", c -> c.getBaseComponentType().getPackageName().startsWith(ROOT)))
        .or(describe("of JSpecify", c -> c.getPackageName().startsWith("org.jspecify."))));
  }

  private static ArchRule keepsFrom(String who, List<String> others) {
    return noClasses().that().resideInAPackage(who)
        .should().dependOnClassesThat().resideInAnyPackage(others.toArray(String[]::new));
  }

  private static ArchRule all(List<ArchRule> rules) {
    return CompositeArchRule.of(rules);
  }

  static ArchRule oneWayInCore() {
    List<ArchRule> rules = new ArrayList<>();
    for (int i = 0; i < FLOW.size() - 1; i++) {
      rules.add(keepsFrom(FLOW.get(i), FLOW.subList(i + 1, FLOW.size())));
    }
    return all(rules);
  }

  /** Checking a contact, mapping it and finding words in a text are three things. */
  static ArchRule apart() {
    return all(List.of(
        keepsFrom("..crosswalk", List.of("..validation", "..terms")),
        keepsFrom("..validation", List.of("..crosswalk", "..tabulation", "..terms")),
        keepsFrom("..terms", List.of("..contact", "..crosswalk", "..tabulation", "..validation")),
        keepsFrom("..tabulation", List.of("..validation", "..terms"))));
  }

  static ArchRule oneWayInData() {
    return all(List.of(
        keepsFrom("..data.internal", List.of("..data.draft", "..data.lint..")),
        keepsFrom("..data.draft", List.of("..data.lint..")),
        keepsFrom("..lint.check", List.of("..lint.taxonomy", "..lint.codelist", "..lint.crosswalk", "..lint.document")),
        keepsFrom("..lint.codelist", List.of("..lint.taxonomy", "..lint.crosswalk", "..lint.document"))));
  }

  static ArchRule noCommandLine() {
    return noClasses().should().dependOnClassesThat().resideInAnyPackage("..cli..", "picocli..");
  }

  static ArchRule noCycles() {
    return SlicesRuleDefinition.slices().assignedFrom(new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        return SliceIdentifier.of(javaClass.getPackageName());
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    }).should().beFreeOfCycles();
  }
}
