package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LevelTableTest {
  private static <V> V find(LevelTable<V> table, List<String> levels) {
    return table.find(LevelCell.hash(levels), levels);
  }

  @Property(tries = 200)
  void holdsWhatAMapHolds(@ForAll List<@Size(max = 3) List<@StringLength(max = 2) String>> added,
      @ForAll List<@Size(max = 3) List<@StringLength(max = 2) String>> asked) {
    LevelTable<Integer> table = new LevelTable<>();
    Map<List<String>, Integer> map = new HashMap<>();
    for (List<String> levels : added) {
      if (map.putIfAbsent(levels, map.size()) == null) {
        table.add(levels, map.get(levels));
      }
    }
    for (List<List<String>> lists : List.of(added, asked)) {
      for (List<String> levels : lists) {
        assertEquals(map.get(levels), find(table, levels));
        if (levels.size() == 2) {
          int hash = LevelCell.hash(levels.get(0), levels.get(1));
          assertEquals(map.get(levels), table.find(hash, levels.get(0), levels.get(1)));
        }
      }
    }
  }

  @Test
  void labelsOfTheSameHashAreToldApartHoweverManyThereAre() {
    List<String> texts = List.of("");
    for (int i = 0; i < 8; i++) {
      List<String> longer = new ArrayList<>();
      texts.forEach(text -> longer.addAll(List.of(text + "Aa", text + "BB")));
      texts = longer;
    }
    LevelTable<String> table = new LevelTable<>();
    for (String text : texts) {
      table.add(List.of("top", text), text);
    }
    for (String text : texts) {
      assertEquals(text, table.find(LevelCell.hash("top", text), "top", text));
      assertEquals(text, find(table, List.of("top", text)));
      assertNull(find(table, List.of("top", text + "Aa")));
    }
    String absent = texts.get(0).substring(2) + "C#";
    assertEquals(LevelCell.hash("top", texts.get(0)), LevelCell.hash("top", absent));
    assertNull(table.find(LevelCell.hash("top", absent), "top", absent));
  }

  @Test
  void oddSpellingsAreKeptInBoundsAndNeverMistaken() {
    OddSpellings<String> odd = new OddSpellings<>();
    int kept = 0;
    int most = 100_000;
    for (int i = 0; i < most; i++) {
      List<String> levels = List.of("top", "text " + i);
      odd.keep(new LevelCell<>(LevelCell.hash(levels), levels, "value " + i));
      assertEquals("value " + i, assertNotNullCell(odd, levels).value);
    }
    for (int i = 0; i < most; i++) {
      LevelCell<String> cell = odd.find(LevelCell.hash("top", "text " + i), "top", "text " + i);
      if (cell != null) {
        assertEquals("value " + i, cell.value);
        kept++;
      }
    }
    assertEquals(1 << 12, kept);
    List<String> freeText = List.of("top", "x".repeat(1000));
    odd.keep(new LevelCell<>(LevelCell.hash(freeText), freeText, "long"));
    assertNull(odd.find(LevelCell.hash(freeText), freeText));
  }

  private static LevelCell<String> assertNotNullCell(OddSpellings<String> odd, List<String> levels) {
    LevelCell<String> cell = odd.find(LevelCell.hash(levels), levels);
    assertNotNull(cell, levels::toString);
    return cell;
  }
}
