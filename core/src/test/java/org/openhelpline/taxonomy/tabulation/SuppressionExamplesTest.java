package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.contact.Reason;

/** Contacts of which a suppressed figure could once be worked out, or was thought to be. */
class SuppressionExamplesTest {
  private static final String EXTORTION = "extortion";

  private final Map<Integer, Integer> real = new TreeMap<>();

  private static Reason reason(String code, Mode mode, String... forms) {
    return new Reason(code, mode, List.of(forms));
  }

  /** So many contacts, each with the same readings. */
  private void contacts(KnownContacts known, int times, List<List<Reason>> readings) {
    real.merge(known.indexOf(readings), times, Integer::sum);
  }

  /** So many contacts with these reasons. */
  private void contacts(KnownContacts known, int times, Reason... reasons) {
    contacts(known, times, List.of(List.of(reasons)));
  }

  private void attack(KnownContacts known, SuppressionPolicy policy) {
    List<SampleContacts.Sample> all = new ArrayList<>();
    real.forEach((kind, times) -> {
      for (int i = 0; i < times; i++) {
        all.add(known.sample(kind));
      }
    });
    SharedTable table = Suppressor.suppress(SampleContacts.tabulate(known.plan(), all), policy);
    assertTrue(table.total().containsValue(Optional.empty()), "something is suppressed");
    int readings = real.keySet().stream().mapToInt(known::readings).max().orElse(1);
    boolean isOneReasonEach = real.keySet().stream().allMatch(known::hasOneReason);
    PopulationAttack attack = new PopulationAttack(known, real, table, readings, isOneReasonEach);
    assertEquals(List.of(), attack.confinedByWeighing(policy.k()), attack::toString);
  }

  /** Who leaves out that the form may stand on a contact of another mode believes to know where all of it happened. */
  @Test
  void undecidedContactsWithAFormMayBeOfEachMode() {
    KnownContacts known = new KnownContacts(AttackedPlans.OUTSIDE_VIOLENCE, 2);
    real.put(0, 2);
    contacts(known, 12, List.of(List.of(reason("violence.sexual", Mode.BOTH, "grooming")),
        List.of(reason("violence.sexual", Mode.BOTH))));
    contacts(known, 1, List.of(List.of(reason("sexuality.offline", Mode.OFFLINE)),
        List.of(reason("violence.sexual", Mode.ONLINE))));
    attack(known, new SuppressionPolicy(5, false));
  }

  /** A form that shows OCSEA only online, on each contact: the figure by forms counts the code that is online. */
  @Test
  void aFormTellsContactsOfAnOnlineCodeFromOthers() {
    KnownContacts known = new KnownContacts(AttackedPlans.FORMS, 1);
    contacts(known, 20, reason("violence.cyber", Mode.ONLINE, EXTORTION));
    contacts(known, 3, reason("violence.bullying", Mode.NONE, EXTORTION));
    attack(known, new SuppressionPolicy(5, false));
  }

  @Test
  void theModeOfACodeIsThatOfTheCodesBelowIt() {
    KnownContacts known = new KnownContacts(AttackedPlans.THREE_LEVELS, 1);
    contacts(known, 1, reason("rest.x", Mode.ONLINE));
    contacts(known, 2, reason("rest.x", Mode.UNKNOWN, EXTORTION), reason("rest.x.y", Mode.BOTH));
    attack(known, new SuppressionPolicy(2, false));
  }

  @Test
  void contactsOfACodeMayAllBeOfACodeBelowIt() {
    KnownContacts known = new KnownContacts(AttackedPlans.THREE_SEXUAL_LEVELS, 1);
    contacts(known, 10, reason("violence.sexual.rape", Mode.BOTH));
    contacts(known, 2, reason("violence.x", Mode.BOTH));
    attack(known, new SuppressionPolicy(5, false));
  }

  @Test
  void whereSexualViolenceHappenedShowsInTheCodeAboveIt() {
    KnownContacts known = new KnownContacts(AttackedPlans.THREE_SEXUAL_LEVELS, 1);
    contacts(known, 13, reason("violence.x.y", Mode.ONLINE));
    contacts(known, 4, reason("violence.x.y", Mode.OFFLINE));
    attack(known, new SuppressionPolicy(2, true));
  }

  @Test
  void theModeOfACodeIsThatOfTheLocalCodesThatRollUpToIt() {
    KnownContacts known = new KnownContacts(AttackedPlans.LOCAL, 1);
    contacts(known, 1, reason("violence.bullying", Mode.OFFLINE), reason("rest.a", Mode.OFFLINE));
    contacts(known, 2, reason("violence.own", Mode.ONLINE));
    attack(known, new SuppressionPolicy(2, false));
  }

  @Test
  void aLineThatCanOnlyBeZeroIsNotPublished() {
    Line outside = Line.ocsea(LoggingRule.BOTH, OcseaYardstick.BY_CODE_MODE_AND_FORMS.token() + Layout.OUTSIDE);
    assertFalse(new PublishedLines(AttackedPlans.FORMS).list().contains(outside));
    assertTrue(new PublishedLines(AttackedPlans.POSSIBLE_FORM).list().contains(outside));
  }
}
