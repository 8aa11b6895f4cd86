package org.openhelpline.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeTableTest {
  /** Texts that all have the same hash, as somebody could make them up to slow look-ups down: 128 of them. */
  static List<String> sameHash() {
    List<String> texts = List.of("");
    for (int i = 0; i < 7; i++) {
      List<String> longer = new ArrayList<>();
      texts.forEach(text -> longer.addAll(List.of(text + "Aa", text + "BB")));
      texts = longer;
    }
    return texts;
  }

  @Test
  void codesOfTheSameHashAreToldApart() {
    List<String> codes = sameHash();
    assertEquals(1, codes.stream().map(String::hashCode).distinct().count());
    Taxonomy.Builder builder = Taxonomy.builder("t", "1");
    for (int i = 0; i < codes.size(); i++) {
      Concept.Builder concept = Concept.builder(codes.get(i)).label("en", "label");
      if (i > 0) {
        concept.parent(codes.get(i / 2));
      }
      builder.concept(concept.build());
    }
    Taxonomy taxonomy = builder.build();
    for (int i = 0; i < codes.size(); i++) {
      String copy = new String(codes.get(i).toCharArray());
      assertEquals(codes.get(i), taxonomy.get(copy).code());
      assertTrue(taxonomy.isWithin(copy, codes.get(i / 2)), copy);
      assertTrue(taxonomy.isWithin(copy, codes.get(0)), copy);
      assertEquals(i == 0, taxonomy.isWithin(codes.get(0), copy), copy);
    }
    String absent = codes.get(0).substring(2) + "C#";
    assertEquals(codes.get(0).hashCode(), absent.hashCode());
    assertTrue(taxonomy.find(absent).isEmpty());
    assertFalse(taxonomy.isWithin(absent, codes.get(0)));
    assertThrows(UnknownCodeException.class, () -> taxonomy.isWithin(codes.get(0), absent));
  }

  @Test
  void aCodeThatStandsTwiceIsRefusedWhereverItLies() {
    List<String> codes = sameHash();
    CodeTable table = new CodeTable(codes.size());
    codes.forEach(code -> assertTrue(table.add(Concept.builder(code).label("en", "l").build())));
    codes.forEach(code -> assertFalse(table.add(Concept.builder(code).label("en", "l").build())));
  }
}
