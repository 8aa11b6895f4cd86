package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.LabelMatch;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.crosswalk.Alternative;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.Target;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/** A walk over every rule of every crosswalk. */
final class CrosswalksTest {
  static Stream<Crosswalk> crosswalks() {
    return TaxonomyData.bundled().crosswalkIds().stream().map(TaxonomyData.bundled()::crosswalk);
  }

  static Stream<Crosswalk> fromLists() {
    return crosswalks().filter(c -> c.sourceList().isPresent());
  }

  private static List<String> walk(Crosswalk crosswalk, Predicate<CrosswalkRule> isWrong) {
    return crosswalk.rules().stream().filter(isWrong).map(CrosswalkRule::id).toList();
  }

  private static List<String> walkTargets(Crosswalk crosswalk, BiPredicate<CrosswalkRule, Target> isWrong) {
    return walk(crosswalk, r -> r.alternatives().stream().flatMap(a -> a.targets().stream())
        .anyMatch(t -> isWrong.test(r, t)));
  }

  /** The rules of each entry or code of the source, in their order, also where there is none. */
  private static Map<List<String>, List<CrosswalkRule>> bySource(Crosswalk crosswalk) {
    Map<List<String>, List<CrosswalkRule>> rules = new LinkedHashMap<>();
    crosswalk.sourceList().ifPresent(l -> l.entries().forEach(e -> rules.put(e.levels(), new ArrayList<>())));
    crosswalk.sourceEdition().ifPresent(e -> e.concepts().stream().filter(c -> c.selectable() && !c.isRetired())
        .forEach(c -> rules.put(List.of(c.code()), new ArrayList<>())));
    for (CrosswalkRule rule : crosswalk.rules()) {
      List<String> source = crosswalk.sourceList().flatMap(l -> l.find(rule.source())).map(CodeListEntry::levels)
          .orElse(rule.source());
      rules.computeIfAbsent(source, s -> new ArrayList<>()).add(rule);
    }
    return rules;
  }

  @Test
  void thereIsOneForEachListAndOneEachWayBetweenNeighbouringEditions() {
    Set<String> lists = new TreeSet<>();
    Set<String> steps = new TreeSet<>();
    crosswalks().forEach(c -> c.sourceList().ifPresentOrElse(l -> lists.add(l.id()),
        () -> steps.add(c.sourceEdition().orElseThrow().edition() + "-" + c.target().edition())));
    assertEquals(new TreeSet<>(TaxonomyData.bundled().codeListIds()), lists);
    assertEquals(Set.of("2020-2021", "2021-2020", "2021-2024", "2024-2021", "2024-2026", "2026-2024"), steps);
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void everySourceHasRulesTheLastOfWhichAlwaysApplies(Crosswalk crosswalk) {
    List<String> wrong = new ArrayList<>();
    bySource(crosswalk).forEach((source, rules) -> {
      if (rules.isEmpty() || !rules.get(rules.size() - 1).isUnconditional()
          || rules.stream().filter(CrosswalkRule::isUnconditional).count() != 1) {
        wrong.add(String.join(" > ", source));
      }
    });
    assertEquals(List.of(), wrong);
  }

  /** Edition crosswalks are read for codes in use only: one that starts from a retired code would never fire. */
  @ParameterizedTest
  @MethodSource("crosswalks")
  void noRuleStartsFromWhatIsNotInUse(Crosswalk crosswalk) {
    assertEquals(List.of(), walk(crosswalk, r -> crosswalk.sourceEdition()
        .filter(e -> e.get(r.source().get(0)).isRetired() || !e.get(r.source().get(0)).selectable()).isPresent()));
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void noTargetIsRetiredOrOnlyGroups(Crosswalk crosswalk) {
    assertEquals(List.of(), walkTargets(crosswalk, (r, t) -> {
      Concept concept = crosswalk.target().get(t.code());
      return concept.isRetired() || !concept.selectable();
    }));
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void everyFormOfATargetMayStandThereAndFitsItsMode(Crosswalk crosswalk) {
    assertEquals(List.of(), walkTargets(crosswalk, (r, t) -> !t.forms().stream()
        .allMatch(f -> TaxonomyData.bundled().forms().get(f).mayStandOn(t.code()))));
    // What always involves technology did not happen offline only.
    assertEquals(List.of(), walkTargets(crosswalk, (r, t) -> !t.mode().touchesOnline() && t.mode().isStated()
        && t.forms().stream().map(TaxonomyData.bundled().forms()::get)
            .anyMatch(f -> f.technology() == Form.Technology.ALWAYS)));
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void aModeStandsOnlyOnATargetThatTakesOne(Crosswalk crosswalk) {
    assertEquals(List.of(), walkTargets(crosswalk, (r, t) -> t.mode() != Mode.NONE
        && !crosswalk.target().get(t.code()).modeRule().takesMode()
        && crosswalk.target().get(t.code()).modeRule().effective(Mode.NONE) != t.mode()));
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void whatOthersMightDecideOtherwiseHasANote(Crosswalk crosswalk) {
    assertEquals(List.of(), walk(crosswalk, r -> r.note().isBlank() && (r.confidence() != Confidence.HIGH
        || r.alternatives().size() > 1 || r.outOfScope().isPresent())));
    assertEquals(List.of(), walk(crosswalk, r -> !r.note().isEmpty() && !r.note().strip().endsWith(".")));
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void noRuleIsConfirmedByAnybodyYet(Crosswalk crosswalk) {
    assertEquals(List.of(), walk(crosswalk, r -> !r.review().equals(CrosswalkRule.PROJECT_ONLY)));
    LocalDate.parse(Doc.shipped("crosswalks/" + crosswalk.id() + ".json").text("/date"));
    assertTrue(Doc.shipped("crosswalks/" + crosswalk.id() + ".json").text("/notice").contains("project's judgement"));
  }

  /** Readings that say the same, or of which one holds another, would be fewer than they look. */
  @ParameterizedTest
  @MethodSource("crosswalks")
  void theReadingsOfARuleAreDifferentAndNoneHoldsAnother(Crosswalk crosswalk) {
    assertEquals(List.of(), walk(crosswalk, r -> {
      List<Set<List<Object>>> readings = r.alternatives().stream().map(CrosswalksTest::reading).toList();
      return readings.stream().anyMatch(a -> readings.stream().anyMatch(b -> a != b && b.containsAll(a)));
    }));
    assertEquals(List.of(), walk(crosswalk, r -> r.alternatives().stream()
        .anyMatch(a -> reading(a).size() != a.targets().size())));
  }

  private static Set<List<Object>> reading(Alternative alternative) {
    Set<List<Object>> reading = new HashSet<>();
    alternative.targets().forEach(t -> reading.add(List.of(t.code(), t.mode(), t.forms())));
    return reading;
  }

  /** With exactly the same meaning there is nothing to be unsure of, and no second reading. */
  @ParameterizedTest
  @MethodSource("crosswalks")
  void anExactTargetStandsAloneOrBesideOtherParts(Crosswalk crosswalk) {
    // Under this rule's condition the mode is not known; each reading is exact but for the mode that it adds.
    String butForTheMode = "2024-2026#violence.bullying";
    assertEquals(List.of(), walk(crosswalk, r -> r.alternatives().size() > 1 && !r.id().equals(butForTheMode)
        && r.alternatives().stream().anyMatch(a -> a.targets().size() == 1
            && a.targets().get(0).relation() == Relation.EXACT)));
  }

  @ParameterizedTest
  @MethodSource("fromLists")
  void everyEntryAndSpellingIsTranslatedWhateverTheContactSays(Crosswalk crosswalk) {
    CodeList list = crosswalk.sourceList().orElseThrow();
    ContextMode where = crosswalk.contextMode().orElseThrow();
    List<String> said = new ArrayList<>(where.values().keySet());
    said.add("");
    said.add("a value that nobody knows");
    for (CodeListEntry entry : list.entries()) {
      List<List<String>> spellings = new ArrayList<>(entry.spellings());
      spellings.add(entry.levels());
      for (List<String> levels : spellings) {
        for (String place : said) {
          Translation translation = crosswalk.translate(SourceReason.of(levels.toArray(String[]::new))
              .withContext(Map.of(where.field(), place)));
          assertFalse(translation instanceof Translation.Unknown, () -> levels + " " + place);
        }
        assertFalse(crosswalk.translate(levels.get(0), levels.get(1)) instanceof Translation.Unknown, levels::toString);
      }
    }
  }

  /** An entry that is worded as the framework is, category and all, is the framework's. */
  @Test
  void anEntryWithTheFrameworksOwnLabelsLeadsToThatCode() {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Crosswalk crosswalk : fromLists().toList()) {
      for (CodeListEntry entry : crosswalk.sourceList().orElseThrow().entries()) {
        Optional<LabelMatch> match = crosswalk.target().lookup(entry.levels().get(0), entry.levels().get(1)).stream()
            .filter(m -> m.kind() == LabelMatch.Kind.PREFERRED && !m.concept().isRetired()).findFirst();
        if (match.isEmpty()) {
          continue;
        }
        tried++;
        String code = match.get().concept().code();
        Translation translation = crosswalk.translate(entry.levels().get(0), entry.levels().get(1));
        if (!(translation instanceof Translation.Mapped mapped) || mapped.targets().size() != 1
            || !mapped.targets().get(0).reason().code().equals(code)) {
          wrong.add(entry.text() + " is not " + code + " but " + translation.alternatives());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(tried > 400, "tried " + tried);
  }

  @ParameterizedTest
  @MethodSource("fromLists")
  void theConditionsAskForValuesThatTheModeFieldKnows(Crosswalk crosswalk) {
    ContextMode where = crosswalk.contextMode().orElseThrow();
    assertEquals(Set.of(where.field()), crosswalk.contextFields());
    assertEquals(List.of(), walk(crosswalk, r -> r.when() instanceof
        Condition.FieldIs f && !where.values().keySet().containsAll(f.values())));
  }

  /**
   * What the contact says about the place is not overruled by a code that fixes another: a reading of a contact that
   * says online holds nothing in person, and one of a contact that says both holds a part that is offline beside each
   * that is online.
   */
  @ParameterizedTest
  @MethodSource("fromLists")
  void noReadingIsFixedToAnotherPlaceThanTheContactSays(Crosswalk crosswalk) {
    List<String> wrong = new ArrayList<>();
    int fixed = 0;
    for (CodeListEntry entry : crosswalk.sourceList().orElseThrow().entries()) {
      for (List<TranslatedTarget> reading : readings(crosswalk, entry, "Online")) {
        fixed += count(crosswalk, reading, ModeRule.ONLINE);
        if (count(crosswalk, reading, ModeRule.OFFLINE) > 0) {
          wrong.add("Online " + entry.text() + " " + reading);
        }
      }
      for (List<TranslatedTarget> reading : readings(crosswalk, entry, "Both")) {
        boolean online = reading.stream().anyMatch(t -> t.reason().mode().touchesOnline());
        boolean offline = reading.stream().anyMatch(t -> t.reason().mode().touchesOffline());
        boolean places = count(crosswalk, reading, ModeRule.ONLINE) + count(crosswalk, reading, ModeRule.OFFLINE) > 0;
        if (places && !(online && offline)) {
          wrong.add("Both " + entry.text() + " " + reading);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(fixed > 0);
  }

  private static List<List<TranslatedTarget>> readings(Crosswalk crosswalk, CodeListEntry entry, String place) {
    return crosswalk.translate(SourceReason.of(entry.levels().toArray(String[]::new))
        .withContext(Map.of(crosswalk.contextMode().orElseThrow().field(), place))).alternatives();
  }

  private static int count(Crosswalk crosswalk, List<TranslatedTarget> reading, ModeRule rule) {
    return (int) reading.stream().filter(t -> crosswalk.target().get(t.reason().code()).modeRule() == rule).count();
  }
}
