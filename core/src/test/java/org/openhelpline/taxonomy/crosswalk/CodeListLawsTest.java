package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.entry;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

class CodeListLawsTest {
  @Property
  void everyEntryIsFoundHoweverItsLabelsAreTyped(@ForAll("listAndText") Tuple2<CodeList, String> given,
      @ForAll("edges") String before, @ForAll("edges") String after) {
    for (CodeListEntry entry : given.get1().entries()) {
      List<String> typed = entry.levels().stream().map(level -> before + level + after).toList();
      assertEquals(Optional.of(entry), given.get1().find(entry.levels()));
      assertEquals(Optional.of(entry), given.get1().find(typed));
    }
  }

  @Property
  void aTextIsTakenForAnEntryOnlyIfNoOtherComesAsNear(@ForAll("listAndText") Tuple2<CodeList, String> given) {
    CodeList list = given.get1();
    List<String> typed = List.of("Category", given.get2());
    Set<CodeListEntry> same = entries(list, e -> Texts.key(e).equals(Texts.key(given.get2())));
    Set<CodeListEntry> alike = entries(list, e -> Texts.looseKey(e).equals(Texts.looseKey(given.get2())));
    Set<CodeListEntry> nearest = same.isEmpty() ? alike : same;
    assertEquals(nearest.size() == 1 ? Optional.of(nearest.iterator().next()) : Optional.empty(), list.find(typed));
  }

  @Property
  void theLastLevelAloneMeansEveryEntryWithItsLettersInTheOrderOfTheList(
      @ForAll("listAndText") Tuple2<CodeList, String> given) {
    CodeList list = given.get1();
    List<CodeListEntry> alike = list.entries().stream()
        .filter(e -> Texts.looseKey(e.levels().get(1)).equals(Texts.looseKey(given.get2()))).toList();
    assertEquals(alike, list.readings(given.get2(), " > "));
  }

  private static Set<CodeListEntry> entries(CodeList list, Predicate<String> fits) {
    return list.entries().stream().filter(e -> fits.test(e.levels().get(1))).collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<Tuple2<CodeList, String>> listAndText() {
    // Labels that differ in punctuation or spacing only, beside labels that differ altogether.
    List<String> near = List.of("A/B", "A / B", "A-B", "AB", "A'B", "a.b", "A&B", "Other", "Viol\u00e9nce");
    Arbitrary<CodeList> lists = Arbitraries.of(near).set().ofMinSize(1).ofMaxSize(6)
        .map(labels -> list(labels.stream().sorted().map(label -> entry("Category", label)).toList()));
    Arbitrary<String> texts = Arbitraries.of(near).flatMap(DirtyTexts::spellings);
    return Combinators.combine(lists, texts).as(Tuple::of);
  }

  @Provide
  Arbitrary<String> edges() {
    return Arbitraries.of("", " ", "\r", "\u00a0", "\r\n", "\ufeff");
  }
}
