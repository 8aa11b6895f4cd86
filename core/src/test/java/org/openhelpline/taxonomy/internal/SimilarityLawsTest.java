package org.openhelpline.taxonomy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SimilarityLawsTest {
  @Property
  void likenessIsBetweenNothingAndOne(@ForAll("labels") String a, @ForAll("labels") String b) {
    double likeness = Similarity.of(a, b);
    assertTrue(likeness >= 0 && likeness <= 1, () -> "likeness " + likeness);
  }

  @Property
  void likenessIsTheSameBothWays(@ForAll("labels") String a, @ForAll("labels") String b) {
    assertEquals(Similarity.of(a, b), Similarity.of(b, a));
  }

  @Property
  void aTextIsAltogetherLikeItself(@ForAll("labels") String a) {
    assertEquals(1, Similarity.of(a, a.toUpperCase(Locale.ROOT)));
  }

  @Property
  void theNearestAreTheLikestOfThoseWorthNamingInOrder(@ForAll("labels") String text,
      @ForAll("candidates") List<String> candidates, @ForAll @IntRange(min = 1, max = 4) int most) {
    // Sorting is stable, so candidates that are equally alike keep their order here too.
    List<String> expected = new ArrayList<>(candidates);
    expected.removeIf(c -> Similarity.of(text, c) < 0.3);
    expected.sort(Comparator.comparingDouble(c -> -Similarity.of(text, c)));

    List<String> nearest = Similarity.nearest(text, candidates, UnaryOperator.identity(), most);

    assertEquals(expected.subList(0, Math.min(most, expected.size())), nearest);
  }

  @Example
  void textsThatShareNothingAreNotAlike() {
    assertEquals(0, Similarity.of("abc", "xyz"));
    assertEquals(List.of(), Similarity.nearest("abc", List.of("xyz"), UnaryOperator.identity(), 3));
  }

  @Example
  void sharedPairsCountTwiceOverAllPairs() {
    // " ab ", " ac ": three pairs each, of which " a" is shared.
    assertEquals(2.0 / 6, Similarity.of("ab", "ac"));
    assertEquals(List.of("bullying"),
        Similarity.nearest("bulying", List.of("runaway", "bullying"), UnaryOperator.identity(), 3));
  }

  @Provide
  Arbitrary<String> labels() {
    return DirtyTexts.labels();
  }

  @Provide
  Arbitrary<List<String>> candidates() {
    return DirtyTexts.labels().list().ofMaxSize(12);
  }
}
