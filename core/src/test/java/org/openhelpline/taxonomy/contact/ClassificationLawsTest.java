package org.openhelpline.taxonomy.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.SampleEditions;
import org.openhelpline.taxonomy.Taxonomy;

class ClassificationLawsTest {
  private static final Taxonomy EDITION = SampleEditions.edition2021();
  private static final Reason ONLINE = Reason.of("violence.online-sexual-abuse");

  @Property
  void bothOnSexualViolenceIsOfflineBesideAnOnlineCodeWhateverStandsBeside(@ForAll("others") List<Reason> others) {
    List<Reason> both = new ArrayList<>(others);
    both.add(Reason.of("violence.sexual-violence", Mode.BOTH));
    List<Reason> apart = new ArrayList<>(others);
    apart.add(Reason.of("violence.sexual-violence", Mode.OFFLINE));
    apart.add(ONLINE);
    assertEquals(Mode.BOTH, sexualMode(both));
    assertEquals(Mode.BOTH, sexualMode(apart));
  }

  @Property
  void theSexualModeDoesNotDependOnTheOrder(@ForAll("reasons") List<Reason> reasons, @ForAll Random random) {
    List<Reason> shuffled = new ArrayList<>(reasons);
    Collections.shuffle(shuffled, random);
    assertEquals(sexualMode(reasons), sexualMode(shuffled));
  }

  @Property
  void theSexualModeOfAllIsThatOfThePartsJoined(@ForAll("reasons") List<Reason> some,
      @ForAll("reasons") List<Reason> others) {
    List<Reason> all = new ArrayList<>(some);
    all.addAll(others);
    assertEquals(sexualMode(some).join(sexualMode(others)), sexualMode(all));
  }

  @Property
  void eachCodeStandsOnceWithAllThatWasSaidOfIt(@ForAll("reasons") List<Reason> reasons) {
    Map<String, Mode> modes = new LinkedHashMap<>();
    reasons.forEach(r -> modes.put(r.code(), modes.getOrDefault(r.code(), Mode.NONE).join(r.mode())));
    Map<String, Mode> found = new LinkedHashMap<>();
    Classification.of("2021", reasons).reasons().forEach(r -> found.put(r.code(), r.mode()));
    assertEquals(List.copyOf(modes.entrySet()), List.copyOf(found.entrySet()));
  }

  private static Mode sexualMode(List<Reason> reasons) {
    return Classification.of("2021", reasons).sexualMode(EDITION);
  }

  @Provide
  Arbitrary<List<Reason>> others() {
    return reasons("violence.bullying", "violence.physical-violence", "sexuality.other", "violence.other");
  }

  @Provide
  Arbitrary<List<Reason>> reasons() {
    return reasons("violence.bullying", "violence.sexual-violence", "violence.online-sexual-abuse",
        "violence.commercial-sexual-exploitation", "no.such-code");
  }

  private static Arbitrary<List<Reason>> reasons(String... codes) {
    return Combinators.combine(Arbitraries.of(codes), Arbitraries.of(Mode.class)).as(Reason::of).list().ofMaxSize(6);
  }
}
