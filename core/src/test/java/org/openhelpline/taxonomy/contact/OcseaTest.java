package org.openhelpline.taxonomy.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.SampleEditions;

class OcseaTest {
  private static Ocsea of(Reason... reasons) {
    return Ocsea.of(Classification.of("2021", List.of(reasons)), SampleEditions.edition2021(), SampleEditions.forms());
  }

  /** By which yardsticks a contact counts among those with violence. */
  private static List<Boolean> counts(Ocsea shown) {
    return List.of(shown.countsByCode(), shown.countsByCodeAndMode(), shown.countsByCodeModeAndForms());
  }

  @Test
  void aLabelThatPlacesSexualViolenceOnlineCountsByCode() {
    Ocsea shown = of(Reason.of("violence.online-sexual-abuse"));
    assertEquals(new Ocsea(true, true, true, false), shown);
    assertEquals(List.of(true, true, true), counts(shown));
    assertFalse(shown.isOutsideViolence());
  }

  @Test
  void sexualViolenceThatTouchesOnlineCountsByMode() {
    for (Mode mode : List.of(Mode.ONLINE, Mode.BOTH)) {
      assertEquals(List.of(false, true, true), counts(of(Reason.of("violence.sexual-violence", mode))));
    }
    assertEquals(List.of(false, false, false), counts(of(Reason.of("violence.sexual-violence", Mode.OFFLINE))));
    assertEquals(List.of(false, false, false), counts(of(Reason.of("violence.bullying", Mode.ONLINE))));
  }

  @Test
  void aFormOfOcseaCountsByFormOnWhateverItStands() {
    Reason bullying = new Reason("violence.bullying", Mode.OFFLINE, List.of("grooming"));
    assertEquals(List.of(false, false, true), counts(of(bullying)));
    assertEquals(List.of(false, false, false),
        counts(of(new Reason("violence.bullying", Mode.ONLINE, List.of("sexting")))));
  }

  @Test
  void whatIsNotWithinViolenceIsInNoShareOfItAndStandsBesideIt() {
    Ocsea byForm = of(new Reason("sexuality.sexual-behaviours", Mode.NONE, List.of("grooming")));
    assertEquals(List.of(false, false, false), counts(byForm));
    assertTrue(byForm.isOutsideViolence());
    assertTrue(new Ocsea(false, true, false, false).isOutsideViolence());
    assertTrue(new Ocsea(false, false, true, false).isOutsideViolence());
    assertFalse(of(Reason.of("sexuality.other")).isOutsideViolence());
    assertFalse(of(Reason.of("violence.bullying")).isOutsideViolence());
    assertFalse(of(Reason.of("no.such-code", Mode.ONLINE)).isOutsideViolence());
  }

  @Test
  void aFormThatNeedNotInvolveTechnologyShowsOcseaWhereItsReasonTouchesOnline() {
    Form always = form(Form.Kind.OCSEA, Form.Technology.ALWAYS);
    Form possible = form(Form.Kind.UMBRELLA, Form.Technology.POSSIBLE);
    Form adjacent = form(Form.Kind.ADJACENT, Form.Technology.ALWAYS);
    for (Mode mode : Mode.values()) {
      boolean isOnline = mode == Mode.ONLINE || mode == Mode.BOTH;
      assertTrue(Ocsea.shows(always, mode));
      assertEquals(isOnline, Ocsea.shows(possible, mode), mode.name());
      assertFalse(Ocsea.shows(adjacent, mode));
    }
  }

  @Test
  void aWiderYardstickShowsAllThatANarrowerOneShows() {
    for (Ocsea shown : List.of(new Ocsea(false, true, false, false), new Ocsea(false, false, true, false),
        new Ocsea(false, false, false, true), new Ocsea(true, false, false, false))) {
      assertEquals(shown.byCode(), shown.shows(OcseaYardstick.BY_CODE));
      assertEquals(shown.byCode() || shown.byMode(), shown.shows(OcseaYardstick.BY_CODE_AND_MODE));
      assertEquals(shown.byCode() || shown.byMode() || shown.byForm(),
          shown.shows(OcseaYardstick.BY_CODE_MODE_AND_FORMS));
    }
  }

  @Test
  void yardsticksHaveTokensOfTheirOwn() {
    assertEquals("by-code by-code-and-mode by-code-mode-and-forms",
        String.join(" ", Arrays.stream(OcseaYardstick.values()).map(OcseaYardstick::token).toList()));
  }

  private static Form form(Form.Kind kind, Form.Technology technology) {
    return new Form("f", kind, technology, Map.of("en", "f"), List.of(), "", true, Set.of(), List.of());
  }
}
