package org.openhelpline.taxonomy.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;

class ReasonTest {
  @Test
  void aReasonOfWhichOnlyTheCodeIsSaidHasNeitherModeNorForms() {
    assertEquals(new Reason("a", Mode.NONE, List.of()), Reason.of("a"));
    assertEquals(new Reason("a", Mode.BOTH, List.of()), Reason.of("a", Mode.BOTH));
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
