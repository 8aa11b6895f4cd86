package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;

/** What holds of the figures of any contacts. */
class TabulationLawsTest {
  private static final TabulationPlan PLAN =
      TabulationPlan.builder(SampleContacts.EDITION).forms(SampleContacts.FORMS).build();
  private static final TabulationPlan BY_TWO = TabulationPlan.builder(SampleContacts.EDITION)
      .forms(SampleContacts.FORMS).columns(List.of("month", "channel")).build();

  @Provide
  Arbitrary<List<SampleContacts.Sample>> plain() {
    return SampleContacts.samples(0).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<SampleContacts.Sample>> byTwo() {
    return SampleContacts.samples(2).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Integer>> cuts() {
    return Arbitraries.integers().between(0, 50).list().ofMinSize(1).ofMaxSize(12);
  }

  @Property(tries = 300)
  void everyFigureIsWhatItsDefinitionSays(@ForAll("plain") List<SampleContacts.Sample> samples) {
    Figures figures = SampleContacts.tabulate(PLAN, samples).total();
    NaiveFigures naive = new NaiveFigures(SampleContacts.EDITION, samples);
    for (Line line : PLAN.lines()) {
      if (line.section() == Section.CONTACTS || line.section() == Section.LOGGED_REASONS) {
        continue;
      }
      long[] c = naive.contacts.getOrDefault(line, new long[2]);
      long[] r = naive.reasons.getOrDefault(line, new long[2]);
      assertEquals(new Bounds(c[0], c[1]), figures.contacts(line), line.toString());
      assertEquals(new Bounds(r[0], r[1]), figures.reasons(line), line.toString());
    }
    naive.contacts.keySet().forEach(line -> assertTrue(PLAN.has(line), line.toString()));
  }

  @Property(tries = 200)
  void figuresOfAContactAddedSeveralTimesAreAsManyContacts(@ForAll("byTwo") List<SampleContacts.Sample> samples,
      @ForAll @IntRange(min = 1, max = 4) int times) {
    Tabulator oneByOne = new Tabulator(BY_TWO);
    Tabulator atOnce = new Tabulator(BY_TWO);
    for (SampleContacts.Sample sample : samples) {
      for (int i = 0; i < times; i++) {
        sample.addTo(oneByOne);
      }
      atOnce.group(sample.values()).add(
          new Tabulator(BY_TWO).figures(sample.contact(), sample.primary(), sample.malformed()), times);
    }
    assertEquals(oneByOne.tabulation(), atOnce.tabulation());
  }

  @Provide
  Arbitrary<SampleContacts.Sample> manyReadings() {
    return SampleContacts.manyReadings();
  }

  @Property(tries = 12)
  void boundsThatAreNotWorkedOutReadingByReadingHoldThoseThatAre(
      @ForAll("manyReadings") SampleContacts.Sample sample) {
    Figures figures = SampleContacts.tabulate(PLAN, List.of(sample)).total();
    NaiveFigures naive = new NaiveFigures(SampleContacts.EDITION, List.of(sample));
    for (Line line : PLAN.lines()) {
      if (line.section() != Section.CONTACTS && line.section() != Section.LOGGED_REASONS) {
        assertHolds(figures.contacts(line), naive.contacts.getOrDefault(line, new long[2]), line);
        assertHolds(figures.reasons(line), naive.reasons.getOrDefault(line, new long[2]), line);
      }
    }
  }

  private static void assertHolds(Bounds wide, long[] exact, Line line) {
    assertTrue(wide.surely() <= exact[0] && exact[1] <= wide.possibly(),
        () -> line + ": " + wide + " do not hold " + exact[0] + " to " + exact[1]);
  }

  @Property(tries = 100)
  void whatATabulatorGivesAwayIsAddedElsewhereAndItStartsAgain(@ForAll("byTwo") List<SampleContacts.Sample> samples,
      @ForAll("cuts") List<Integer> cuts) {
    Tabulator worker = new Tabulator(BY_TWO);
    Tabulator all = new Tabulator(BY_TWO);
    for (List<SampleContacts.Sample> part : SampleContacts.split(samples, cuts, 3)) {
      part.forEach(s -> worker.group(s.values()).add(s.contact(), s.primary(), s.malformed()));
      worker.take().forEach((values, figures) -> all.group(values).add(figures, 1));
      assertEquals(Tabulation.empty(BY_TWO), worker.tabulation());
    }
    assertEquals(SampleContacts.tabulate(BY_TWO, samples), all.tabulation());
  }

  @Property(tries = 100)
  void partsMergedInAnyOrderAndGroupingAreTheWhole(@ForAll("byTwo") List<SampleContacts.Sample> samples,
      @ForAll("cuts") List<Integer> cuts, @ForAll Random random) {
    Tabulation whole = SampleContacts.tabulate(BY_TWO, samples);
    List<Tabulation> parts = new ArrayList<>(SampleContacts.split(samples, cuts, 4).stream()
        .map(part -> SampleContacts.tabulate(BY_TWO, part)).toList());
    while (parts.size() > 1) {
      Collections.shuffle(parts, random);
      Tabulation merged = parts.remove(0).merge(parts.remove(0));
      parts.add(merged);
    }
    assertEquals(whole, parts.get(0));
    assertEquals(whole.total(), parts.get(0).total());
    assertEquals(whole, whole.merge(Tabulation.empty(BY_TWO)));
  }

  @Property(tries = 100)
  void theColumnsAddUpToTheTotal(@ForAll("byTwo") List<SampleContacts.Sample> samples) {
    List<SampleContacts.Sample> without = samples.stream().map(s ->
        new SampleContacts.Sample(s.translations(), s.primary(), s.malformed(), List.of())).toList();
    Figures by = SampleContacts.tabulate(BY_TWO, samples).total();
    Figures plain = SampleContacts.tabulate(PLAN, without).total();
    for (Line line : PLAN.lines()) {
      assertEquals(plain.contacts(line), by.contacts(line));
      assertEquals(plain.reasons(line), by.reasons(line));
    }
  }

  @Property(tries = 100)
  void contactsAreSortedIntoFourKindsAndLoggedReasonsIntoFive(@ForAll("plain") List<SampleContacts.Sample> samples) {
    Figures figures = SampleContacts.tabulate(PLAN, samples).total();
    assertEquals(samples.size(), figures.contacts(Tally.ALL));
    assertTrue(figures.contactsWithReason().isExact());
    assertEquals(samples.size(), figures.contactsWithReason().surely() + figures.contacts(Tally.UNREADABLE)
        + figures.contacts(Tally.OUT_OF_SCOPE) + figures.contacts(Tally.WITHOUT_REASON));
    long logged = samples.stream().mapToLong(s -> s.translations().size() + s.malformed()).sum();
    long counted = 0;
    for (ReasonStatus status : ReasonStatus.values()) {
      counted += figures.loggedReasons(status);
      long expected = status == ReasonStatus.MALFORMED ? samples.stream().mapToLong(s -> s.malformed()).sum()
          : samples.stream().flatMap(s -> s.translations().stream()).filter(t -> t.status() == status).count();
      assertEquals(expected, figures.loggedReasons(status), status.token());
    }
    assertEquals(logged, counted);
  }

  @Property(tries = 100)
  void aCategoryCountsAContactOnceAndItsReasonsAll(@ForAll("plain") List<SampleContacts.Sample> samples) {
    Figures figures = SampleContacts.tabulate(PLAN, samples).total();
    for (String category : List.of("violence", "sexuality", "thanks")) {
      List<String> codes =
          SampleContacts.EDITION.children(category).stream().map(c -> c.code()).toList();
      Bounds contacts = figures.contacts(category);
      for (String code : codes) {
        assertTrue(figures.contacts(code).surely() <= contacts.surely());
        assertTrue(figures.contacts(code).possibly() <= contacts.possibly());
        assertEquals(figures.contacts(code), figures.reasons(code));
      }
      assertTrue(contacts.possibly() <= codes.stream().mapToLong(c -> figures.contacts(c).possibly()).sum());
      assertTrue(contacts.possibly() <= figures.contactsWithReason().possibly());
      assertTrue(contacts.surely() <= figures.reasons(category).surely());
    }
  }

  @Property(tries = 100)
  void aWiderYardstickNeverFindsLess(@ForAll("plain") List<SampleContacts.Sample> samples) {
    Figures figures = SampleContacts.tabulate(PLAN, samples).total();
    for (LoggingRule rule : LoggingRule.values()) {
      OcseaFigures ocsea = figures.ocsea(rule);
      Bounds before = Bounds.ZERO;
      for (OcseaYardstick yardstick : OcseaYardstick.values()) {
        Bounds now = ocsea.inside(yardstick);
        assertTrue(before.surely() <= now.surely() && before.possibly() <= now.possibly());
        assertTrue(now.surely() <= ocsea.violence().surely() && now.possibly() <= ocsea.violence().possibly());
        before = now;
      }
    }
    assertEquals(figures.contacts("violence"), figures.ocsea().violence());
  }

  @Property(tries = 100)
  void loggingLessNeverShowsMore(@ForAll("plain") List<SampleContacts.Sample> samples) {
    // An undecided contact may stand both inside and outside violence, so the two add up for decided ones only.
    List<SampleContacts.Sample> decided = samples.stream().filter(s ->
        s.translations().stream().noneMatch(t -> t.status() == ReasonStatus.AMBIGUOUS)).toList();
    Figures figures = SampleContacts.tabulate(PLAN, decided).total();
    for (LoggingRule rule : LoggingRule.values()) {
      for (OcseaYardstick yardstick : OcseaYardstick.values()) {
        long logged = any(figures.ocsea(rule), yardstick);
        long recorded = any(figures.ocsea(), yardstick);
        assertTrue(logged <= recorded, rule + " " + yardstick);
      }
    }
  }

  private static long any(OcseaFigures ocsea, OcseaYardstick yardstick) {
    return ocsea.inside(yardstick).surely() + ocsea.outside(yardstick).surely();
  }

  @Property(tries = 100)
  void aContactInCodesCountsLikeItsTranslation(@ForAll("reasons") List<Reason> reasons) {
    Classification contact = Classification.of("1", reasons);
    Tabulator one = new Tabulator(PLAN);
    one.add(contact, List.of());
    for (Line line : PLAN.lines()) {
      if (line.section() == Section.CODE && line.mode().isEmpty()) {
        boolean has = contact.reasons().stream().anyMatch(r -> r.code().equals(line.code()));
        assertEquals(Bounds.exactly(has ? 1 : 0), one.tabulation().total().contacts(line));
      }
    }
    Mode sexual = contact.sexualMode(SampleContacts.EDITION);
    assertEquals(Bounds.exactly(sexual == Mode.NONE ? 0 : 1), sexual == Mode.NONE ? Bounds.ZERO
        : one.tabulation().total().contacts(Line.mode(Section.SEXUAL_MODE, "", Optional.of(sexual))));
  }

  @Provide
  Arbitrary<List<Reason>> reasons() {
    return SampleContacts.reasons().list().ofMaxSize(5);
  }
}
