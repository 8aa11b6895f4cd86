package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;

/** A program's first answer, in a process of its own: what it loads on the way is what it waits for. */
class ColdStartTest {
  /** The smallest program: one edition and one crosswalk, a label translated, and a reason checked. */
  static final class FirstAnswer {
    private FirstAnswer() {}

    public static void main(String[] args) {
      TaxonomyData data = TaxonomyData.bundled();
      Crosswalk crosswalk = data.crosswalk("kellimni-mt");
      System.out.println(crosswalk.translate("Bullying", "Sexual").status());
      System.out.println(data.validator(crosswalk.target().edition())
          .validate(List.of(Reason.of("violence.bullying", Mode.OFFLINE))));
    }
  }

  private final List<String> lines = lines();

  @Test
  void itAnswersAndTheLogTellsWhatItLoaded() {
    assertTrue(lines.contains("MAPPED"), () -> String.join("\n", lines));
    assertEquals(List.of(TaxonomyData.class.getName()), loaded(TaxonomyData.class.getName()::equals));
  }

  @Test
  void nothingIsReadThatIsNotAskedFor() {
    assertEquals(List.of(), loaded(c -> c.endsWith(".FormsReader") || c.endsWith(".TermsReader")
        || c.contains(".lint.taxonomy.") || c.contains(".lint.crosswalk.") || c.contains(".databind.")));
  }

  /** Each costs about as much as reading ten concepts, and the first of all as much as reading an edition. */
  @Test
  void noFunctionOrRecordMethodIsMadeOnTheWay() {
    assertEquals(List.of(), loaded(c -> c.startsWith("org.openhelpline.") && c.contains("$$Lambda")
        || c.equals("java.lang.runtime.ObjectMethods")));
  }

  private List<String> loaded(Predicate<String> which) {
    // What comes before the program is Java's own.
    return lines.stream().map(ColdStartTest::loadedClass).dropWhile(c -> !c.equals(FirstAnswer.class.getName()))
        .filter(which).toList();
  }

  /** The class of a line of the log; an empty text for any other line. */
  private static String loadedClass(String line) {
    int source = line.indexOf(" source: ");
    return source < 0 ? "" : line.substring(line.lastIndexOf(' ', source - 1) + 1, source);
  }

  private static List<String> lines() {
    try {
      Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xlog:class+load", "-cp", System.getProperty("surefire.test.class.path",
              System.getProperty("java.class.path")), FirstAnswer.class.getName()).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), text);
      return text.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
