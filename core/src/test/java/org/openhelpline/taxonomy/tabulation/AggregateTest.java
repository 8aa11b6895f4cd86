package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;

/** What happens to figures that several helplines send. */
class AggregateTest {
  private static final TabulationPlan PLAN = TabulationPlan.of(SampleContacts.EDITION);
  private static final TabulationPlan BY_MONTH =
      TabulationPlan.builder(SampleContacts.EDITION).columns(List.of("month")).build();

  private static AggregateSource source(String id) {
    return new AggregateSource(id, LoggingProfile.UNKNOWN, Map.of("library", "1"));
  }

  private static Tabulation bullied(TabulationPlan plan, int contacts) {
    Tabulator tabulator = new Tabulator(plan);
    for (int i = 0; i < contacts; i++) {
      tabulator.add(Classification.of("1", List.of(Reason.of("violence.bullying", Mode.ONLINE))),
          plan.columns().stream().map(c -> "june").toList());
    }
    return tabulator.tabulation();
  }

  private static Aggregate sent(String id, int contacts) {
    return new Aggregate(List.of(source(id)), bullied(PLAN, contacts));
  }

  private static List<String> refusals(SentFigures... sent) {
    return assertThrows(MergeRefusedException.class, () -> Aggregate.merge(List.of(sent))).reasons();
  }

  @Test
  void figuresOfSeveralSourcesAddUpInAnyOrder() {
    Aggregate sum = Aggregate.merge(List.of(sent("b", 2), sent("a", 3), sent("c", 4)));
    assertEquals(Bounds.exactly(9), sum.tabulation().total().contacts("violence.bullying"));
    assertEquals(List.of(source("a"), source("b"), source("c")), sum.sources());
    assertEquals(PLAN, sum.plan());
    assertEquals(sum, Aggregate.merge(List.of(sent("c", 4), Aggregate.merge(List.of(sent("a", 3), sent("b", 2))))));
  }

  @Test
  void nothingAddsUpToNothing() {
    assertEquals(List.of("there is nothing to add up"), refusals());
  }

  @Test
  void whoIsInTwiceIsNamed() {
    assertEquals(List.of("the source 'a' stands twice", "the source 'b' stands twice"),
        refusals(sent("b", 1), sent("a", 2), sent("a", 3), sent("b", 4), sent("c", 4)));
  }

  @Test
  void figuresWithoutSmallOnesAreNotAdded() {
    SharedAggregate shared = new SharedAggregate(List.of(source("b")),
        Suppressor.suppress(bullied(PLAN, 9), new SuppressionPolicy(5, false)));
    assertEquals(PLAN, shared.plan());
    assertEquals(List.of("b: small figures are suppressed, so that sums would be too small; ask for the exact figures, "
        + "and suppress the sums"), refusals(sent("a", 9), shared));
  }

  @Test
  void everyDifferenceIsNamedWithThoseWhoDiffer() {
    Aggregate others = new Aggregate(Stream.of("b", "c", "d", "e").map(AggregateTest::source).toList(),
        bullied(BY_MONTH, 3));
    Aggregate three = new Aggregate(Stream.of("x", "y", "z").map(AggregateTest::source).toList(), bullied(BY_MONTH, 3));
    String difference = "one is broken down by [], the other by [month]";
    assertEquals(List.of("a and b, c, d ...: " + difference, "a and x, y, z: " + difference),
        refusals(sent("a", 1), others, three));
  }

  @Test
  void anAggregateNeedsASourceAndEachOnce() {
    Tabulation figures = bullied(PLAN, 1);
    assertEquals("an aggregate needs a source",
        assertThrows(IllegalArgumentException.class, () -> new Aggregate(List.of(), figures)).getMessage());
    assertEquals("a source stands twice: a", assertThrows(IllegalArgumentException.class,
        () -> new Aggregate(List.of(source("a"), source("b"), source("a")), figures)).getMessage());
    SharedTable table = Suppressor.suppress(figures, new SuppressionPolicy(5, false));
    assertEquals("an aggregate needs a source",
        assertThrows(IllegalArgumentException.class, () -> new SharedAggregate(List.of(), table)).getMessage());
    assertEquals(List.of(source("a"), source("b")),
        new SharedAggregate(List.of(source("b"), source("a")), table).sources());
    assertEquals("a source needs an id", assertThrows(IllegalArgumentException.class, () -> source(" ")).getMessage());
  }

  @Test
  void nobodyElseCanAddUpCodesOfOnesOwn() {
    Taxonomy extended = SampleContacts.EDITION.extend("here", List.of(
        SampleContacts.sub("violence", "local", ModeRule.ASK).rollsUpTo("violence.bullying").build()));
    Tabulation local = Tabulation.empty(TabulationPlan.of(extended));
    assertEquals("nobody else can add up local concepts: count framework codes only",
        assertThrows(IllegalArgumentException.class, () -> new Aggregate(List.of(source("a")), local)).getMessage());
    Tabulation framework = Tabulation.empty(TabulationPlan.builder(extended).frameworkOnly(true).build());
    assertEquals(List.of(), framework.plan().differences(PLAN));
    assertEquals(Bounds.exactly(2), Aggregate.merge(List.of(new Aggregate(List.of(source("a")), framework),
        sent("b", 2))).tabulation().total().contacts("violence.bullying"));
  }
}
