package org.openhelpline.taxonomy.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.openhelpline.taxonomy.Mode;

class ReasonTest {
  @Test
  void aReasonOfWhichOnlyTheCodeIsSaidHasNeitherModeNorForms() {
    assertEquals(new Reason("a", Mode.NONE, List.of()), Reason.of("a"));
    assertEquals(new Reason("a", Mode.BOTH, List.of()), Reason.of("a", Mode.BOTH));
  }

  @Test
  void reasonsAreEqualIfCodeModeAndFormsAre() {
    Reason reason = new Reason("a", Mode.BOTH, List.of("grooming", "sexting"));
    Reason same = new Reason("a", Mode.BOTH, List.of("sexting", "grooming", "sexting"));
    assertEquals(reason, same);
    assertEquals(reason.hashCode(), same.hashCode());
    for (Object other : List.of(new Reason("b", Mode.BOTH, reason.forms()), new Reason("a", Mode.ONLINE, reason.forms()),
        new Reason("a", Mode.BOTH, List.of("grooming")), Reason.of("a", Mode.BOTH), "a")) {
      assertNotEquals(reason, other);
    }
  }

  /** Stands in for a caller that no checker watches over. */
  @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"})
  private static <T> T nothing() {
    Object[] empty = new Object[1];
    return (T) empty[0];
  }

  @Test
  void whatIsNullIsNamed() {
    Map<String, Executable> reasons = Map.of(
        "a reason needs a code", () -> new Reason(ReasonTest.<String>nothing(), Mode.NONE, List.of()),
        "a reason needs a mode", () -> new Reason("a", ReasonTest.<Mode>nothing(), List.of()),
        "a reason needs a list of forms", () -> new Reason("a", Mode.NONE, ReasonTest.<List<String>>nothing()),
        "a form of a reason", () -> new Reason("a", Mode.NONE, Collections.singletonList(ReasonTest.<String>nothing())));
    reasons.forEach((said, made) -> {
      String message = assertThrows(NullPointerException.class, made).getMessage();
      assertTrue(message.startsWith(said), message);
    });
  }

  @Test
  void reasonsOfDifferentCodesAreNotJoined() {
    assertEquals("'a' and 'b' are different reasons",
        assertThrows(IllegalArgumentException.class, () -> Reason.of("a").join(Reason.of("b"))).getMessage());
  }

  @Test
  void aReasonDoesNotChangeWithTheListItWasBuiltFrom() {
    List<String> forms = new ArrayList<>(List.of("f"));
    Reason reason = new Reason("a", Mode.NONE, forms);
    forms.add("g");
    assertEquals(List.of("f"), reason.forms());
    assertThrows(UnsupportedOperationException.class, () -> reason.forms().add("g"));
  }
}
