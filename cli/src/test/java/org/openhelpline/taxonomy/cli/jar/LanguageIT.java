package org.openhelpline.taxonomy.cli.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings are worded in the language that is asked for; ids and exit status stay the same. */
class LanguageIT {
  @TempDir
  Path dir;

  private String codes = "";

  @BeforeEach
  void writeCodes() throws IOException {
    codes = Files.writeString(dir.resolve("codes.csv"), "contact_id,code,mode,forms\n1,violence.bulying,,\n").toString();
  }

  @ParameterizedTest
  @CsvSource({"en, The code 'violence.bulying' is neither in edition", "es, El código 'violence.bulying' no está",
      "fr, Le code 'violence.bulying' n’existe"})
  void validateSpeaksIt(String lang, String message) {
    Jar.Result result = Jar.run("validate", codes, "--edition", "2024", "--lang", lang);
    assertEquals(1, result.exit(), result.err());
    assertTrue(result.out().contains(",unknown-code,error,") && result.out().contains(message), result.out());
  }

  @ParameterizedTest
  @CsvSource({"en, Have the helpline confirm it", "es, Pida a la línea de ayuda que lo confirme",
      "fr, Faites confirmer par la ligne d’écoute"})
  void lintSpeaksIt(String lang, String message) {
    Jar.Result result = Jar.run("lint", "ecpat-ph", "--all", "--format", "csv", "--lang", lang);
    assertTrue(result.out().contains("unreviewed-rule,") && result.out().contains(message), result.out());
  }

  @Test
  void anotherLanguageIsRefusedWithThoseThatThereAre() {
    for (String[] command : new String[][] {{"validate", codes, "--edition", "2024"}, {"lint", "ecpat-ph"}}) {
      String[] withLang = new String[command.length + 2];
      System.arraycopy(command, 0, withLang, 0, command.length);
      withLang[command.length] = "--lang";
      withLang[command.length + 1] = "th";
      Jar.Result result = Jar.run(withLang);
      assertEquals(2, result.exit());
      assertTrue(result.err().contains("no messages in 'th'") && result.err().contains("en, es, fr"), result.err());
    }
  }
}
