package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.entry;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.crosswalk.CodeListCheck.Change;
import org.openhelpline.taxonomy.crosswalk.CodeListCheck.Kind;
import org.openhelpline.taxonomy.internal.Similarity;

class CodeListCheckTest {
  private static final CodeList MAPPED = list(List.of(entry("Family", "Conflict"), entry("Family", "Divorce"),
      new CodeListEntry(List.of("Family", "Money"), List.of(List.of("Family", "Money / debts")), false),
      entry("School", "Exams"), entry("School", "Bullied by peers")));

  /** The list as it was mapped, with some entries written otherwise. */
  private static List<List<String>> with(String... changes) {
    List<List<String>> now = new ArrayList<>(MAPPED.entries().stream().map(CodeListEntry::levels).toList());
    for (int i = 0; i < changes.length; i += 2) {
      now.set(now.indexOf(levels(changes[i])), levels(changes[i + 1]));
    }
    return now;
  }

  private static List<String> levels(String text) {
    return Arrays.asList(text.split(" > "));
  }

  private static List<Change> changes(List<List<String>> now) {
    return CodeListCheck.compare(MAPPED, now);
  }

  private static Change renamed(String before, String after, double place) {
    return new Change(Kind.RENAMED, after, before, 0.6 * Similarity.of(before, after) + 0.4 * place);
  }

  @Test
  void aListThatIsAsItWasHasNoChanges() {
    assertEquals(List.of(), changes(with()));
    assertEquals(List.of(), changes(with("Family > Money", "Family > Money / debts")));
  }

  @Test
  void aLabelThatIsTypedOtherwiseIsRespelledAndStillRecognised() {
    assertEquals(List.of(new Change(Kind.RESPELLED, "FAMILY > money/debts", "Family > Money", 1)),
        changes(with("Family > Money", "FAMILY > money/debts")));
  }

  @Test
  void aLabelWhereAnotherStoodIsTheOtherRenamedWhereverThatIs() {
    for (String before : List.of("Family > Conflict", "Family > Divorce", "Family > Money", "School > Exams",
        "School > Bullied by peers")) {
      String after = before + " at home";
      assertEquals(List.of(renamed(before, after, 1)), changes(with(before, after)), before);
    }
  }

  @Test
  void aPlaceCountsHalfIfOneNeighbourIsStillThere() {
    String after = "Family > Divorce of parents";
    assertEquals(List.of(renamed("Family > Divorce", after, 0.5),
        new Change(Kind.VANISHED, "Family > Conflict", "", 0)),
        changes(with("Family > Divorce", after).subList(1, 5)));
    List<List<String>> lastGone = new ArrayList<>(with("School > Exams", "School > Examinations"));
    lastGone.remove(4);
    assertEquals(List.of(renamed("School > Exams", "School > Examinations", 0.5),
        new Change(Kind.VANISHED, "School > Bullied by peers", "", 0)), changes(lastGone));
  }

  @Test
  void wordingAloneIsEnoughIfItIsMuchAlike() {
    List<List<String>> now = new ArrayList<>(with());
    now.remove(4);
    now.add(0, levels("School > Bullied by a peer"));
    assertEquals(List.of(renamed("School > Bullied by peers", "School > Bullied by a peer", 0)), changes(now));
  }

  @Test
  void aMisspellingOfALabelThatIsStillThereIsNewWhereverItStands() {
    List<List<String>> now = with("Family > Divorce", "School > Bullied by peer");
    assertEquals(List.of(new Change(Kind.APPEARED, "School > Bullied by peer", "School > Bullied by peers",
        Similarity.of("School > Bullied by peer", "School > Bullied by peers")),
        new Change(Kind.VANISHED, "Family > Divorce", "", 0)), changes(now));
  }

  @Test
  void ofTwoLabelsThatMayBeTheSameOneTheLikelierIs() {
    List<List<String>> now = new ArrayList<>(with());
    now.remove(4);
    now.add(0, levels("School > Bullied by peer"));
    now.add(0, levels("School > Bullied by parents"));
    List<Change> changes = changes(now);
    assertEquals(List.of(Kind.APPEARED, Kind.RENAMED), changes.stream().map(Change::kind).toList());
    assertEquals(renamed("School > Bullied by peers", "School > Bullied by peer", 0), changes.get(1));
  }

  @Test
  void aPlaceAloneIsNotEnough() {
    String nearest = MAPPED.nearest(levels("Work > Zzyzx")).stream().findFirst().map(CodeListEntry::text).orElse("");
    double score = nearest.isEmpty() ? 0 : Similarity.of("Work > Zzyzx", nearest);
    assertEquals(List.of(new Change(Kind.APPEARED, "Work > Zzyzx", nearest, score),
        new Change(Kind.VANISHED, "School > Bullied by peers", "", 0)),
        changes(with("School > Bullied by peers", "Work > Zzyzx")));
  }

  @Test
  void anEntryIsTheSourceOfOneRenamingTheLikeliest() {
    List<List<String>> now = new ArrayList<>(with("Family > Divorce", "Family > Divorced parents"));
    now.add(levels("Family > Divorce now"));
    assertEquals(List.of(renamed("Family > Divorce", "Family > Divorced parents", 1),
        new Change(Kind.APPEARED, "Family > Divorce now", "Family > Divorce",
            Similarity.of("Family > Divorce now", "Family > Divorce"))), changes(now));
  }

  @Test
  void theLikelierOfTwoSourcesIsTaken() {
    assertEquals(List.of(renamed("Family > Conflict", "Family > Conflicts", 0.5),
        renamed("Family > Divorce", "Family > Divorces", 0.5)),
        changes(with("Family > Conflict", "Family > Conflicts", "Family > Divorce", "Family > Divorces")));
  }

  @Test
  void changesComeInTheOrderOfTheListAsItIsNowAndVanishedOnesLast() {
    List<List<String>> now = List.of(levels("School > EXAMS"), levels("Family > Conflict"), levels("Qqq > Xxx"));
    assertEquals(List.of(Kind.RESPELLED, Kind.APPEARED, Kind.VANISHED, Kind.VANISHED, Kind.VANISHED),
        changes(now).stream().map(Change::kind).toList());
    assertEquals(List.of("Family > Divorce", "Family > Money", "School > Bullied by peers"),
        changes(now).stream().filter(c -> c.kind() == Kind.VANISHED).map(Change::entry).toList());
  }

  @Test
  void whatIsLikeNothingHasNoNearest() {
    CodeList one = list(List.of(entry("Aaa", "Bbb")));
    assertEquals(List.of(new Change(Kind.APPEARED, "Xyz > Uvw", "", 0)),
        CodeListCheck.compare(one, List.of(levels("Aaa > Bbb"), levels("Xyz > Uvw"))).stream()
            .filter(c -> c.likely().isEmpty()).toList());
  }

  @Test
  void kindsHaveTokensOfTheirOwn() {
    assertEquals("renamed appeared vanished respelled",
        String.join(" ", Arrays.stream(Kind.values()).map(Kind::token).toList()));
  }
}
