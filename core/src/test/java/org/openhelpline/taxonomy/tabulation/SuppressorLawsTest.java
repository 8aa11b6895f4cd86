package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.tabulation.SampleContacts.Sample;

/** What holds of published figures whatever the contacts and whatever the edition, and can be found by counting. */
class SuppressorLawsTest {
  private static final int MOST_REPEATS = 12;

  /** Codes of a helpline's own, one of them sexual violence. */
  static final Taxonomy WITH_LOCAL = SampleContacts.EDITION.extend("here", List.of(
      SampleContacts.sub("violence", "local-online", ModeRule.ONLINE).rollsUpTo("violence.bullying").build(),
      SampleContacts.sub("violence", "local-ask", ModeRule.ASK).rollsUpTo("violence.bullying").build(),
      SampleContacts.sub("violence", "local-sexual", ModeRule.ASK).sexualViolence(true)
          .rollsUpTo("violence.sexual").build()));

  /** Sexual violence that stands outside violence too, and a code below a code. */
  static final Taxonomy SEXUAL_ELSEWHERE = Taxonomy.builder("sample", "1").version("1")
      .concept(SampleContacts.category("violence"))
      .concept(SampleContacts.sub("violence", "bullying", ModeRule.ASK).build())
      .concept(SampleContacts.sub("violence.bullying", "school", ModeRule.ASK).build())
      .concept(SampleContacts.sub("violence", "sexual", ModeRule.ASK).sexualViolence(true).build())
      .concept(SampleContacts.sub("violence", "online-sexual", ModeRule.ONLINE).sexualViolence(true).build())
      .concept(SampleContacts.category("exploitation"))
      .concept(SampleContacts.sub("exploitation", "online", ModeRule.ONLINE).sexualViolence(true).build())
      .concept(SampleContacts.sub("exploitation", "trafficking", ModeRule.OFFLINE).sexualViolence(true).build())
      .concept(SampleContacts.sub("exploitation", "other", ModeRule.NONE).build())
      .build();

  /** Neither violence nor forms: a taxonomy of one's own. */
  static final Taxonomy OWN = Taxonomy.builder("own", "1").version("1")
      .concept(SampleContacts.category("a"))
      .concept(SampleContacts.sub("a", "one", ModeRule.NONE).build())
      .concept(SampleContacts.sub("a", "two", ModeRule.ALLOW).build())
      .concept(SampleContacts.category("b"))
      .concept(SampleContacts.sub("b", "one", ModeRule.OFFLINE).build())
      .build();

  private static final List<TabulationPlan> PLANS = List.of(
      plan(SampleContacts.EDITION, SampleContacts.FORMS), plan(WITH_LOCAL, SampleContacts.FORMS),
      plan(SEXUAL_ELSEWHERE, SampleContacts.FORMS), plan(SEXUAL_ELSEWHERE, Forms.none()), plan(OWN, Forms.none()));

  private static TabulationPlan plan(Taxonomy taxonomy, Forms forms) {
    return TabulationPlan.builder(taxonomy).forms(forms).build();
  }

  /** Contacts, some of them logged alike, and the plan that they are counted by. */
  record Given(TabulationPlan plan, List<Sample> contacts, SuppressionPolicy policy) {
    Tabulation exact() {
      return SampleContacts.tabulate(plan, contacts);
    }

    SharedTable table() {
      return Suppressor.suppress(exact(), policy);
    }
  }

  @Provide
  Arbitrary<Given> several() {
    return given(3, 0);
  }

  @Provide
  Arbitrary<Given> oneEach() {
    return given(1, 0);
  }

  @Provide
  Arbitrary<Given> byOne() {
    return given(2, 1);
  }

  private static Arbitrary<Given> given(int mostReasons, int columns) {
    return Arbitraries.of(PLANS).flatMap(plan -> {
      TabulationPlan by = TabulationPlan.builder(plan.taxonomy()).forms(plan.forms())
          .columns(List.of("month").subList(0, columns)).build();
      return Combinators.combine(contacts(plan, mostReasons, columns), policies())
          .as((contacts, policy) -> new Given(by, contacts, policy));
    });
  }

  private static Arbitrary<SuppressionPolicy> policies() {
    return Combinators.combine(Arbitraries.of(2, 3, 5), Arbitraries.of(true, false)).as(SuppressionPolicy::new);
  }

  private static Arbitrary<List<Sample>> contacts(TabulationPlan plan, int mostReasons, int columns) {
    List<String> codes = plan.taxonomy().concepts().stream().filter(c -> c.selectable()).map(c -> c.code()).toList();
    List<String> forms = plan.forms().all().stream().map(Form::id).toList();
    Arbitrary<List<String>> carried = forms.isEmpty() ? Arbitraries.just(List.of())
        : Arbitraries.of(forms).list().ofMaxSize(1);
    Arbitrary<Reason> reasons = Combinators.combine(Arbitraries.of(codes),
        Arbitraries.of(Mode.class), carried).as(Reason::new);
    Arbitrary<Sample> samples = Combinators.combine(
        reasons.map(OtherContacts::mapped).list().ofMinSize(1).ofMaxSize(mostReasons),
        Arbitraries.of("a", "b").list().ofSize(columns)).as((ts, values) -> new Sample(ts, -1, 0, values));
    Arbitrary<Sample> some = mostReasons > 1 && plan.taxonomy() == SampleContacts.EDITION
        ? Arbitraries.oneOf(samples, SampleContacts.samples(0).flatMap(s -> Arbitraries.of("a", "b").list().ofSize(columns)
            .map(values -> new Sample(s.translations(), s.primary(), s.malformed(), values)))) : samples;
    return Combinators.combine(some, Arbitraries.integers().between(1, MOST_REPEATS))
        .as((sample, times) -> Collections.nCopies(times, sample)).list().ofMaxSize(8)
        .map(all -> all.stream().flatMap(List::stream).toList());
  }

  private static void everySuppressedFigureCanHaveKValues(Given given) {
    assertEquals(List.of(), OtherContacts.tellTales(given.table(), given.contacts()));
  }

  @Property
  void otherContactsCouldBeThereWhereverAFigureIsSuppressed(@ForAll("several") Given given) {
    everySuppressedFigureCanHaveKValues(given);
  }

  @Property
  void otherContactsOfOneReasonCouldBeThereWhereAllHaveOne(@ForAll("oneEach") Given given) {
    everySuppressedFigureCanHaveKValues(given);
  }

  @Property
  void otherContactsCouldBeThereInEachGroup(@ForAll("byOne") Given given) {
    everySuppressedFigureCanHaveKValues(given);
  }

  @Property
  void whatIsPublishedIsTrueAndNeverSmall(@ForAll("byOne") Given given) {
    Tabulation exact = given.exact();
    SharedTable table = given.table();
    assertEquals(exact.groups().keySet(), table.groups().keySet());
    table.groups().forEach((values, group) -> group.forEach((line, shown) ->
        shown.ifPresent(bounds -> assertPublished(exact.groups().get(values).contacts(line), bounds, given.policy()))));
    table.total().forEach((line, shown) ->
        shown.ifPresent(bounds -> assertPublished(exact.total().contacts(line), bounds, given.policy())));
  }

  private static void assertPublished(Bounds exact, Bounds shown, SuppressionPolicy policy) {
    assertEquals(exact, shown);
    for (long count : new long[] {shown.surely(), shown.possibly()}) {
      assertTrue(count == 0 || count >= policy.k(), shown.toString());
    }
    assertFalse(policy.hidesZeros() && shown.possibly() == 0);
  }

  @Property
  void aTotalIsPublishedIfItIsInEveryGroup(@ForAll("byOne") Given given) {
    SharedTable table = given.table();
    if (!table.groups().isEmpty()) {
      table.total().forEach((line, shown) -> assertEquals(
          table.groups().values().stream().allMatch(group -> isPublished(group, line)), shown.isPresent()));
    }
  }

  private static boolean isPublished(Map<Line, Optional<Bounds>> table, Line line) {
    return table.getOrDefault(line, Optional.empty()).isPresent();
  }

  @Property
  void aZeroIsPublishedUnlessZerosAreHiddenOrContactsAreFew(@ForAll("several") Given given) {
    long contacts = given.exact().total().contacts(Tally.ALL);
    boolean areFew = contacts > 0 && contacts < given.policy().k();
    given.table().total().forEach((line, shown) -> {
      if (given.exact().total().contacts(line).possibly() == 0) {
        assertEquals(!given.policy().hidesZeros() && !areFew, shown.isPresent(), line.toString());
      }
    });
  }

  @Property
  void theOrderOfContactsMakesNoDifference(@ForAll("byOne") Given given, @ForAll Random random) {
    List<Sample> shuffled = new ArrayList<>(given.contacts());
    Collections.shuffle(shuffled, random);
    SharedTable table = given.table();
    SharedTable other = new Given(given.plan(), shuffled, given.policy()).table();
    assertEquals(table.total(), other.total());
    assertEquals(table.groups(), other.groups());
  }
}
