package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.LabelMatch;
import org.openhelpline.taxonomy.Taxonomy;

/** Every label that ships leads to its concept, as it is and as exports mangle it. */
final class LabelLookupTest {
  /** A label of a concept, preferred or not. */
  record Said(Taxonomy edition, Concept concept, String text, LabelMatch.Kind kind) {
    @Override
    public String toString() {
      return edition + " " + concept + " '" + text + "'";
    }

    boolean isFoundBy(String typed) {
      return edition.lookup(typed).stream().anyMatch(m -> m.concept().equals(concept));
    }
  }

  private static final List<Said> LABELS = labels();

  private static List<Said> labels() {
    List<Said> labels = new ArrayList<>();
    for (Taxonomy edition : TaxonomyData.bundled().editions().all()) {
      for (Concept concept : edition.concepts()) {
        concept.labels().values().forEach(l -> labels.add(new Said(edition, concept, l, LabelMatch.Kind.PREFERRED)));
        concept.alternativeLabels().forEach(l -> labels.add(new Said(edition, concept, l.text(),
            l.edition().isEmpty() ? LabelMatch.Kind.ALTERNATIVE : LabelMatch.Kind.OTHER_EDITION)));
      }
    }
    return labels;
  }

  static Stream<Taxonomy> editions() {
    return TaxonomyData.bundled().editions().all().stream();
  }

  @Test
  void thereAreLabelsToWalkOver() {
    assertTrue(LABELS.size() > 1000, () -> "only " + LABELS.size());
  }

  @Test
  void everyLabelLeadsToItsConceptAndSaysHowItFitted() {
    List<String> lost = new ArrayList<>();
    for (Said label : LABELS) {
      boolean found = label.edition().lookup(label.text()).stream().anyMatch(m -> m.concept().equals(label.concept())
          && m.kind().compareTo(label.kind()) <= 0 && m.edition().equals(label.edition().edition()));
      if (!found) {
        lost.add(label.toString());
      }
    }
    assertEquals(List.of(), lost);
  }

  @ParameterizedTest
  @EnumSource
  void everyLabelLeadsToItsConceptHoweverItIsTyped(Dirt dirt) {
    boolean isTheShippedForm = dirt == Dirt.COMPOSED || dirt == Dirt.PLAIN_QUOTES;
    assertEquals(isTheShippedForm, LABELS.stream().allMatch(l -> dirt.on(l.text()).equals(l.text())));
    assertEquals(List.of(), LABELS.stream().filter(l -> !l.isFoundBy(dirt.on(l.text()))).map(Said::toString).toList());
  }

  @Provide
  Arbitrary<Said> said() {
    return Arbitraries.of(LABELS);
  }

  @Property(tries = 1000)
  void everyLabelIsFoundUnderSeveralKindsOfDirtAtOnce(@ForAll("said") Said label,
      @ForAll @Size(min = 2, max = 6) List<Dirt> dirt) {
    String typed = label.text();
    for (Dirt d : dirt) {
      typed = d.on(typed);
    }
    assertTrue(label.isFoundBy(typed), typed);
    assertEquals(label.edition().lookup(label.text()), label.edition().lookup(typed));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void aCategoryWithASubCategoryLeadsToOneConceptInUse(Taxonomy edition) {
    for (Concept concept : edition.concepts()) {
      if (concept.parent().isEmpty() || concept.isRetired()) {
        continue;
      }
      String category = edition.category(concept.code()).label("en");
      List<LabelMatch> matches = edition.lookup(category, concept.label("en"));
      assertFalse(matches.isEmpty(), concept::code);
      assertEquals(concept, matches.get(0).concept());
      assertEquals(LabelMatch.Kind.PREFERRED, matches.get(0).kind());
      assertTrue(matches.stream().skip(1).allMatch(m -> m.score() < matches.get(0).score()), concept::code);
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void unspecifiedOrOtherStandsInAllElevenCategories(Taxonomy edition) {
    for (String typed : List.of("Unspecified/Other", "unspecified / other", "UNSPECIFIED/OTHER\r")) {
      Set<String> categories = edition.lookup(typed).stream().map(m -> edition.category(m.concept().code()).code())
          .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(edition.roots().stream().map(Concept::code).collect(Collectors.toCollection(TreeSet::new)),
          categories);
      assertEquals(11, categories.size());
      assertTrue(edition.lookup(typed).stream().allMatch(m -> m.concept().residual()));
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void whatIsNoLabelFindsNothing(Taxonomy edition) {
    for (String typed : List.of("", " ", "\r", "no such label", "violence.neglect", "...")) {
      assertEquals(List.of(), edition.lookup(typed), typed);
    }
    assertFalse(edition.nearest("bulying").isEmpty());
    assertEquals("violence.bullying", edition.nearest("bulying").get(0).concept().code());
  }
}
