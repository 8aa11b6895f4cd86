package org.openhelpline.taxonomy.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.data.Doc;
import org.openhelpline.taxonomy.data.ResourceInfo;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** What ships passes lint, and says why wherever it does not do as lint would have it. */
final class ShippedLintTest {
  private static final Set<String> LINTED = Set.of("edition", "list", "crosswalk");

  static Stream<ResourceInfo> resources() {
    return TaxonomyData.bundled().resources().stream().filter(r -> LINTED.contains(r.kind()));
  }

  private static LintReport lint(ResourceInfo resource) throws IOException {
    return new Linter(TaxonomyData.bundled()).lint(resource);
  }

  @ParameterizedTest
  @MethodSource("resources")
  void nothingIsLeftButTheRowsThatTheAuthorsWereNotSureOf(ResourceInfo resource) throws IOException {
    LintReport report = lint(resource);
    assertTrue(report.passes());
    assertEquals(List.of(), report.findings().stream()
        .filter(f -> !f.check().id().equals("low-confidence-rule")).toList());
    assertEquals(resource.file(), report.name());
  }

  @ParameterizedTest
  @MethodSource("resources")
  void whatIsSuppressedHasAReason(ResourceInfo resource) throws IOException {
    for (LintReport.Suppressed suppressed : lint(resource).suppressed()) {
      assertFalse(suppressed.reason().isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("resources")
  void everyRowThatNoHelplineConfirmedIsToldOnce(ResourceInfo resource) throws IOException {
    Doc doc = Doc.shipped(resource.file());
    int rules = doc.has("/rules") ? doc.array("/rules").size() : 0;
    assertEquals(rules, lint(resource).suppressed().stream()
        .filter(s -> s.finding().check().id().equals("unreviewed-rule")).count());
  }
}
