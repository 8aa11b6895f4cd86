package org.openhelpline.taxonomy.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;
import org.openhelpline.taxonomy.cli.input.InputReason.TwoReadings;

class ContactRowsTest {
  private static final List<List<String>> ENTRIES = List.of(List.of("Violence", "Bullying"),
      List.of("Violence", "Other"), List.of("Family", "Other"), List.of("Family", "Divorce; separation"),
      List.of("Family", "Divorce"), List.of("Health", "Eating; sleeping"), List.of("Health", "sleeping; dreaming"));

  /** Knows entries by all their levels and by their last one. */
  private static List<List<String>> resolve(String text) {
    return ENTRIES.stream().filter(e -> text.equals(String.join(" > ", e)) || text.equals(e.get(1))).toList();
  }

  private static List<InputReason> reasons(String cell) throws InputException {
    Reading read = Reading.of("contact_id,reasons,age\nc1,\"" + cell + "\",9\n").layout(Layout.CONTACT_ROWS)
        .wanting("age").resolver(ContactRowsTest::resolve).read();
    assertEquals(1, read.contacts().size());
    return read.contacts().get(0).reasons();
  }

  private static List<String> brief(String cell) throws InputException {
    return reasons(cell).stream().map(Reading::brief).toList();
  }

  private static TwoReadings twoReadings(String text, List<List<List<String>>> readings) {
    return new TwoReadings(2, text, readings, Map.of("age", "9"));
  }

  @Test
  void entriesAreSplitAndTheirLevelsToo() throws InputException {
    assertEquals(List.of("Violence > Bullying", "Family > Other"), brief(" Violence > Bullying ; Family > Other;"));
    Logged reason = (Logged) reasons("Violence > Bullying").get(0);
    assertEquals(new Logged(2, List.of("Violence", "Bullying"), "", "", false, Map.of("age", "9")), reason);
  }

  @Test
  void bareSubcategoryIsTheEntryItNames() throws InputException {
    assertEquals(List.of("Violence > Bullying"), brief("Bullying"));
  }

  @Test
  void bareSubcategoryOfTwoCategoriesHasTwoReadings() throws InputException {
    List<InputReason> reasons = reasons("Bullying;Other; Family > Divorce");
    assertEquals(twoReadings("Other", List.of(List.of(ENTRIES.get(1)), List.of(ENTRIES.get(2)))), reasons.get(1));
    assertEquals(3, reasons.size());
  }

  @Test
  void labelMayHoldTheSeparator() throws InputException {
    assertEquals(List.of("Health > Eating; sleeping", "Violence > Bullying"), brief("Eating; sleeping;Bullying"));
    assertEquals(List.of("Family > Divorce; separation"), brief("Family > Divorce; separation"));
  }

  @Test
  void fewerPiecesWithoutEntryWin() throws InputException {
    assertEquals(List.of("Family > Divorce", "Violence > Bullying"), brief("Divorce;Bullying"));
    assertEquals(List.of("Family > Divorce; separation"), brief("Divorce; separation"));
  }

  @Test
  void readingsAsGoodAsEachOtherAreToldForTheirSpanOnly() throws InputException {
    List<InputReason> reasons = reasons("Bullying; Eating; sleeping; dreaming ;nonsense");
    assertEquals(twoReadings("Eating; sleeping; dreaming",
        List.of(List.of(List.of("Eating"), ENTRIES.get(6)), List.of(ENTRIES.get(5), List.of("dreaming")))),
        reasons.get(1));
    assertEquals(List.of("Violence > Bullying", "nonsense"),
        List.of(Reading.brief(reasons.get(0)), Reading.brief(reasons.get(2))));
    assertEquals(3, reasons.size());
  }

  @Test
  void unknownPiecesAreSplitPlainly() throws InputException {
    assertEquals(List.of(List.of("A", "B", "C"), List.of("D")), reasons("A > B> > C;; D").stream()
        .map(r -> ((Logged) r).levels()).map(l -> l.stream().map(s -> s.replace("B>", "B")).toList()).toList());
  }

  @Test
  void withoutAListTheCellIsSplitPlainly() throws InputException {
    Reading read = Reading.of("contact_id\treasons\nc1\tA/B|C\nc2\t\nc3\t | \n").layout(Layout.CONTACT_ROWS)
        .separators("|", "/").read();
    assertEquals(List.of("A > B", "C"), read.reasons());
    assertEquals(List.of("c1", "c2", "c3"), read.ids());
  }

  @Test
  void readingsAreNeverMoreThanSixteen() throws InputException {
    List<List<String>> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(List.of("C" + i, "Other"));
    }
    Reading read = Reading.of("contact_id,reasons\nc1,Other\n").layout(Layout.CONTACT_ROWS).resolver(t -> many).read();
    assertEquals(16, ((TwoReadings) read.contacts().get(0).reasons().get(0)).readings().size());
  }

  @Test
  void overlapsWithoutEndAreBounded() throws InputException {
    Reading read = Reading.of("contact_id,reasons\nc1," + "a;".repeat(900) + "\n").layout(Layout.CONTACT_ROWS)
        .resolver(t -> List.of(List.of("X", t))).read();
    TwoReadings reason = (TwoReadings) read.contacts().get(0).reasons().get(0);
    assertEquals(16, reason.readings().size());
    assertEquals(1, read.reasons().size());
  }

  @Test
  void manyDifferentCellsAreEachReadAsTheyAre() throws InputException {
    StringBuilder text = new StringBuilder("contact_id,reasons\n");
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      text.append('c').append(i).append(",r").append(i % 9_000).append('\n');
      expected.add("X > r" + i % 9_000);
    }
    Reading read = Reading.of(text.toString()).layout(Layout.CONTACT_ROWS).resolver(t -> List.of(List.of("X", t)))
        .read();
    assertEquals(expected, read.reasons());
  }

  @Test
  void cellOfTooManyPiecesIsMalformed() throws InputException {
    Reading read = Reading.of("contact_id,reasons\nc1," + "a;".repeat(1001) + "\nc2,a\n").layout(Layout.CONTACT_ROWS)
        .read();
    assertEquals(List.of("c1", "c2"), read.ids());
    assertEquals(List.of("malformed 2", "a"), read.reasons());
    assertTrue(read.malformed().get(0).reason().contains("more than 1000 pieces"));
  }

  @Test
  void contactThatStandsTwiceIsSplitUnlessUnsorted() throws InputException {
    String text = "contact_id,reasons\nc1,A\nc1,B\nc2,A\n";
    Reading read = Reading.of(text).layout(Layout.CONTACT_ROWS).read();
    assertEquals(List.of("c1", "c1", "c2"), read.ids());
    assertEquals(List.of(new SplitContact("c1", 3, 2)), read.splits());
    read = Reading.of(text).layout(Layout.CONTACT_ROWS).unsorted().read();
    assertEquals(List.of("c1", "c2"), read.ids());
    assertEquals(List.of("A", "B", "A"), read.reasons());
  }

  @Test
  void brokenRowsAreToldAsInAnyTable() throws InputException {
    Reading read = Reading.of("contact_id,reasons\nc1,\"A\nc2,A;B\n,A\nc3,A,B\n").layout(Layout.CONTACT_ROWS).read();
    assertEquals(List.of("c1", "c2", "", "c3"), read.ids());
    assertEquals(List.of("malformed 2", "A", "B", "malformed 4", "malformed 5"), read.reasons());
  }
}
