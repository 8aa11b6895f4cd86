package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in another layout than the one asked for, and what is repeated of rows that can't be read; through the jar. */
class LayoutIT {
  private static Jar.Result map(String input, String... more) {
    List<String> args = new ArrayList<>(List.of("map", "-", "--crosswalk", "kellimni-mt"));
    args.addAll(List.of(more));
    return Jar.run(input.getBytes(StandardCharsets.UTF_8), args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"reason-rows,contact-rows", "reason-rows,aselo-jsonl", "contact-rows,reason-rows",
    "contact-rows,aselo-jsonl", "aselo-jsonl,reason-rows", "aselo-jsonl,contact-rows"})
  void aWrongLayoutIsToldFromWhatTheFileLooksLike(String asked, String actual) {
    String input = switch (actual) {
      case "reason-rows" -> "contact_id,category,subcategory\n1,Sexual Abuse,Rape\n";
      case "contact-rows" -> "contact_id,reasons\n1,Sexual Abuse > Rape\n";
      default -> "{\"id\": \"1\", \"categories\": {\"Sexual Abuse\": [\"Rape\"]}}\n";
    };
    Jar.Result result = map(input, "--layout", asked);
    assertEquals(2, result.exit(), result.out());
    assertTrue(result.err().contains("this looks like --layout " + actual), result.err());
    assertFalse(result.err().contains("Rape"), result.err());
    assertEquals(1, result.err().lines().count());
  }

  @Test
  void aTableAboveJsonIsARowThatCannotBeReadAndAFaultHasItsLine() {
    Jar.Result mixed = map("contact_id,category\n{\"id\": \"1\", \"categories\": {\"Sexual Abuse\": [\"Rape\"]}}\n",
        "--layout", "aselo-jsonl");
    assertEquals(1, mixed.exit(), mixed.err());
    assertEquals(List.of("malformed", "mapped"), Csv.of(mixed.out()).column("status"));
    byte[] bytes = "{\"id\": \"1\", \"categories\": {}}\n{}\n\u00ff\n".getBytes(StandardCharsets.ISO_8859_1);
    Jar.Result undecodable = Jar.run(bytes, "map", "-", "--crosswalk", "kellimni-mt", "--layout", "aselo-jsonl");
    assertEquals(2, undecodable.exit());
    assertTrue(undecodable.err().contains("line 3"), undecodable.err());
  }

  @Test
  void noCellOfARowThatCannotBeReadIsRepeated() {
    for (Jar.Result result : List.of(
        map("contact_id,category,subcategory,primary\n1,Sexual Abuse,Rape,Maria\n1,Maria,Maria\n1,\"Maria,x,y,z\n"),
        map("{\"id\": \"1\", \"categories\": Maria}\n{\"id\": \"1\", Maria\n", "--layout", "aselo-jsonl"))) {
      assertEquals(1, result.exit(), result.err());
      assertTrue(result.err().contains("line 2"), result.err());
      assertFalse((result.out() + result.err()).contains("Maria"), result.out() + result.err());
    }
  }

  @Test
  void inJsonAConditionsFieldIsATextAndAKeptOneIsCopied() {
    for (String value : new String[] {"true", "1", "[\"Online\"]", "{\"a\": 1}"}) {
      Jar.Result result = map("{\"id\": \"1\", \"categories\": {\"Sexual Abuse\": [\"Rape\"]}, \"incident_location\": "
          + value + "}\n", "--layout", "aselo-jsonl");
      assertEquals(List.of("malformed"), Csv.of(result.out()).column("status"), value);
    }
    Jar.Result kept = map("{\"id\": \"1\", \"categories\": {\"Sexual Abuse\": [\"Rape\"]}, \"age\": 12}\n", "--layout",
        "aselo-jsonl", "--keep", "age");
    assertEquals(List.of("12"), Csv.of(kept.out()).column("age"));
  }
}
