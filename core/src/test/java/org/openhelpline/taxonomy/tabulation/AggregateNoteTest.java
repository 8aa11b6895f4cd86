package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.tabulation.AggregateNote.Kind;
import org.openhelpline.taxonomy.tabulation.LoggingProfile.Answer;

/** What a reader of sums is told of how their sources log. */
class AggregateNoteTest {
  private static AggregateSource source(String id, Answer several, Answer online, Answer both, String version) {
    return new AggregateSource(id, new LoggingProfile(several, online, both), Map.of("library", version));
  }

  private static AggregateSource source(String id, Answer several, Answer online, Answer both) {
    return source(id, several, online, both, "1");
  }

  private static List<AggregateNote> notes(AggregateSource... sources) {
    return new Aggregate(List.of(sources), Tabulation.empty(TabulationPlan.of(SampleContacts.EDITION))).notes();
  }

  @Test
  void whoLogsAllThatIsAskedNeedsNoNote() {
    assertEquals(List.of(), notes(source("a", Answer.YES, Answer.YES, Answer.YES),
        source("b", Answer.YES, Answer.YES, Answer.YES)));
  }

  @Test
  void eachAnswerThatStandsInTheWayIsANoteOfItsOwn() {
    assertEquals(List.of(
        new AggregateNote(Kind.ONE_REASON_A_CONTACT, List.of("a"), 4),
        new AggregateNote(Kind.ONLINE_NOT_TOLD_APART, List.of("b"), 4),
        new AggregateNote(Kind.BOTH_NOT_POSSIBLE, List.of("b", "c"), 4),
        new AggregateNote(Kind.VERSIONS_DIFFER, List.of("d"), 4)),
        notes(source("a", Answer.NO, Answer.YES, Answer.YES), source("c", Answer.YES, Answer.YES, Answer.NO),
            source("b", Answer.YES, Answer.NO, Answer.NO), source("d", Answer.YES, Answer.YES, Answer.YES, "2")));
  }

  @Test
  void oneAnswerThatIsNotKnownIsEnoughForANote() {
    assertEquals(List.of(new AggregateNote(Kind.PROFILE_UNKNOWN, List.of("a", "b", "c", "d"), 5)),
        notes(source("a", Answer.UNKNOWN, Answer.YES, Answer.YES), source("b", Answer.YES, Answer.UNKNOWN, Answer.YES),
            source("c", Answer.YES, Answer.YES, Answer.UNKNOWN), new AggregateSource("d", LoggingProfile.UNKNOWN,
                Map.of("library", "1")), source("e", Answer.YES, Answer.YES, Answer.YES)));
  }

  @Test
  void aNoteSaysWhoAndOfHowMany() {
    assertEquals("2 of 3 sources can't log a case as both online and offline, so that it stands under one of the two: "
        + "a, b", new AggregateNote(Kind.BOTH_NOT_POSSIBLE, List.of("a", "b"), 3).text());
  }

  @Test
  void kindsAndAnswersHaveTokensOfTheirOwn() {
    assertEquals("one-reason-a-contact online-not-told-apart both-not-possible profile-unknown versions-differ",
        String.join(" ", Arrays.stream(Kind.values()).map(Kind::token).toList()));
    assertEquals("yes no unknown", String.join(" ", Arrays.stream(Answer.values()).map(Answer::token).toList()));
    for (Answer answer : Answer.values()) {
      assertEquals(Optional.of(answer), Answer.ofToken(answer.token()));
    }
    assertEquals(Optional.empty(), Answer.ofToken("perhaps"));
  }
}
