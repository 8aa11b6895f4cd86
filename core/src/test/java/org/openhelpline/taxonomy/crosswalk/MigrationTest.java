package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2021;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2024;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2026;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.code;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.entry;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.list;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.readings;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.rule;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Editions;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.SampleEditions;
import org.openhelpline.taxonomy.contact.Reason;

class MigrationTest {
  private static final List<Crosswalk> STEPS = List.of(SampleCrosswalks.from2021to2024(),
      SampleCrosswalks.from2024to2026(), SampleCrosswalks.from2026to2024());
  private static final Editions EDITIONS = SampleEditions.editions();

  @Test
  void theStepsBetweenTwoEditionsMakeOneWay() {
    Migration migration = migration("2021", "2026");
    assertEquals("2021-2024>2024-2026", migration.crosswalk().id());
    assertEquals("chi/2021", migration.from().toString());
    assertEquals("2026", migration.provenance().edition());
    assertMapped(Reason.of("violence.sexual-violence", Mode.OFFLINE),
        migration.translate(code("violence.commercial-sexual-exploitation", Mode.NONE)));
    assertEquals(migration.provenance(), migration.translate(code("violence.bullying", Mode.ONLINE)).provenance());
  }

  @Test
  void ofSeveralWaysTheShortestIsTaken() {
    Crosswalk direct = Crosswalk.from("direct", EDITION_2021, EDITION_2026, Forms.none())
        .rule(rule("r", "violence.other", target("violence.other", Relation.EXACT))).build();
    List<Crosswalk> steps = List.of(STEPS.get(0), STEPS.get(1), direct);
    assertEquals(Optional.of("direct"),
        Migration.route(EDITION_2021, EDITION_2026, steps, Forms.none()).map(Crosswalk::id));
    assertEquals(Optional.of("2021-2024"),
        Migration.route(EDITION_2021, EDITION_2024, steps, Forms.none()).map(Crosswalk::id));
  }

  @Test
  void stepsFromCodeListsAreNoWayBetweenEditions() {
    Crosswalk fromList = Crosswalk.from("list", list(List.of(entry("A", "B"))), EDITION_2024, Forms.none())
        .rule(CrosswalkRule.of("r", List.of("A", "B"), target("violence.other", Relation.CLOSE))).build();
    assertEquals(Optional.empty(),
        Migration.route(EDITION_2021, EDITION_2024, List.of(fromList), Forms.none()));
  }

  @Test
  void stepsThatGoInCirclesEnd() {
    assertEquals(Optional.empty(), Migration.route(EDITION_2024, EDITION_2021, STEPS, Forms.none()));
    assertEquals("no chain of crosswalks leads from edition 2026 to 2021",
        assertThrows(IllegalArgumentException.class, () -> migration("2026", "2021")).getMessage());
  }

  @Test
  void anEditionThatIsNotInForceIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> migration("2020", "2026"));
    assertEquals("unknown edition '2030'; valid: 2021, 2024, 2026",
        assertThrows(IllegalArgumentException.class, () -> migration("2021", "2030")).getMessage());
  }

  @Test
  void fromAnEditionToItselfEveryCodeStays() {
    Migration migration = migration("2024", "2024");
    assertEquals("2024", migration.crosswalk().id());
    Translation translation = migration.translate(code("violence.bullying", Mode.UNKNOWN));
    assertMapped(Reason.of("violence.bullying", Mode.UNKNOWN), translation);
    assertEquals(Set.of(), translation.losses());
  }

  @Test
  void aCodeOfAnotherEditionIsTakenAsThatEditions() {
    assertMapped(Reason.of("violence.cyberbullying", Mode.ONLINE),
        migration("2021", "2026").translate(code("violence.cyberbullying", Mode.NONE)));
    assertMapped(Reason.of("violence.bullying", Mode.ONLINE),
        migration("2024", "2024").translate(code("violence.cyberbullying", Mode.NONE)));
    assertMapped(Reason.of("violence.online-sexual-abuse-exploitation", Mode.ONLINE),
        migration("2021", "2026").translate(code("violence.online-sexual-abuse-exploitation", Mode.NONE)));
  }

  @Test
  void aCodeThatTheEditionHasRetiredIsTakenAsTheEditionsThatStillUsedIt() {
    Translation translation = migration("2024", "2026").translate(code("violence.online-sexual-abuse", Mode.NONE));
    assertMapped(Reason.of("violence.online-sexual-abuse-exploitation", Mode.ONLINE), translation);
    assertEquals(List.of("2021-2024#osa", "2024-2026#violence.online-sexual-abuse-exploitation"),
        translation.rules());
    assertMapped(Reason.of("violence.commercial-sexual-exploitation", Mode.OFFLINE),
        migration("2026", "2024").translate(code("violence.commercial-sexual-exploitation", Mode.NONE)));
  }

  @Test
  void aCodeOfAnEditionThatNoWayLeadsFromIsUnknown() {
    Migration migration = new Migration(EDITIONS, List.of(STEPS.get(0)), SampleEditions.forms(), "2021", "2024");
    assertEquals(ReasonStatus.UNKNOWN, migration.translate(code("violence.cyberbullying", Mode.NONE)).status());
  }

  @Test
  void aCodeOfNoEditionIsUnknownAndTheNearestAreNamed() {
    for (String typed : List.of("violence.bulying", "Violence.Bullying", " violence.bullying")) {
      Translation translation = migration("2021", "2026").translate(code(typed, Mode.NONE));
      assertEquals(ReasonStatus.UNKNOWN, translation.status(), typed);
      assertEquals("violence.bullying", ((Translation.Unknown) translation).nearest().get(0));
    }
  }

  private static Migration migration(String from, String to) {
    return new Migration(EDITIONS, STEPS, SampleEditions.forms(), from, to);
  }

  private static void assertMapped(Reason expected, Translation translation) {
    assertEquals(ReasonStatus.MAPPED, translation.status());
    assertEquals(Set.of(Set.of(expected)), readings(translation));
  }
}
