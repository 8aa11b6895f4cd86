package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.UnknownCodeException;

/** What can be counted, and which figures can be added to which. */
class TabulationPlanTest {
  private static final Taxonomy EDITION = SampleContacts.EDITION;
  private static final Taxonomy EXTENDED = EDITION.extend("here", List.of(
      SampleContacts.sub("violence", "local", ModeRule.ONLINE).rollsUpTo("violence.bullying").build()));

  private static TabulationPlan.Builder plan() {
    return TabulationPlan.builder(EDITION).forms(SampleContacts.FORMS);
  }

  private static String refused(TabulationPlan.Builder builder) {
    return assertThrows(IllegalArgumentException.class, builder::build).getMessage();
  }

  private static void differ(TabulationPlan a, TabulationPlan b, String... reasons) {
    assertEquals(List.of(reasons), a.differences(b));
    assertEquals(reasons.length == 0, a.equals(b));
    assertEquals(reasons.length == 0, b.equals(a));
    if (reasons.length == 0) {
      assertEquals(a.hashCode(), b.hashCode());
    }
  }

  @Test
  void aPlanSaysWhatItWasMadeOf() {
    TabulationPlan plan = TabulationPlan.builder(EXTENDED).forms(SampleContacts.FORMS).columns(List.of("month"))
        .frameworkOnly(true).oneReason(OneReason.firstLogged()).build();
    assertSame(EXTENDED, plan.taxonomy());
    assertSame(SampleContacts.FORMS, plan.forms());
    assertEquals(List.of("month"), plan.columns());
    assertTrue(plan.isFrameworkOnly());
    assertEquals(OneReason.firstLogged(), plan.oneReason());
    assertEquals(EXTENDED + " by [month]", plan.toString());
    assertEquals(EDITION.toString(), plan().build().toString());
    assertFalse(plan().build().isFrameworkOnly());
    assertSame(plan, new Tabulator(plan).plan());
  }

  @Test
  void aTableHasItsLinesInOneOrder() {
    Taxonomy small = Taxonomy.builder("small", "1").concept(SampleContacts.category("violence"))
        .concept(SampleContacts.sub("violence", "bullying", ModeRule.ASK).build())
        .concept(SampleContacts.sub("violence", "chat", ModeRule.ONLINE).build())
        .concept(SampleContacts.category("thanks"))
        .concept(SampleContacts.sub("thanks", "thanks", ModeRule.NONE).build()).build();
    TabulationPlan plan = TabulationPlan.builder(small).forms(SampleContacts.FORMS).build();
    List<String> names = plan.lines().stream().map(line -> String.join("/", line.section().token(),
        line.item() + line.code() + line.form(), line.rule().map(LoggingRule::token).orElse(""), line.modeToken()))
        .toList();
    List<String> expected = new ArrayList<>(List.of("contacts/all//", "contacts/unreadable//",
        "contacts/out-of-scope//", "contacts/without-reason//", "contacts/undecided//", "contacts/with-unreadable//"));
    List.of("mapped", "ambiguous", "out-of-scope", "unknown", "malformed").forEach(status ->
        expected.add("logged-reasons/" + status + "//"));
    List<String> modes = List.of("", "online", "offline", "both", "unknown");
    List.of("", "online", "offline", "both", "unknown", "none").forEach(mode -> expected.add("all///" + mode));
    modes.forEach(mode -> expected.add("category/violence//" + mode));
    // Nobody should log a category itself, but who does is counted.
    expected.addAll(List.of("category/violence//none", "category/thanks//", "category/thanks//none"));
    modes.forEach(mode -> expected.add("code/violence.bullying//" + mode));
    expected.addAll(List.of("code/violence.chat//", "code/violence.chat//online", "code/thanks.thanks//",
        "code/thanks.thanks//none", "form/grooming//", "form/extortion//", "form/stalking//"));
    modes.subList(1, 5).forEach(mode -> expected.add("sexual-mode///" + mode));
    for (String rule : List.of("both", "online-only", "offline-only", "one-reason")) {
      for (String item : List.of("violence-contacts", "by-code", "by-code-and-mode", "by-code-mode-and-forms",
          "by-code-outside-violence", "by-code-and-mode-outside-violence", "by-code-mode-and-forms-outside-violence")) {
        expected.add("ocsea/" + item + "/" + rule + "/");
      }
    }
    assertEquals(expected, names);
    plan.lines().forEach(line -> assertTrue(plan.has(line)));
    assertFalse(plan.has(Line.form("unheard-of")));
    assertFalse(plan.has(Line.mode(Section.CODE, "thanks.thanks", Optional.of(Mode.ONLINE))));
  }

  @Test
  void everyLineHasAFigureOfItsOwn() {
    TabulationPlan plan = plan().build();
    TabulationBuilder builder = new TabulationBuilder(plan);
    for (int i = 0; i < plan.lines().size(); i++) {
      builder.add(List.of(), plan.lines().get(i), new Bounds(i, 2L * i), new Bounds(3L * i, 5L * i));
    }
    Figures figures = builder.build().total();
    for (int i = 0; i < plan.lines().size(); i++) {
      assertEquals(new Bounds(i, 2L * i), figures.contacts(plan.lines().get(i)));
      assertEquals(new Bounds(3L * i, 5L * i), figures.reasons(plan.lines().get(i)));
    }
  }

  @Test
  void aCodeBothOnlineAndOfflineByItsPartsCanBeBoth() {
    Taxonomy parts = Taxonomy.builder("parts", "1").concept(SampleContacts.category("violence"))
        .concept(SampleContacts.sub("violence", "online", ModeRule.ONLINE).build())
        .concept(SampleContacts.sub("violence", "offline", ModeRule.OFFLINE).build())
        .concept(SampleContacts.category("calls"))
        .concept(SampleContacts.sub("calls", "online", ModeRule.ONLINE).build()).build();
    TabulationPlan plan = TabulationPlan.of(parts);
    assertTrue(plan.has(Line.mode(Section.CATEGORY, "violence", Optional.of(Mode.BOTH))));
    assertTrue(plan.has(Line.mode(Section.ALL, "", Optional.of(Mode.BOTH))));
    assertFalse(plan.has(Line.mode(Section.CATEGORY, "calls", Optional.of(Mode.BOTH))));
    assertFalse(plan.has(Line.mode(Section.CODE, "violence.offline", Optional.of(Mode.BOTH))));
  }

  @Test
  void columnsNeedNamesAndAreAFew() {
    assertEquals(3, plan().columns(List.of("a", "b", "c")).build().columns().size());
    assertEquals("a tabulation has at most 3 columns, not 4", refused(plan().columns(List.of("a", "b", "c", "d"))));
    assertEquals("the columns of a tabulation need different names: [a, a]", refused(plan().columns(List.of("a", "a"))));
    assertEquals("the columns of a tabulation need different names: [ ]", refused(plan().columns(List.of(" "))));
  }

  @Test
  void aPrecedenceNamesCodesOfTheEdition() {
    assertThrows(UnknownCodeException.class,
        () -> plan().oneReason(OneReason.precedence(List.of("no.such-code"))).build());
  }

  @Test
  void asManyFormsCanBeCountedAsThereAreBits() {
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      forms.add(new Form("f" + i, Form.Kind.OCSEA, Form.Technology.ALWAYS, Map.of(), List.of(), "", true, Set.of(),
          List.of()));
    }
    assertEquals(64, plan().forms(Forms.of("1", forms)).build().forms().all().size());
    forms.add(new Form("one-more", Form.Kind.OCSEA, Form.Technology.ALWAYS, Map.of(), List.of(), "", true, Set.of(),
        List.of()));
    assertEquals("at most 64 forms can be counted, not 65", refused(plan().forms(Forms.of("1", forms))));
  }

  @Test
  void figuresAddUpIfTheSameIsCounted() {
    differ(plan().build(), plan().build());
    Taxonomy corrected = Taxonomy.builder("sample", "1").version("2")
        .concept(SampleContacts.category("violence"))
        .concept(SampleContacts.sub("violence", "bullying", ModeRule.ASK).build()).build();
    differ(TabulationPlan.of(corrected), TabulationPlan.of(Taxonomy.builder("sample", "1").version("1")
        .concept(SampleContacts.category("violence"))
        .concept(SampleContacts.sub("violence", "bullying", ModeRule.ASK).build()).build()));
  }

  @Test
  void everyDifferenceIsNamed() {
    Taxonomy other = Taxonomy.builder("sample", "2").version("1").build();
    differ(TabulationPlan.of(EDITION), TabulationPlan.of(other), "one is about edition 1, the other about 2");
    differ(plan().build(), TabulationPlan.of(EDITION), "the codes or forms that are counted differ: " + EDITION
        + " 1 and forms 1, against " + EDITION + " 1 and forms 0");
    differ(plan().columns(List.of("a", "b")).build(), plan().columns(List.of("b", "a")).build(),
        "one is broken down by [a, b], the other by [b, a]");
    differ(plan().oneReason(OneReason.firstLogged()).columns(List.of("a")).build(), plan().build(),
        "one is broken down by [a], the other by []",
        "one counts one reason a contact by 'first-logged', the other by 'edition-order'");
  }

  @Test
  void localConceptsCountedApartAreADifference() {
    TabulationPlan apart = TabulationPlan.builder(EXTENDED).build();
    TabulationPlan framework = TabulationPlan.builder(EXTENDED).frameworkOnly(true).build();
    assertTrue(apart.hasLocal());
    assertFalse(framework.hasLocal());
    assertFalse(TabulationPlan.of(EDITION).hasLocal());
    assertEquals(2, apart.differences(framework).size());
    assertEquals("one counts local concepts under framework codes only, the other does not",
        apart.differences(framework).get(1));
    differ(framework, TabulationPlan.of(EDITION));
    differ(TabulationPlan.builder(EDITION).frameworkOnly(true).build(), TabulationPlan.of(EDITION));
    assertNotEquals(apart, framework);
    assertNotEquals("a plan", apart.toString());
  }

  @Test
  void tokensOfSectionsAndOfTheOneReasonLeadBack() {
    for (Section section : Section.values()) {
      assertEquals(Optional.of(section), Section.ofToken(section.token()));
    }
    assertEquals(Optional.empty(), Section.ofToken("no-such-section"));
    for (OneReason rule : List.of(OneReason.firstLogged(), OneReason.editionOrder(),
        OneReason.precedence(List.of("b", "a")))) {
      assertEquals(rule, OneReason.ofToken(rule.token()));
    }
    assertEquals("b>a", OneReason.precedence(List.of("b", "a")).token());
    assertEquals("edition-order", OneReason.editionOrder().token());
    assertEquals("either the first reason logged or an order of codes, not both",
        assertThrows(IllegalArgumentException.class, () -> new OneReason(List.of("a"), true)).getMessage());
  }
}
