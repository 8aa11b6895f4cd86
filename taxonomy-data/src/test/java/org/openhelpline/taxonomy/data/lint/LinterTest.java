package org.openhelpline.taxonomy.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhelpline.taxonomy.data.Doc;
import org.openhelpline.taxonomy.data.InvalidDataException;
import org.openhelpline.taxonomy.data.Shipped;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.validation.Severity;

/** How findings are had, counted, ordered, explained and worded. */
final class LinterTest {
  private static final Linter LINTER = new Linter(TaxonomyData.bundled());

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Doc twoFaults() {
    return CrosswalkExamples.sound().set("/rules/2/confidence", "low")
        .set("/rules/0/alternatives/0/0/code", "violence.economic-exploitation");
  }

  private static Doc suppress(Doc doc, String check, String at) {
    return doc.set("/suppress", List.of(Doc.of("{'check': '" + check + "', 'at': '" + at + "', 'reason': 'So.'}")
        .root()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "7", "{}", "{\"forms\": []}", "{\"id\": \"x\"}",
    "{\"labels\": {\"en\": 1, \"en\": 2}}"})
  void whatIsNoDocumentCannotBeLinted(String text) {
    assertThrows(InvalidDataException.class, () -> LINTER.lint(in(text), "x.json"));
  }

  @Test
  void findingsStandInTheOrderOfTheDocument() throws IOException {
    List<LintFinding> findings = LintExamplesTest.lint(twoFaults()).findings();
    assertEquals(List.of("/rules/0/alternatives/0/0/code", "/rules/2/confidence"),
        findings.stream().map(LintFinding::pointer).toList());
    assertEquals(List.of(Severity.ERROR, Severity.ADVICE), findings.stream().map(LintFinding::severity).toList());
  }

  @Test
  void everyRetiredTargetIsFoundNotTheLastOnly() throws IOException {
    Doc doc = CrosswalkExamples.sound();
    for (int i = 0; i < 3; i++) {
      doc.set("/rules/" + i + "/alternatives/0/0/code", "violence.economic-exploitation")
          .set("/rules/" + i + "/alternatives/0/0/relation", "close");
    }
    assertEquals(List.of("r1", "r2", "r3"),
        LintExamplesTest.lint(doc).findings().stream().map(LintFinding::subject).toList());
  }

  @Test
  void adviceAlonePasses() throws IOException {
    assertFalse(LintExamplesTest.lint(twoFaults()).passes());
    LintReport report = LintExamplesTest.lint(twoFaults().remove("/rules/0").remove("/source/codeList/entries/0"));
    assertEquals(List.of("low-confidence-rule"), report.findings().stream().map(f -> f.check().id()).toList());
    assertTrue(report.passes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "r1", "/rules/0", "/rules/0/alternatives/0/0/code", "/rules"})
  void aSuppressionCoversARuleAPlaceOrEverything(String at) throws IOException {
    LintReport report = LintExamplesTest.lint(suppress(twoFaults(), "retired-target", at));
    assertEquals(List.of("low-confidence-rule"), report.findings().stream().map(f -> f.check().id()).toList());
    assertEquals(List.of("So."), report.suppressed().stream().map(LintReport.Suppressed::reason).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"r2", "/rules/0/alternatives/0/0/cod", "/rules/00", "**", "violence.economic-exploitation"})
  void aSuppressionElsewhereCoversNothingAndIsFoundItself(String at) throws IOException {
    LintReport report = LintExamplesTest.lint(suppress(twoFaults(), "retired-target", at));
    assertEquals(List.of("unused-suppression", "retired-target", "low-confidence-rule").stream().sorted().toList(),
        report.findings().stream().map(f -> f.check().id()).sorted().toList());
    assertEquals(List.of(), report.suppressed());
  }

  @Test
  void taxonomiesAndListsMaySuppressToo() throws IOException {
    Doc taxonomy = TaxonomyExamples.sound().remove("/concepts/2/residual");
    assertEquals(List.of(), LintExamplesTest.lint(suppress(taxonomy, "group-without-other", "harm")).findings());
    Doc list = CodeListExamples.sound().set("/entries/2/levels/1", "Beating");
    assertEquals(List.of(),
        LintExamplesTest.lint(suppress(list, "label-in-two-categories", "Home > Beating")).findings());
  }

  @Test
  void aListInsideACrosswalkIsLookedAtInItsPlace() throws IOException {
    Doc doc = CrosswalkExamples.sound().set("/source/codeList/entries/2/levels", List.of("harm", "NEGLECT"))
        .remove("/rules/2");
    LintReport report = LintExamplesTest.lint(doc);
    assertEquals(List.of("/source/codeList/entries/2/levels"),
        report.findings().stream().map(LintFinding::pointer).toList());
  }

  @Test
  void howManyReasonsAContactMayHaveIsTheCallersToSay() throws IOException {
    Doc doc = CrosswalkExamples.sound();
    doc.array("/rules/1/alternatives/0").add(Doc.of("{'code': 'family.other', 'relation': 'related'}").root());
    assertEquals(List.of(), LINTER.lint(in(doc.json()), "x.json").findings());
    assertEquals(List.of("too-many-targets"), new Linter(TaxonomyData.bundled(), 1).lint(in(doc.json()), "x.json")
        .findings().stream().map(f -> f.check().id()).toList());
  }

  @Test
  void aCopyOfWhatShipsIsNoChange() throws IOException {
    for (String file : List.of("lists/ecpat-ph.json", "editions/chi-2021.json", "crosswalks/2024-2026.json")) {
      assertTrue(LINTER.lint(in(Shipped.text(file)), file).passes(), file);
      LintReport report = LINTER.lint(in(Shipped.text(file) + " "), file);
      assertEquals(List.of("released-content-changed"),
          report.findings().stream().map(f -> f.check().id()).toList());
    }
  }

  @Test
  void idsAreStableKebabCaseAndStandOnce() {
    Set<String> ids = new HashSet<>();
    for (LintCheck check : LintChecks.all()) {
      assertTrue(check.id().matches("[a-z]+(-[a-z]+)+|malformed"), check.id());
      assertTrue(ids.add(check.id()), check.id());
      assertEquals(Optional.of(check), LintChecks.find(check.id()));
      assertFalse(check.refused() && check.severity() != Severity.ERROR, check.id());
    }
    assertEquals(Optional.empty(), LintChecks.find("no-such-check"));
    assertThrows(UnsupportedOperationException.class, () -> LintChecks.all().remove(0));
  }

  static List<LintCheck> checks() {
    return LintChecks.all();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void everyCheckHasAMessageThatNamesItsArgumentsAndSaysHowToMend(LintCheck check) throws IOException {
    Properties patterns = new Properties();
    patterns.load(new StringReader(Shipped.text("lint/messages.properties")));
    Set<String> named = Pattern.compile("\\{([^}]*)}").matcher(patterns.getProperty(check.id(), "")).results()
        .map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(check.arguments()), named);
    String mend = LintMessages.in(Locale.ENGLISH).mend(check);
    assertTrue(mend.endsWith(".") && !mend.contains("\n"), mend);
    assertEquals(2L * LintChecks.all().size(), patterns.size());
  }

  @Test
  void aFindingCarriesTheArgumentsOfItsCheck() {
    LintCheck check = LintChecks.find("missing-parent").orElseThrow();
    assertThrows(IllegalArgumentException.class, () -> LintFinding.of(check, "", "", "one"));
    assertThrows(IllegalArgumentException.class, () -> LintFinding.of(check, "", "", "one", "two", "three"));
  }
}
