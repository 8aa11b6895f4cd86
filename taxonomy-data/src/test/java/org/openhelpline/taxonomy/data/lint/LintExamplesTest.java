package org.openhelpline.taxonomy.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.data.Doc;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** Each check finds what it is there to find, nothing else finds it, and what comes near is left alone. */
final class LintExamplesTest {
  static Stream<Example> examples() {
    return Stream.of(DocumentExamples.all(), TaxonomyExamples.all(), ExtensionExamples.all(),
            CodeListExamples.all(), CrosswalkExamples.all())
        .flatMap(s -> s);
  }

  static LintReport lint(Doc doc) throws IOException {
    return new Linter(TaxonomyData.bundled())
        .lint(new ByteArrayInputStream(doc.json().getBytes(StandardCharsets.UTF_8)), "example.json");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theCheckFindsItAndNoOtherDoes(Example example) throws IOException {
    List<LintFinding> findings = lint(example.broken()).findings();
    assertEquals(List.of(example.check()), findings.stream().map(f -> f.check().id()).toList(), findings::toString);
    LintFinding finding = findings.get(0);
    assertEquals(example.pointer(), finding.pointer());
    assertEquals(example.subject(), finding.subject());
    assertTrue(example.broken().has(finding.pointer()), finding.pointer());
    LintMessages messages = LintMessages.in(Locale.ENGLISH);
    assertFalse(messages.of(finding).contains("{"), messages.of(finding));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatIsSoundIsLeftAlone(Example example) throws IOException {
    assertEquals(List.of(), lint(example.sound()).findings());
  }

  @Test
  void everyCheckHasAnExample() {
    Set<String> shown = examples().map(Example::check).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(LintChecks.all().stream().map(LintCheck::id).collect(Collectors.toCollection(TreeSet::new)), shown);
  }
}
