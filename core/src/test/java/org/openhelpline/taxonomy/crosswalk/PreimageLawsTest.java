package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.CrosswalkArbitraries.Chain;

class PreimageLawsTest {
  @Property(tries = 100)
  void aSourceIsAnOriginOfAReasonIfAndOnlyIfItLeadsThere(@ForAll("chains") Chain chain) {
    for (Crosswalk crosswalk : crosswalks(chain)) {
      Preimage preimage = crosswalk.inverse();
      Set<Reason> reached = new HashSet<>();
      List<SourceReason> sources = sources(crosswalk);
      sources.forEach(source -> readings(crosswalk.translate(source)).forEach(reached::addAll));
      assertEquals(reached, new HashSet<>(preimage.reached()));
      for (Reason reason : reached) {
        List<SourceReason> leading = sources.stream()
            .filter(s -> readings(crosswalk.translate(s)).stream().anyMatch(r -> r.contains(reason))).toList();
        assertEquals(leading, preimage.of(reason).stream().map(Preimage.Origin::source).toList());
      }
    }
  }

  @Property(tries = 100)
  void aReasonIsCertainIfItsOnlyOriginLeadsThereAlone(@ForAll("chains") Chain chain) {
    for (Crosswalk crosswalk : crosswalks(chain)) {
      Preimage preimage = crosswalk.inverse();
      for (Reason reason : preimage.reached()) {
        List<SourceReason> leading = sources(crosswalk).stream()
            .filter(s -> readings(crosswalk.translate(s)).stream().anyMatch(r -> r.contains(reason))).toList();
        boolean alone =
            leading.size() == 1 && readings(crosswalk.translate(leading.get(0))).equals(Set.of(Set.of(reason)));
        assertEquals(alone, preimage.isCertain(reason), () -> reason + " from " + leading);
      }
    }
  }

  private static List<Crosswalk> crosswalks(Chain chain) {
    return List.of(chain.fromList(), chain.first(), chain.first().andThen(chain.second()));
  }

  /** What the source can state of which nothing else is said: entries, and codes with each single mode in effect. */
  private static List<SourceReason> sources(Crosswalk crosswalk) {
    List<SourceReason> sources = new ArrayList<>();
    crosswalk.sourceList().ifPresent(list -> list.entries().forEach(
        e -> sources.add(SourceReason.of(e.levels().toArray(String[]::new)))));
    crosswalk.sourceEdition().ifPresent(edition -> {
      for (Concept concept : edition.concepts()) {
        ModeRule rule = concept.modeRule();
        for (Mode mode : List.of(Mode.ONLINE, Mode.OFFLINE, Mode.UNKNOWN, Mode.NONE)) {
          if (rule.effective(mode) == mode && (mode != Mode.UNKNOWN || rule.takesMode())) {
            sources.add(SampleCrosswalks.code(concept.code(), mode));
          }
        }
      }
    });
    return sources;
  }

  @Provide
  Arbitrary<Chain> chains() {
    return CrosswalkArbitraries.chains();
  }
}
