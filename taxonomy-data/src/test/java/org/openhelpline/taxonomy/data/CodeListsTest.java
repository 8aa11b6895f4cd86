package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;

/** Every entry of every code list is found, as it is and as exports mangle it. */
final class CodeListsTest {
  /** The levels of an entry, or another spelling of it. */
  record Spelt(CodeList list, CodeListEntry entry, List<String> levels) {
    boolean isFoundBy(List<String> typed) {
      return list.find(typed).equals(Optional.of(entry));
    }

    @Override
    public String toString() {
      return list.id() + " " + levels;
    }
  }

  private static final List<Spelt> SPELLINGS = lists().flatMap(list -> list.entries().stream()
      .flatMap(e -> Stream.concat(Stream.of(e.levels()), e.spellings().stream()).map(s -> new Spelt(list, e, s))))
      .toList();

  static Stream<CodeList> lists() {
    return TaxonomyData.bundled().codeListIds().stream().map(TaxonomyData.bundled()::codeList);
  }

  @ParameterizedTest
  @CsvSource({"kellimni-mt, 257, en", "te-guio-co, 70, es", "childline-za, 157, en", "safespot-jm, 117, en",
    "national-child-helpline-tz, 90, en", "childline-1387-th, 75, th", "tithandizane-mw, 75, en", "adama-et, 74, en",
    "ecpat-ph, 22, en"})
  void theEntriesAreAsManyAsWereObserved(String id, int entries, String lang) {
    CodeList list = TaxonomyData.bundled().codeList(id);
    assertEquals(entries, list.entries().size());
    assertEquals(lang, list.lang());
    assertEquals(List.of("category", "subcategory"), list.levelNames());
    assertEquals(id, list.id());
    assertFalse(list.title().isBlank());
  }

  @Test
  void thereAreNineListsAndTheirLabelsAreNotBlank() {
    assertEquals(9, lists().count());
    assertTrue(SPELLINGS.size() > lists().mapToInt(l -> l.entries().size()).sum());
    assertEquals(List.of(), SPELLINGS.stream().filter(s -> s.levels().stream().anyMatch(String::isBlank)).toList());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyListHasSensitiveEntriesAndOthers(CodeList list) {
    assertTrue(list.entries().stream().anyMatch(CodeListEntry::sensitive));
    assertTrue(list.id().equals("ecpat-ph") || !list.entries().stream().allMatch(CodeListEntry::sensitive));
  }

  @Test
  void everyEntryAndSpellingIsItself() {
    assertEquals(List.of(), SPELLINGS.stream().filter(s -> !s.isFoundBy(s.levels())).toList());
    for (Spelt s : SPELLINGS) {
      assertEquals(List.of(s.entry()), s.list().readings(String.join(" > ", s.levels()), " > "), s::toString);
      assertTrue(s.list().readings(s.levels().get(1), " > ").contains(s.entry()), s::toString);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyEntryAndSpellingIsItselfHoweverItIsTyped(Dirt dirt) {
    assertEquals(List.of(), SPELLINGS.stream()
        .filter(s -> !s.isFoundBy(s.levels().stream().map(dirt::on).toList())).toList());
  }

  @Provide
  Arbitrary<Spelt> spellings() {
    return Arbitraries.of(SPELLINGS);
  }

  @Property(tries = 1000)
  void everyLevelMayBeDirtyInItsOwnWay(@ForAll("spellings") Spelt spelt, @ForAll @Size(max = 4) List<Dirt> first,
      @ForAll @Size(max = 4) List<Dirt> second) {
    List<String> typed = new ArrayList<>(spelt.levels());
    first.forEach(d -> typed.set(0, d.on(typed.get(0))));
    second.forEach(d -> typed.set(1, d.on(typed.get(1))));
    assertTrue(spelt.isFoundBy(typed), typed::toString);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void whatIsNotInAListIsNotFoundInIt(CodeList list) {
    CodeListEntry entry = list.entries().get(0);
    assertEquals(Optional.empty(), list.find(List.of(entry.levels().get(0))));
    assertEquals(Optional.empty(), list.find(List.of(entry.levels().get(0), "no such entry")));
    assertEquals(Optional.empty(), list.find(List.of("no such category", entry.levels().get(1))));
    assertEquals(Optional.empty(), list.find(List.of(entry.levels().get(0), entry.levels().get(1), "")));
    assertTrue(list.nearest(List.of(entry.levels().get(0), entry.levels().get(1) + "x")).contains(entry));
  }
}
