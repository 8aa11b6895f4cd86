package org.openhelpline.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.openhelpline.taxonomy.internal.DirtyTexts;
import org.openhelpline.taxonomy.internal.Texts;

class LookupLawsTest {
  // Few enough that concepts often share a label; two of them differ in punctuation only.
  private static final List<String> LABELS = List.of("Unspecified/Other", "Unspecified / other", "Bullying",
      "Child\u2019s rights", "Harmful \u2013 practices", "Viol\u00e9nce", "\u0e01\u0e32\u0e23\u0e01\u0e25\u0e31\u0e49",
      "Self-harm");

  @Property
  void aLookUpFindsAllThatFitBestFirst(@ForAll("taxonomyAndText") Tuple2<Taxonomy, String> given) {
    Taxonomy taxonomy = given.get1();
    String text = given.get2();
    Map<String, Double> expected = new TreeMap<>();
    for (Concept concept : taxonomy.concepts()) {
      concept.labels().values().forEach(label -> fit(expected, concept, label, 1.0, text));
      concept.alternativeLabels().forEach(
          label -> fit(expected, concept, label.text(), label.edition().isEmpty() ? 0.9 : 0.8, text));
    }

    List<LabelMatch> matches = taxonomy.lookup(text);

    Map<String, Double> found = new TreeMap<>();
    matches.forEach(m -> found.put(m.concept().code(), m.score()));
    assertEquals(expected, found);
    assertEquals(matches.size(), found.size(), "one match a concept");
    assertEquals(matches.stream().sorted(Comparator.comparingDouble(m -> -m.score())).toList(), matches);
  }

  @Property
  void everyMatchSaysByWhichLabelOfItsConceptItFits(@ForAll("taxonomyAndText") Tuple2<Taxonomy, String> given) {
    String text = given.get2();
    for (LabelMatch match : given.get1().lookup(text)) {
      List<String> labels = new ArrayList<>(match.concept().labels().values());
      match.concept().alternativeLabels().forEach(label -> labels.add(label.text()));
      assertTrue(labels.contains(match.matched()));
      assertEquals(Texts.looseKey(text), Texts.looseKey(match.matched()));
      assertEquals(match.kind() != LabelMatch.Kind.LOOSE, Texts.key(text).equals(Texts.key(match.matched())));
      assertEquals(given.get1().edition(), match.edition());
    }
  }

  private static void fit(Map<String, Double> best, Concept concept, String label, double score, String text) {
    boolean fits = Texts.key(label).equals(Texts.key(text));
    if (fits || Texts.looseKey(label).equals(Texts.looseKey(text))) {
      double reached = (fits ? score : 0.6) - (concept.isRetired() ? 0.05 : 0);
      best.merge(concept.code(), reached, Math::max);
    }
  }

  @Provide
  Arbitrary<Tuple2<Taxonomy, String>> taxonomyAndText() {
    Arbitrary<Taxonomy> taxonomies = concepts().list().ofMaxSize(8).map(drafts -> {
      Taxonomy.Builder builder = Taxonomy.builder("test", "2000");
      for (int i = 0; i < drafts.size(); i++) {
        builder.concept(drafts.get(i).concept("c" + i));
      }
      return builder.build();
    });
    Arbitrary<String> texts = Arbitraries.of(LABELS).flatMap(DirtyTexts::spellings);
    return Combinators.combine(taxonomies, texts).as(Tuple::of);
  }

  private record Draft(String english, List<String> spellings, List<String> elsewhere, boolean retired) {
    Concept concept(String code) {
      Concept.Builder builder = Concept.builder(code).label("en", english);
      // The less likely first: the best label of a concept need not be the one that comes first.
      elsewhere.forEach(text -> builder.alternativeLabel(new Label("es", text, "1999", "")));
      spellings.forEach(text -> builder.alternativeLabel(new Label("en", text, "", "")));
      return (retired ? builder.retired("2000", List.of()) : builder).build();
    }
  }

  private static Arbitrary<Draft> concepts() {
    Arbitrary<String> label = Arbitraries.of(LABELS);
    return Combinators.combine(label, label.list().ofMaxSize(2), label.list().ofMaxSize(2),
        Arbitraries.of(true, false)).as(Draft::new);
  }
}
