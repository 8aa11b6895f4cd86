package org.openhelpline.taxonomy.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and lists of texts in cells. */
class CellTextTest {
  @Provide
  Arbitrary<List<String>> texts() {
    return RandomDocuments.seeds().map(RandomDocuments::text).list().ofMaxSize(4);
  }

  @Property
  void listsComeBackAsTheyWere(@ForAll("texts") List<String> items) {
    String text = ListText.ITEMS.join(items);
    assertEquals(items, ListText.ITEMS.split(text));
    assertEquals(List.of(items, items), ListText.GROUPS.split(ListText.GROUPS.join(List.of(text, text))).stream()
        .map(ListText.ITEMS::split).toList());
  }

  @Property
  void cellsComeBackAsTheyWere(@ForAll("texts") List<String> items) {
    String text = String.join("", items);
    assertEquals(text, SheetCell.unguard(SheetCell.guard(text)));
    assertEquals("'" + text, SheetCell.unguard(SheetCell.guard("'" + text)));
  }

  @Property
  void levelsComeBackFromIdentifiers(@ForAll("texts") List<String> levels) {
    String path = Urns.path(levels);
    assertTrue(path.matches("(?:[A-Za-z0-9._/~-]|%[0-9A-F]{2})*"), path);
    assertEquals(Optional.of(levels.isEmpty() ? List.of("") : levels), Urns.parts(path));
  }

  @Test
  void listsReadLikeLists() {
    assertEquals("Online | Face to face", ListText.ITEMS.join(List.of("Online", "Face to face")));
    assertEquals("a\\|b | c\\\\d | \\e | \\se\\s | f\\n", ListText.ITEMS.join(List.of("a|b", "c\\d", "", " e ", "f\n")));
    assertEquals(List.of("a", "b", "c:\\x"), ListText.ITEMS.split("a|b  |  c:\\x"));
    assertEquals(List.of(), ListText.ITEMS.split("  "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-x", "@x", "\tx", "\rx", "'=1", "''=1", "1", "007", "1,5", ".5", "1.2.2026",
      "2026-11-22", "12:30", "1e5", "10 %", "true", "FALSE", "=x\ny"})
  void whatASpreadsheetWouldTouchStandsBehindAnApostrophe(String text) {
    assertEquals("'" + text, SheetCell.guard(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bullying", "'tis", "'", "adama-et#1", "a=b", "1 to 3", "true story", "#1", " =1", "..."})
  void otherTextsStayAsTheyAre(String text) {
    assertEquals(text, SheetCell.guard(text));
    assertEquals(text, SheetCell.unguard(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%4", "%zz", "a%ff", "%c3%28"})
  void aPathThatStandsForNothingIsNone(String path) {
    assertEquals(Optional.empty(), Urns.parts(path));
  }
}
