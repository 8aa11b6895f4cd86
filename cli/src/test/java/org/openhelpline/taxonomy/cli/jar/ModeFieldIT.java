package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The column that says where it happened, through the jar. */
class ModeFieldIT {
  private static Jar.Result run(String input, String... args) {
    return Jar.run(input.getBytes(StandardCharsets.UTF_8), args);
  }

  @ParameterizedTest
  @CsvSource({
    "te-guio-co,'Violencia,Acoso',En línea,online", "te-guio-co,'Violencia,Acoso',presencial,offline",
    "te-guio-co,'Violencia,Acoso',AMBOS,both", "te-guio-co,'Violencia,Acoso',Internet,online",
    "te-guio-co,'Violencia,Acoso',Online,online",
    "childline-1387-th,'ความรุนแรง,การบูลลี่',ออนไลน์,online",
    "childline-1387-th,'ความรุนแรง,การบูลลี่',ออฟไลน์,offline"})
  void aListsOwnLanguageIsUnderstoodBesideEnglish(String list, String labels, String value, String mode) {
    Jar.Result result = run("contact_id,category,subcategory,incident_location\n1," + labels + "," + value + "\n",
        "map", "-", "--crosswalk", list);
    assertEquals(mode, Csv.of(result.out()).rows().get(0).get("mode"), result.err() + result.out());
    assertEquals("", result.err());
  }

  @Test
  void valuesThatAreNotKnownAreNamedAtTheEnd() {
    StringBuilder rows = new StringBuilder("contact_id,category,subcategory,incident_location,note\n");
    for (int i = 0; i < 12; i++) {
      rows.append(i).append(",Sexual Abuse,Rape,place ").append(i).append(",secret\n");
    }
    rows.append("13,Sexual Abuse,Rape,place 11,secret\n14,no such,label,Online,secret\n");
    for (String[] args : new String[][] {{"map", "-", "--crosswalk", "kellimni-mt"},
        {"tabulate", "-", "--crosswalk", "kellimni-mt", "--edition", "2021"}}) {
      Jar.Result result = run(rows.toString(), args);
      assertEquals(1, result.exit());
      assertTrue(result.err().contains("for 13 reasons: 'place 11' (2), 'place 0' (1), "), result.err());
      assertTrue(result.err().contains("and 2 other values; valid: Both, "), result.err());
      assertFalse(result.err().contains("secret"), result.err());
    }
  }
}
