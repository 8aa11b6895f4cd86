package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;

/** A walk over every form of OCSEA. */
final class FormsTest {
  private static final Doc FILE = Doc.shipped("forms.json");

  private static List<String> walk(Predicate<Form> isWrong) {
    return TaxonomyData.bundled().forms().all().stream().filter(isWrong).map(Form::id).toList();
  }

  private static List<Concept> inUse(String code) {
    return TaxonomyData.bundled().editions().all().stream().flatMap(e -> e.find(code).stream())
        .filter(c -> c.selectable() && !c.isRetired()).toList();
  }

  @Test
  void thereAreTwentyThreeWithIdsOfTheirOwn() {
    List<String> ids = FILE.array("/forms").stream().map(f -> (String) ((Map<?, ?>) f).get("id")).toList();
    assertEquals(23, ids.size());
    assertEquals(23, new HashSet<>(ids).size());
    assertEquals(ids, TaxonomyData.bundled().forms().all().stream().map(Form::id).toList());
    assertEquals(List.of(), walk(f -> !f.id().matches("[a-z]+(-[a-z]+)*")));
  }

  @Test
  void everyCodeThatAFormMayStandOnIsInUseInSomeEdition() {
    assertEquals(List.of(), walk(f -> f.codes().isEmpty()));
    assertEquals(List.of(), walk(f -> f.codes().stream().anyMatch(code -> inUse(code).isEmpty())));
    for (int i = 0; i < FILE.array("/forms").size(); i++) {
      List<Object> codes = FILE.array("/forms/" + i + "/codes");
      assertEquals(codes.size(), new HashSet<>(codes).size());
    }
  }

  /** What always involves technology can't have happened offline only. */
  @Test
  void aFormThatAlwaysInvolvesTechnologyStandsOnNoCodeThatIsOffline() {
    assertEquals(List.of(), walk(f -> f.technology() == Form.Technology.ALWAYS
        && f.codes().stream().flatMap(c -> inUse(c).stream()).anyMatch(c -> c.modeRule() == ModeRule.OFFLINE)));
  }

  @Test
  void everyFormOfOcseaMayStandOnSexualViolenceInEveryEdition() {
    for (Taxonomy edition : TaxonomyData.bundled().editions().all()) {
      assertEquals(List.of(), walk(f -> f.kind() != Form.Kind.ADJACENT && edition.concepts().stream()
          .noneMatch(c -> c.sexualViolence() && !c.isRetired() && f.mayStandOn(c.code()))), edition::toString);
    }
  }

  @Test
  void theUnverifiedOnesAreMarkedAndTheVerifiedOnesHaveAPageThatSupportsThem() {
    Set<String> unverified = new TreeSet<>();
    for (int i = 0; i < FILE.array("/forms").size(); i++) {
      String form = "/forms/" + i;
      assertTrue(FILE.has(form + "/verified"), form);
      boolean isSupported = FILE.array(form + "/sources").stream()
          .anyMatch(s -> "definition".equals(((Map<?, ?>) s).get("supports")));
      if (FILE.at(form + "/verified").equals(true)) {
        assertTrue(isSupported, () -> FILE.text(form + "/id") + " is verified by no page");
      } else {
        unverified.add(FILE.text(form + "/id"));
      }
    }
    assertEquals(new TreeSet<>(walk(f -> !f.verified())), unverified);
    assertEquals(Set.of("csam-exposure", "exposure-to-pornography", "online-exploitation-in-prostitution",
        "online-trafficking", "unwanted-sexting"), unverified);
  }

  @Test
  void everyFormHasAnEnglishLabelAndADefinitionOfItsOwn() {
    Set<String> labels = new HashSet<>();
    Set<String> definitions = new HashSet<>();
    assertEquals(List.of(), walk(f -> !labels.add(f.labels().getOrDefault("en", ""))));
    assertFalse(labels.contains(""));
    assertEquals(List.of(), walk(f -> !definitions.add(f.definition())));
    assertEquals(List.of(), walk(f -> f.definition().length() < 30 || !f.definition().endsWith(".")));
    assertEquals(List.of(), walk(f -> f.labels().values().stream().anyMatch(l -> !l.equals(l.strip()))));
  }

  @Test
  void noWordingStandsForTwoForms() {
    Map<String, List<String>> byWording = TaxonomyData.bundled().forms().all().stream()
        .flatMap(f -> Stream.concat(f.labels().entrySet().stream()
            .map(e -> Map.entry(e.getKey() + " " + e.getValue().toLowerCase(Locale.ROOT), f.id())),
            f.alternativeLabels().stream()
                .map(l -> Map.entry(l.lang() + " " + l.text().toLowerCase(Locale.ROOT), f.id()))))
        .collect(Collectors.groupingBy(Map.Entry::getKey,
            Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    byWording.values().removeIf(ids -> ids.size() == 1);
    assertEquals(Map.of(), byWording);
  }

  @Test
  void aSourceSupportsALabelOrADefinition() {
    Set<Object> supported = new TreeSet<>();
    for (int i = 0; i < FILE.array("/forms").size(); i++) {
      FILE.array("/forms/" + i + "/sources").forEach(s -> {
        supported.add(((Map<?, ?>) s).get("supports"));
        assertTrue(((Map<?, ?>) s).get("url") instanceof String url && url.startsWith("https://"), s::toString);
      });
    }
    assertEquals(Set.of("definition", "label"), supported);
  }
}
