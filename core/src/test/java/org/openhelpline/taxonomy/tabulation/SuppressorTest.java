package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.tabulation.SampleContacts.Sample;

/** Worked examples: what of a table is published. Which line is hidden beside a small one may differ; that one is, not. */
class SuppressorTest {
  private static final TabulationPlan PLAN = plan();
  private static final TabulationPlan BY_MONTH = plan("month");
  private static final SuppressionPolicy FIVE = new SuppressionPolicy(5, false);
  private static final List<String> VIOLENCE =
      List.of("violence.bullying", "violence.sexual", "violence.online-sexual", "violence.commercial");

  private static TabulationPlan plan(String... columns) {
    return TabulationPlan.builder(SampleContacts.EDITION).forms(SampleContacts.FORMS).columns(List.of(columns)).build();
  }

  /** Contacts that are logged alike, of no month. */
  private static List<Sample> times(int times, Reason... reasons) {
    return timesIn(List.of(), times, reasons);
  }

  private static List<Sample> timesIn(List<String> values, int times, Reason... reasons) {
    return Collections.nCopies(times, new Sample(List.of(OtherContacts.mapped(reasons)), -1, 0, values));
  }

  private static List<Sample> without(int times, Translation... translations) {
    return Collections.nCopies(times, new Sample(List.of(translations), -1, 0, List.of()));
  }

  @SafeVarargs
  private static List<Sample> all(List<Sample>... parts) {
    List<Sample> all = new ArrayList<>();
    for (List<Sample> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  /** The published table, in which every suppressed figure is protected. */
  private static SharedTable table(TabulationPlan plan, SuppressionPolicy policy, List<Sample> contacts) {
    Tabulation exact = SampleContacts.tabulate(plan, contacts);
    SharedTable table = Suppressor.suppress(exact, policy);
    assertEquals(List.of(), OtherContacts.tellTales(table, contacts));
    table.total().forEach((line, shown) ->
        shown.ifPresent(bounds -> assertEquals(exact.total().contacts(line), bounds, line.toString())));
    return table;
  }

  private static Map<Line, Optional<Bounds>> total(SuppressionPolicy policy, List<Sample> contacts) {
    return table(PLAN, policy, contacts).total();
  }

  private static Line code(String code) {
    return Line.mode(Section.CODE, code, Optional.empty());
  }

  private static Line code(String code, Mode mode) {
    return Line.mode(Section.CODE, code, Optional.of(mode));
  }

  private static Line category(String code) {
    return Line.mode(Section.CATEGORY, code, Optional.empty());
  }

  private static Line kind(Tally tally) {
    return Line.item(Section.CONTACTS, tally.token());
  }

  private static Optional<Bounds> shown(Map<Line, Optional<Bounds>> table, Line line) {
    assertTrue(table.containsKey(line), line + " has no line");
    return table.getOrDefault(line, Optional.empty());
  }

  private static Optional<Bounds> exactly(long count) {
    return Optional.of(Bounds.exactly(count));
  }

  private static long hidden(Map<Line, Optional<Bounds>> table) {
    return table.values().stream().filter(Optional::isEmpty).count();
  }

  private static final List<Sample> LARGE = all(times(20, Reason.of("violence.bullying", Mode.OFFLINE)),
      times(30, Reason.of("violence.sexual", Mode.ONLINE)), times(40, Reason.of("sexuality.other", Mode.UNKNOWN)));

  @Test
  void ifNothingIsSmallAllIsPublishedZerosToo() {
    Map<Line, Optional<Bounds>> table = total(FIVE, LARGE);
    assertEquals(0, hidden(table));
    assertEquals(exactly(90), shown(table, kind(Tally.ALL)));
    assertEquals(exactly(50), shown(table, category("violence")));
    assertEquals(exactly(20), shown(table, code("violence.bullying")));
    assertEquals(exactly(20), shown(table, code("violence.bullying", Mode.OFFLINE)));
    assertEquals(exactly(0), shown(table, code("violence.bullying", Mode.BOTH)));
    assertEquals(exactly(30), shown(table, Line.mode(Section.SEXUAL_MODE, "", Optional.of(Mode.ONLINE))));
    assertEquals(exactly(50), shown(table, Line.ocsea(LoggingRule.BOTH, "violence-contacts")));
    assertEquals(exactly(30), shown(table, Line.ocsea(LoggingRule.BOTH, "by-code-and-mode")));
    assertEquals(exactly(0), shown(table, Line.form("grooming")));
  }

  @Test
  void zerosAreHiddenWhereTheyAreAskedToBe() {
    Map<Line, Optional<Bounds>> table = total(new SuppressionPolicy(5, true), LARGE);
    assertEquals(Optional.empty(), shown(table, code("violence.commercial")));
    assertEquals(Optional.empty(), shown(table, Line.form("grooming")));
    assertTrue(table.values().stream().flatMap(Optional::stream).allMatch(bounds -> bounds.possibly() >= 5));
  }

  @Test
  void linesThatWouldGiveMuchAwayAreInNoPublishedTable() {
    for (Line line : total(FIVE, LARGE).keySet()) {
      assertTrue(PLAN.has(line));
      assertFalse(line.section() == Section.LOGGED_REASONS, line.toString());
      assertFalse(line.rule().filter(rule -> rule != LoggingRule.BOTH).isPresent(), line.toString());
      assertFalse(line.section() == Section.CATEGORY && line.mode().isPresent(), line.toString());
      assertFalse(line.section() == Section.ALL && line.mode().isPresent(), line.toString());
      assertFalse(line.code().contains("sexual.") && line.mode().isPresent(), line.toString());
      assertFalse(line.equals(kind(Tally.UNDECIDED)) || line.equals(kind(Tally.WITH_UNREADABLE)), line.toString());
      assertFalse(line.code().equals("violence.sexual") && line.mode().isPresent(), line.toString());
      assertFalse(line.code().equals("thanks.thanks") && line.mode().isPresent(), line.toString());
    }
  }

  @Test
  void everyCodeCategoryAndFormHasALine() {
    Map<Line, Optional<Bounds>> table = total(FIVE, LARGE);
    SampleContacts.CODES.forEach(code -> assertTrue(table.containsKey(code(code)), code));
    List.of("violence", "sexuality", "thanks").forEach(code -> assertTrue(table.containsKey(category(code)), code));
    SampleContacts.FORMS.all().forEach(form -> assertTrue(table.containsKey(Line.form(form.id())), form.id()));
    for (Mode mode : List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN)) {
      assertTrue(table.containsKey(code("violence.bullying", mode)));
      assertTrue(table.containsKey(Line.mode(Section.SEXUAL_MODE, "", Optional.of(mode))));
    }
    for (Tally tally : List.of(Tally.ALL, Tally.UNREADABLE, Tally.OUT_OF_SCOPE, Tally.WITHOUT_REASON)) {
      assertTrue(table.containsKey(kind(tally)));
    }
    for (String item : List.of("by-code", "by-code-and-mode", "by-code-mode-and-forms",
        "by-code-mode-and-forms-outside-violence")) {
      assertTrue(table.containsKey(Line.ocsea(LoggingRule.BOTH, item)), item);
    }
  }

  @Test
  void figuresThatCanOnlyBeZeroOrACopyHaveNoLine() {
    TabulationPlan own = TabulationPlan.of(SuppressorLawsTest.OWN);
    for (Line line : Suppressor.suppress(Tabulation.empty(own), FIVE).total().keySet()) {
      assertFalse(line.section() == Section.OCSEA || line.section() == Section.SEXUAL_MODE, line.toString());
      assertFalse(line.code().equals("b.one") && line.mode().isPresent(), line.toString());
    }
    // No sexual violence stands outside violence here, so that none can be there by code or mode.
    for (Line line : total(FIVE, LARGE).keySet()) {
      assertFalse(line.item().equals("by-code-outside-violence"));
      assertFalse(line.item().equals("by-code-and-mode-outside-violence"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void whatIsLessThanKIsHiddenAndKIsNot(int k) {
    List<Sample> contacts = all(times(k - 1, Reason.of("thanks.thanks")),
        times(k, Reason.of("sexuality.other", Mode.OFFLINE)), LARGE);
    Map<Line, Optional<Bounds>> small = total(new SuppressionPolicy(k, false), contacts);
    assertEquals(Optional.empty(), shown(small, code("thanks.thanks")));
    assertEquals(Optional.empty(), shown(small, category("thanks")));
    Map<Line, Optional<Bounds>> large = total(new SuppressionPolicy(k, false),
        all(times(k, Reason.of("thanks.thanks")), LARGE));
    assertEquals(exactly(k), shown(large, code("thanks.thanks")));
    assertEquals(0, hidden(large));
  }

  @Test
  void whereAContactHasOneReasonASmallCodeIsNotTheOnlyOneHiddenInItsCategory() {
    Map<Line, Optional<Bounds>> table = total(FIVE, all(times(1, Reason.of("violence.commercial")),
        times(20, Reason.of("violence.bullying", Mode.OFFLINE)), times(30, Reason.of("violence.online-sexual")),
        times(40, Reason.of("sexuality.other", Mode.UNKNOWN))));
    assertEquals(Optional.empty(), shown(table, code("violence.commercial")));
    long hidden = VIOLENCE.stream().filter(code -> shown(table, code(code)).isEmpty()).count();
    assertTrue(hidden > 1 || shown(table, category("violence")).isEmpty());
  }

  @Test
  void aSmallModeIsNotTheOnlyOneHiddenOfItsCode() {
    Map<Line, Optional<Bounds>> table = total(FIVE, all(times(2, Reason.of("violence.bullying", Mode.ONLINE)),
        times(50, Reason.of("violence.bullying", Mode.OFFLINE)), times(40, Reason.of("violence.bullying", Mode.BOTH))));
    assertEquals(Optional.empty(), shown(table, code("violence.bullying", Mode.ONLINE)));
    long hidden = List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH).stream()
        .filter(mode -> shown(table, code("violence.bullying", mode)).isEmpty()).count();
    assertTrue(hidden > 1 || shown(table, code("violence.bullying")).isEmpty());
    assertEquals(exactly(92), shown(table, category("violence")));
  }

  @Test
  void whatIsHiddenInOneGroupIsHiddenInTheTotal() {
    List<Sample> contacts = all(timesIn(List.of("june"), 2, Reason.of("sexuality.other", Mode.OFFLINE)),
        timesIn(List.of("june"), 30, Reason.of("violence.bullying", Mode.OFFLINE)),
        timesIn(List.of("july"), 30, Reason.of("sexuality.other", Mode.OFFLINE)),
        timesIn(List.of("july"), 30, Reason.of("violence.bullying", Mode.OFFLINE)));
    SharedTable table = table(BY_MONTH, FIVE, contacts);
    assertEquals(List.of(List.of("july"), List.of("june")), List.copyOf(table.groups().keySet()));
    Map<Line, Optional<Bounds>> june = table.groups().getOrDefault(List.of("june"), Map.of());
    Map<Line, Optional<Bounds>> july = table.groups().getOrDefault(List.of("july"), Map.of());
    assertEquals(Optional.empty(), shown(june, code("sexuality.other")));
    assertEquals(exactly(30), shown(july, code("sexuality.other")));
    assertEquals(Optional.empty(), shown(table.total(), code("sexuality.other")));
    assertEquals(exactly(60), shown(july, kind(Tally.ALL)));
  }

  @Test
  void aTableByMonthWithoutContactsIsOneOfZeros() {
    SharedTable table = table(BY_MONTH, FIVE, List.of());
    assertEquals(Map.of(), table.groups());
    assertTrue(table.total().values().stream().allMatch(exactly(0)::equals));
    assertTrue(Suppressor.suppress(Tabulation.empty(PLAN), new SuppressionPolicy(2, true)).total().values().stream()
        .allMatch(Optional::isEmpty));
  }

  @Test
  void fewContactsWithoutReasonAreHiddenTogetherWithWhatWouldTellThem() {
    Translation unknown = new Translation.Unknown(List.of(), SampleContacts.PROVENANCE);
    Translation outOfScope =
        new Translation.OutOfScope(OutOfScopeReason.CALLER_ATTRIBUTE, List.of("r"), SampleContacts.PROVENANCE);
    Map<Line, Optional<Bounds>> table =
        total(FIVE, all(LARGE, without(2, unknown), without(30, outOfScope), without(40)));
    assertEquals(Optional.empty(), shown(table, kind(Tally.UNREADABLE)));
    long hidden = List.of(Tally.ALL, Tally.UNREADABLE, Tally.OUT_OF_SCOPE, Tally.WITHOUT_REASON).stream()
        .filter(tally -> shown(table, kind(tally)).isEmpty()).count();
    assertTrue(hidden > 1, "the contacts with a reason are published, so that one alone could be worked out");
  }

  @Test
  void smallFormsAreHiddenAndLargeOnesAreNot() {
    Map<Line, Optional<Bounds>> table = total(FIVE, all(LARGE,
        times(2, new Reason("violence.sexual", Mode.ONLINE, List.of("extortion"))),
        times(1, new Reason("sexuality.other", Mode.UNKNOWN, List.of("stalking"))),
        times(20, new Reason("violence.sexual", Mode.ONLINE, List.of("grooming")))));
    assertEquals(Optional.empty(), shown(table, Line.form("extortion")));
    assertEquals(Optional.empty(), shown(table, Line.form("stalking")));
    assertEquals(exactly(20), shown(table, Line.form("grooming")));
    assertEquals(exactly(52), shown(table, Line.ocsea(LoggingRule.BOTH, "by-code-mode-and-forms")));
    assertTrue(hidden(table) <= 10, table.toString());
  }

  @Test
  void smallOcseaFiguresAreHiddenWithinViolenceAndOutside() {
    Map<Line, Optional<Bounds>> table = total(FIVE, all(
        times(3, Reason.of("violence.online-sexual")), times(60, Reason.of("violence.bullying", Mode.OFFLINE)),
        times(2, new Reason("sexuality.behaviour", Mode.UNKNOWN, List.of("grooming"))),
        times(40, Reason.of("sexuality.behaviour", Mode.UNKNOWN)),
        times(25, Reason.of("violence.sexual", Mode.OFFLINE), Reason.of("sexuality.other", Mode.OFFLINE))));
    assertEquals(Optional.empty(), shown(table, Line.ocsea(LoggingRule.BOTH, "by-code")));
    assertEquals(Optional.empty(), shown(table, Line.ocsea(LoggingRule.BOTH, "by-code-and-mode")));
    assertEquals(Optional.empty(), shown(table, Line.ocsea(LoggingRule.BOTH, "by-code-mode-and-forms")));
    assertEquals(Optional.empty(), shown(table,
        Line.ocsea(LoggingRule.BOTH, "by-code-mode-and-forms-outside-violence")));
    assertEquals(Optional.empty(), shown(table, Line.mode(Section.SEXUAL_MODE, "", Optional.of(Mode.ONLINE))));
    assertEquals(exactly(88), shown(table, category("violence")));
  }

  @Test
  void ofFewerContactsThanTheThresholdNotEvenZerosArePublished() {
    Map<Line, Optional<Bounds>> four = total(FIVE, times(4, Reason.of("violence.online-sexual")));
    assertTrue(four.values().stream().noneMatch(Optional::isPresent));
    Map<Line, Optional<Bounds>> five = total(FIVE, times(5, Reason.of("violence.online-sexual")));
    assertEquals(exactly(0), shown(five, category("sexuality")));
    assertEquals(exactly(0), shown(total(FIVE, List.of()), category("sexuality")));
  }

  @Test
  void aMarkNeverSaysThatACountIsSmall() {
    Map<Line, Optional<Bounds>> table = total(FIVE, all(LARGE, times(2, Reason.of("violence.bullying", Mode.OFFLINE),
        Reason.of("violence.commercial")), times(30, Reason.of("violence.bullying", Mode.OFFLINE),
        Reason.of("sexuality.behaviour", Mode.OFFLINE))));
    Figures exact = SampleContacts.tabulate(PLAN, all(LARGE, times(2, Reason.of("violence.bullying", Mode.OFFLINE),
        Reason.of("violence.commercial")), times(30, Reason.of("violence.bullying", Mode.OFFLINE),
        Reason.of("sexuality.behaviour", Mode.OFFLINE)))).total();
    assertEquals(Optional.empty(), shown(table, code("violence.commercial")));
    assertTrue(table.entrySet().stream().anyMatch(entry ->
        entry.getValue().isEmpty() && exact.contacts(entry.getKey()).surely() >= 5));
  }

  @Test
  void aSmallCodeAmongManyContactsCostsAFewLinesNotTheTable() {
    List<Sample> contacts = all(times(3, Reason.of("sexuality.behaviour", Mode.OFFLINE)),
        times(100, Reason.of("violence.bullying", Mode.OFFLINE), Reason.of("sexuality.other", Mode.OFFLINE)),
        times(200, Reason.of("violence.sexual", Mode.OFFLINE), Reason.of("sexuality.other", Mode.ONLINE)),
        times(50, Reason.of("thanks.thanks")), times(70, Reason.of("violence.online-sexual")),
        times(80, Reason.of("violence.commercial")));
    Map<Line, Optional<Bounds>> table = total(FIVE, contacts);
    assertTrue(hidden(table) <= 6, table.toString());
    assertEquals(exactly(503), shown(table, kind(Tally.ALL)));
    assertEquals(exactly(450), shown(table, category("violence")));
    assertEquals(exactly(303), shown(table, category("sexuality")));
    VIOLENCE.forEach(code -> assertTrue(shown(table, code(code)).isPresent(), code));
  }

  @Test
  void undecidedContactsAreHiddenIfWhatIsSureOrWhatIsPossibleIsSmall() {
    SuppressionPolicy policy = new SuppressionPolicy(5, false);
    assertTrue(policy.isSmall(new Bounds(1, 9)));
    assertTrue(policy.isSmall(new Bounds(0, 4)));
    assertFalse(policy.isSmall(new Bounds(0, 5)));
    assertFalse(policy.isSmall(new Bounds(5, 5)));
    assertFalse(policy.isSmall(Bounds.ZERO));
    assertTrue(new SuppressionPolicy(5, true).isSmall(Bounds.ZERO));
    assertFalse(new SuppressionPolicy(5, true).isSmall(new Bounds(0, 5)));
  }

  @Test
  void nothingIsSmallBelowTwo() {
    assertEquals("small cells are suppressed below 2 or more, not below 1",
        assertThrows(IllegalArgumentException.class, () -> new SuppressionPolicy(1, false)).getMessage());
    assertEquals(2, new SuppressionPolicy(2, false).k());
  }
}
