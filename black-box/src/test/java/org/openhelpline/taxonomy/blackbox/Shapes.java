package org.openhelpline.taxonomy.blackbox;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** What classes and their members look like. */
final class Shapes {
  private static final Set<Class<? extends Annotation>> TESTS =
      Set.of(Test.class, ParameterizedTest.class, RepeatedTest.class, TestFactory.class, Property.class, Example.class);

  private Shapes() {}

  private static <T> ArchCondition<T> be(String description, Predicate<T> predicate) {
    return new ArchCondition<T>("be " + description) {
      @Override
      public void check(T item, ConditionEvents events) {
        boolean satisfied = predicate.test(item);
        events.add(new SimpleConditionEvent(item, satisfied, item + (satisfied ? " is " : " is not ") + description));
      }
    };
  }

  /**
   * Builders gather step by step, a scan is at some place of its text, and Jakarta Validation fills its validators after
   * it made them; everything else that is public is a value.
   */
  private static DescribedPredicate<JavaMember> inPublicValues() {
    return describe("of public values", member -> member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
        && !member.getOwner().getSimpleName().matches(".*Builder|TermScan")
        && !member.getOwner().getPackageName().endsWith(".validation.bean.internal"));
  }

  static ArchRule nullMarked() {
    return classes().should(be("in a null-marked package",
        (JavaClass c) -> c.getSimpleName().equals("module-info")
            || c.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")));
  }

  static ArchRule noStaticState() {
    return fields().that().areStatic().should().beFinal();
  }

  static ArchRule closed() {
    // Checks are extended within their module; nobody else can see them.
    return classes().that().arePublic().and().areNotInterfaces().and().areNotEnums()
        .and().resideOutsideOfPackage("..lint.check")
        .should(be("final or sealed", (JavaClass c) -> c.getModifiers().contains(JavaModifier.FINAL)
            || c.reflect().isSealed()));
  }

  static ArchRule unchanging() {
    return fields().that(are(inPublicValues())).should().beFinal();
  }

  static ArchRule noSetters() {
    return methods().that().arePublic().should().haveNameNotMatching("set[A-Z].*");
  }

  static ArchRule noOptionalParameters() {
    return methods().that().arePublic().and().areDeclaredInClassesThat().arePublic()
        .should(be("without an Optional parameter", (JavaMethod m) ->
            m.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Optional.class))));
  }

  static ArchRule noForeignTypes() {
    return methods().that().arePublic().and().areDeclaredInClassesThat().arePublic()
        .should(be("of types of Java and of this project", (JavaMethod m) ->
            Stream.concat(m.getRawParameterTypes().stream(), Stream.of(m.getRawReturnType()))
                .map(type -> type.getBaseComponentType())
                .allMatch(type -> type.isPrimitive() || type.getPackageName().startsWith("java.")
                    || type.getPackageName().startsWith("org.openhelpline."))));
  }

  static ArchRule testNames() {
    return methods().that(describe("are tests",
            (JavaMethod m) -> TESTS.stream().anyMatch(test -> m.isAnnotatedWith(test))))
        .should(be("in a class named *Test or *IT", (JavaMethod m) -> outermost(m.getOwner()).matches(".*(Test|IT)")));
  }

  private static String outermost(JavaClass c) {
    return c.getEnclosingClass().map(Shapes::outermost).orElse(c.getSimpleName());
  }
}
