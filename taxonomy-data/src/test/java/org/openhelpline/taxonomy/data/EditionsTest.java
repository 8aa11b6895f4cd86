package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.ConceptStatus;
import org.openhelpline.taxonomy.Label;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Pointer;
import org.openhelpline.taxonomy.Taxonomy;

/** A walk over every concept of every edition. */
final class EditionsTest {
  private static final String NON_COUNSELLING = "non-counselling";

  static Stream<Taxonomy> editions() {
    return TaxonomyData.bundled().editions().all().stream();
  }

  /** Walks over the concepts of an edition; what is wrong is collected, so that one run shows all of it. */
  private static List<String> walk(Taxonomy edition, Predicate<Concept> isWrong) {
    return edition.concepts().stream().filter(isWrong).map(Concept::code).toList();
  }

  @ParameterizedTest
  @CsvSource({"2020, 67, 0, inferred, 1", "2021, 75, 6, documented, 2", "2024, 74, 9, documented, 2",
    "2026, 73, 12, inferred, 1"})
  void theCountsAreThoseThatWereObserved(String name, int used, int retired, String standing, int evidence) {
    Taxonomy edition = TaxonomyData.bundled().edition(name);
    assertEquals(used, edition.concepts().stream().filter(c -> c.selectable() && !c.isRetired()).count());
    assertEquals(retired, edition.concepts().stream().filter(Concept::isRetired).count());
    assertEquals(11, edition.roots().size());
    assertEquals(used + retired + 11, edition.concepts().size());
    assertEquals(standing, edition.standing().token());
    assertEquals(evidence, edition.evidence().size());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyPieceOfEvidenceHasADateAndASource(Taxonomy edition) {
    edition.evidence().forEach(e -> {
      assertTrue(LocalDate.parse(e.date()).getYear() >= Integer.parseInt(edition.edition()), e::date);
      assertFalse(e.source().isBlank());
      assertFalse(e.note().isBlank());
    });
    assertEquals(edition.edition(), edition.evidence().get(0).date().substring(0, 4));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyLabelIsWhole(Taxonomy edition) {
    assertEquals(List.of(), walk(edition, c -> !c.labels().containsKey("en")));
    assertEquals(List.of(), walk(edition, c -> !c.labels().values().stream().allMatch(EditionsTest::isWhole)));
  }

  /** Without the accidents of software: blanks at the ends or doubled, line ends, the suffix of a category. */
  private static boolean isWhole(String label) {
    return label.length() > 2 && label.equals(label.strip()) && label.codePoints().noneMatch(Character::isISOControl)
        && !label.contains("  ") && !label.contains("\u00a0") && !label.matches(".* - [A-Z]{1,3}");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyDefinitionIsThereAndSaysSomethingElseThanTheOthers(Taxonomy edition) {
    Set<String> seen = new HashSet<>();
    assertEquals(List.of(), walk(edition, c -> c.definition().length() < 20 || !c.definition().endsWith(".")));
    assertEquals(List.of(), walk(edition, c -> !seen.add(c.definition())));
    assertEquals(List.of(), walk(edition, c -> c.includes().stream().anyMatch(String::isBlank)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void whatIsExcludedPointsToACodeInUse(Taxonomy edition) {
    List<String> wrong = new ArrayList<>();
    for (Concept concept : edition.concepts()) {
      for (Pointer pointer : concept.excludes()) {
        boolean inUse = edition.find(pointer.code()).filter(c -> !c.isRetired()).isPresent();
        if (pointer.text().isBlank() || !inUse || pointer.code().equals(concept.code())) {
          wrong.add(concept.code() + " -> " + pointer.code());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void codesArePlainAndBeginWithTheirCategory(Taxonomy edition) {
    assertEquals(List.of(), walk(edition, c -> !c.code().matches("[a-z]+(-[a-z0-9]+)*(\\.[a-z]+(-[a-z0-9]+)*)?")));
    assertEquals(List.of(), walk(edition, c -> c.parent().isPresent()
        ? !c.code().startsWith(c.parent().get() + ".") : c.code().contains(".")));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void categoriesGroupAndWhatIsBelowThemIsSelectable(Taxonomy edition) {
    assertEquals(List.of(), walk(edition, c -> c.selectable() != c.parent().isPresent()));
    assertEquals(List.of(), walk(edition, c -> c.parent().isEmpty() && c.modeRule() != ModeRule.NONE));
    assertEquals(List.of(), walk(edition, c -> c.parent().isEmpty() && edition.children(c.code()).isEmpty()));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyCategoryHasOneResidual(Taxonomy edition) {
    for (Concept category : edition.roots()) {
      List<String> residuals = edition.children(category.code()).stream().filter(Concept::residual)
          .map(Concept::code).toList();
      assertEquals(1, residuals.size(), () -> category + " " + residuals);
      assertFalse(edition.get(residuals.get(0)).isRetired());
    }
    assertEquals(11, edition.concepts().stream().filter(Concept::residual).count());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theRetiredHaveSuccessorsInUseAndNobodyElseHas(Taxonomy edition) {
    assertEquals(List.of(), walk(edition, c -> c.isRetired() == c.successors().isEmpty()));
    assertEquals(List.of(), walk(edition, c -> c.successors().stream()
        .anyMatch(s -> edition.find(s).filter(x -> x.selectable() && !x.isRetired()).isEmpty())));
    assertEquals(List.of(), walk(edition, c -> c.isRetired() != c.retiredIn().isPresent()));
  }

  @Test
  void noCodeIsEverDeletedAndTheEditionThatDropsItIsTheOneThatSaysSo() {
    Map<String, String> retiredIn = new HashMap<>();
    Set<String> before = new TreeSet<>();
    for (Taxonomy edition : editions().toList()) {
      Set<String> here = edition.concepts().stream().map(Concept::code).collect(Collectors.toCollection(TreeSet::new));
      before.forEach(code -> assertTrue(here.contains(code), () -> code + " is gone from " + edition.edition()));
      for (Concept concept : edition.concepts()) {
        if (concept.isRetired()) {
          assertTrue(before.contains(concept.code()), () -> concept + " is retired before it was ever used");
          String said = retiredIn.computeIfAbsent(concept.code(), c -> edition.edition());
          assertEquals(said, concept.retiredIn().orElseThrow(), concept::code);
        } else {
          assertFalse(retiredIn.containsKey(concept.code()), () -> concept + " comes back");
        }
      }
      before = here;
    }
    assertEquals(12, retiredIn.size());
  }

  @Test
  void aCodeMeansTheSameInEveryEdition() {
    Map<String, List<Object>> first = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (Taxonomy edition : editions().toList()) {
      for (Concept c : edition.concepts()) {
        List<Object> said = List.of(c.parent(), c.modeRule(), c.sensitive(), c.sexualViolence(), c.residual(),
            c.counselling(), c.selectable());
        if (!first.computeIfAbsent(c.code(), code -> said).equals(said)) {
          wrong.add(c + " in " + edition.edition());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(85 + 11, first.size());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void onlyTheNonCounsellingCategoryIsCarriedForwardWhereItWasNotObserved(Taxonomy edition) {
    boolean observed = Set.of("2020", "2021").contains(edition.edition());
    assertEquals(List.of(), walk(edition, c -> !c.isRetired()
        && (c.status() == ConceptStatus.CARRIED_FORWARD) != (!observed && isNonCounselling(edition, c))));
    assertEquals(List.of(), walk(edition, c -> c.counselling() == isNonCounselling(edition, c)));
    assertEquals(7, edition.concepts().stream().filter(c -> !c.counselling()).count());
  }

  private static boolean isNonCounselling(Taxonomy edition, Concept concept) {
    return edition.isWithin(concept.code(), NON_COUNSELLING);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void sexualViolenceIsSensitiveAndItsModeIsAskedForOrFixed(Taxonomy edition) {
    assertEquals(List.of(), walk(edition, c -> c.sexualViolence() && !c.sensitive()));
    assertEquals(List.of(), walk(edition, c -> c.sexualViolence() && !edition.isWithin(c.code(), "violence")));
    assertEquals(List.of(), walk(edition, c -> c.sexualViolence() && c.modeRule() != ModeRule.ASK
        && !c.modeRule().isFixed()));
    assertTrue(edition.concepts().stream().filter(c -> !c.isRetired()).anyMatch(Concept::isOnlineSexualViolence));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void aSeriesBreaksOnlyWhereThereWasOne(Taxonomy edition) {
    List<String> broken = walk(edition, c -> !c.seriesBreak().isEmpty());
    assertEquals(edition.predecessor().isEmpty(), broken.isEmpty());
    for (String code : broken) {
      assertFalse(edition.get(code).isRetired(), code);
      Taxonomy before = TaxonomyData.bundled().edition(edition.predecessor().orElseThrow());
      assertTrue(before.find(code).filter(c -> !c.isRetired()).isPresent(), () -> code + " is new: nothing breaks");
    }
  }

  /** A label that is said to be another edition's is that edition's, for the same code. */
  @ParameterizedTest
  @MethodSource("editions")
  void aLabelOfAnotherEditionStandsThere(Taxonomy edition) {
    List<String> wrong = new ArrayList<>();
    for (Concept concept : edition.concepts()) {
      for (Label label : concept.alternativeLabels()) {
        if (label.edition().isEmpty()) {
          continue;
        }
        boolean there = TaxonomyData.bundled().editions().find(label.edition())
            .flatMap(e -> e.find(concept.code())).filter(c -> label.text().equals(c.labels().get(label.lang())))
            .isPresent();
        if (!there || label.edition().equals(edition.edition())) {
          wrong.add(concept + " '" + label.text() + "' " + label.edition());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyLabelOfOneConceptIsGivenOnceWithItsSource(Taxonomy edition) {
    assertEquals(List.of(), walk(edition, c -> c.alternativeLabels().stream().anyMatch(l -> l.source().isBlank())));
    assertEquals(List.of(), walk(edition, c -> {
      Set<String> seen = new HashSet<>();
      c.labels().forEach((lang, text) -> seen.add(lang + " " + text));
      return !c.alternativeLabels().stream().allMatch(l -> seen.add(l.lang() + " " + l.text()));
    }));
    Set<String> languages = new TreeSet<>();
    edition.concepts().forEach(c -> languages.addAll(c.labels().keySet()));
    Doc file = Doc.shipped("editions/chi-" + edition.edition() + ".json");
    assertEquals(languages, new TreeSet<>(file.object("/labelSources").keySet()));
  }
}
