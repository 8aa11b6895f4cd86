package org.openhelpline.taxonomy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.data.TaxonomyData;

class SampleLabelsTest {
  private static final CodeList LIST = TaxonomyData.bundled().codeList("kellimni-mt");

  @Test
  void theListDoesNotHoldTheUnlistedOnes() {
    for (CodeListEntry unlisted : SampleLabels.UNLISTED) {
      assertEquals(Optional.empty(), LIST.find(unlisted.levels()), unlisted.text());
    }
  }

  @Test
  void theLastTwoUnlistedOnesDifferInUnicodeFormAlone() {
    List<String> last = SampleLabels.UNLISTED.subList(SampleLabels.UNLISTED.size() - 2, SampleLabels.UNLISTED.size())
        .stream().map(CodeListEntry::text).toList();
    assertNotEquals(last.get(0), last.get(1));
    assertEquals(last.get(1), Normalizer.normalize(last.get(0), Normalizer.Form.NFD));
  }

  @Test
  void everyEntryHasItsTurn() {
    SampleLabels labels = new SampleLabels(LIST);
    assertEquals(LIST.entries(), IntStream.range(0, LIST.entries().size()).mapToObj(labels::inTurn).toList());
    assertEquals(LIST.entries().get(0), labels.inTurn(LIST.entries().size()));
  }

  @Test
  void labelsThatAreTakenToSayOnlineAreMappedOnline() {
    Crosswalk crosswalk = TaxonomyData.bundled().crosswalk("kellimni-mt");
    Set<String> categories = LIST.entries().stream()
        .filter(entry -> SampleSetting.of(List.of(entry)) == SampleSetting.ONLINE)
        .peek(entry -> assertTrue(crosswalk.translate(entry.levels().get(0), entry.levels().get(1)).alternatives()
            .stream().flatMap(List::stream).allMatch(target -> target.reason().mode().touchesOnline()), entry.text()))
        .map(SampleLabels::category).collect(Collectors.toSet());
    assertEquals(Set.of("Abuse and Technology", "Cyberbullying"), categories);
    assertFalse(SampleSetting.of(List.of()) == SampleSetting.ONLINE);
  }
}
