package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code show} says of languages and of retired codes, through the jar. */
class ShowIT {
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "th", "es-CO"})
  void aConceptIsShownWithItsLabelsInEveryLanguage(String lang) {
    Jar.Result result = Jar.run("show", "violence.bullying", "--edition", "2021", "--lang", lang);
    assertEquals(0, result.exit(), result.err());
    for (String text : new String[] {"Bullying", "Acoso", "การ"}) {
      assertTrue(result.lines().stream().anyMatch(line -> line.startsWith("  label ") && line.contains(text)),
          text + "\n" + result.out());
    }
  }

  @Test
  void aLanguageInWhichThereIsNothingIsRefused() {
    for (String[] args : new String[][] {{"show", "--edition", "2021", "--lang", "xx"}, {"terms", "list", "--lang", "xx"}}) {
      Jar.Result result = Jar.run(args);
      assertEquals(2, result.exit());
      assertTrue(result.err().contains("'xx'") && result.err().contains("en, es"), result.err());
      assertEquals(1, result.err().lines().count());
    }
    assertEquals(0, Jar.run("terms", "list", "--lang", "pt").exit());
  }

  @Test
  void whatIsRetiredCannotBeSelected() {
    Jar.Result text = Jar.run("show", "violence.online-sexual-abuse", "--edition", "2024");
    assertTrue(text.out().contains("no, it is retired"), text.out());
    Csv csv = Csv.of(Jar.run("show", "--edition", "2024", "--format", "csv").out());
    assertTrue(csv.rows().stream().noneMatch(r -> r.get("status").equals("retired")
        && r.get("selectable").equals("true")));
  }
}
