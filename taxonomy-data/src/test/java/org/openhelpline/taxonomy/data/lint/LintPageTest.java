package org.openhelpline.taxonomy.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Checks;
import org.openhelpline.taxonomy.data.lint.codelist.CodeListChecks;
import org.openhelpline.taxonomy.data.lint.crosswalk.CrosswalkChecks;
import org.openhelpline.taxonomy.data.lint.document.DocumentChecks;
import org.openhelpline.taxonomy.data.lint.taxonomy.TaxonomyChecks;

/** The page on lint says what the checks say. */
final class LintPageTest {
  private static final Path PAGE = Path.of("../docs/lint.md");

  static Stream<Class<?>> checks() {
    return Stream.<Checks<?>>of(DocumentChecks.FORM, DocumentChecks.CONTENT, DocumentChecks.SUPPRESSIONS,
            TaxonomyChecks.ALONE, TaxonomyChecks.AMONG_EDITIONS, CodeListChecks.ALONE, CrosswalkChecks.REFUSING,
            CrosswalkChecks.of(Linter.MAX_REASONS))
        .flatMap(c -> c.all().stream()).<Class<?>>map(Check::getClass).distinct();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void everyCheckSaysWhatItFindsAndWhyThatMatters(Class<?> check) {
    assertEquals(2, LintPage.comment(check).size());
  }

  @Test
  void thePageIsTheGeneratedOne() throws IOException {
    if (System.getProperty("lint.page", "").equals("write")) {
      Files.writeString(PAGE, LintPage.text());
    }
    assertEquals(LintPage.text(), Files.readString(PAGE).replace("\r\n", "\n"), "the page says how to write it anew");
  }
}
