package org.openhelpline.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormsTest {
  @Test
  void formsAreFoundByIdInTheOrderOfTheResource() {
    Forms forms = SampleEditions.forms();
    assertEquals("7", forms.version());
    assertEquals(List.of("grooming", "sexting"), forms.all().stream().map(Form::id).toList());
    assertEquals(Optional.of(SampleEditions.SEXTING), forms.find("sexting"));
    assertEquals(SampleEditions.GROOMING, forms.get("grooming"));
  }

  @Test
  void anUnknownFormIsNotFoundAndTheValidOnesAreNamed() {
    assertEquals(Optional.empty(), SampleEditions.forms().find("Grooming"));
    assertEquals("unknown form 'Grooming'; valid: grooming, sexting",
        assertThrows(IllegalArgumentException.class, () -> SampleEditions.forms().get("Grooming")).getMessage());
    assertEquals(Optional.empty(), Forms.none().find("grooming"));
  }

  @Test
  void deferredFormsAreReadOnceAndWhenSomebodyAsksForOne() {
    List<String> asked = new ArrayList<>();
    Forms forms = Forms.deferred("7", () -> {
      asked.add("read");
      return SampleEditions.forms();
    });
    assertEquals("7", forms.version());
    assertEquals(List.of(), asked);
    assertEquals(SampleEditions.GROOMING, forms.get("grooming"));
    assertEquals(List.copyOf(SampleEditions.forms().all()), List.copyOf(forms.all()));
    assertEquals(List.of("read"), asked);
  }

  @Test
  void deferredFormsOfAnotherVersionAreRefused() {
    Forms forms = Forms.deferred("8", SampleEditions::forms);
    assertEquals("forms of version 8 were expected, not 7",
        assertThrows(IllegalStateException.class, () -> forms.find("grooming")).getMessage());
  }

  @Test
  void formsAreLookedUpByAnyLabel() {
    Form luring = new Form("luring", Form.Kind.OCSEA, Form.Technology.ALWAYS, Map.of("en", "Luring"),
        List.of(new Label("fr", "Leurre \u2013 en ligne", "", "")), "", true, Set.of(), List.of());
    Form other = new Form("other", Form.Kind.OCSEA, Form.Technology.ALWAYS, Map.of("en", "Other"),
        List.of(new Label("en", "luring", "", "")), "", true, Set.of(), List.of());
    Forms forms = Forms.of("1", List.of(other, luring));
    assertEquals(List.of(new FormMatch(luring, "Luring", "en", true), new FormMatch(other, "luring", "en", false)),
        forms.lookup(" LURING "));
    assertEquals(List.of(new FormMatch(luring, "Leurre \u2013 en ligne", "fr", false)),
        forms.lookup("leurre - en  ligne"));
    assertEquals(List.of(), forms.lookup("lure"));
  }

  @Test
  void aFormThatStandsTwiceIsRejected() {
    List<Form> twice = List.of(SampleEditions.GROOMING, SampleEditions.GROOMING);
    assertEquals("form 'grooming' stands twice",
        assertThrows(IllegalArgumentException.class, () -> Forms.of("1", twice)).getMessage());
  }

  @Test
  void aFormMayStandOnItsCodesAlone() {
    assertTrue(SampleEditions.GROOMING.mayStandOn("violence.online-sexual-abuse"));
    assertFalse(SampleEditions.GROOMING.mayStandOn("violence.bullying"));
  }

  @Test
  void onlyAFormOfOcseaThatAlwaysInvolvesTechnologyIsOcseaByItself() {
    assertTrue(form(Form.Kind.OCSEA, Form.Technology.ALWAYS).isOcseaByItself());
    assertTrue(form(Form.Kind.UMBRELLA, Form.Technology.ALWAYS).isOcseaByItself());
    assertFalse(form(Form.Kind.OCSEA, Form.Technology.POSSIBLE).isOcseaByItself(), "it may have happened offline");
    assertFalse(form(Form.Kind.ADJACENT, Form.Technology.ALWAYS).isOcseaByItself(), "it is next to OCSEA");
  }

  @Test
  void labelsAndCodesKeepTheOrderGivenOnEveryRun() {
    // Enough of them that a hash order would not fall in line by chance.
    List<String> names = IntStream.range(0, 30).mapToObj(i -> "n" + (i * 7) % 30).toList();
    Map<String, String> labels = new LinkedHashMap<>();
    names.forEach(name -> labels.put(name, "label"));
    Form form = new Form("f", Form.Kind.OCSEA, Form.Technology.ALWAYS, labels, List.of(), "", true,
        new LinkedHashSet<>(names), List.of());
    assertEquals(names, List.copyOf(form.labels().keySet()));
    assertEquals(names, List.copyOf(form.codes()));
  }

  @Test
  void aFormDoesNotChangeWithWhatItWasBuiltFrom() {
    Map<String, String> labels = new LinkedHashMap<>(Map.of("en", "grooming"));
    Set<String> codes = new LinkedHashSet<>(Set.of("a"));
    List<Label> alternatives = new ArrayList<>();
    Form form =
        new Form("f", Form.Kind.OCSEA, Form.Technology.ALWAYS, labels, alternatives, "", true, codes, List.of());
    labels.clear();
    codes.add("b");
    alternatives.add(new Label("en", "luring", "", ""));
    assertEquals(Map.of("en", "grooming"), form.labels());
    assertEquals(Set.of("a"), form.codes());
    assertEquals(List.of(), form.alternativeLabels());
    assertThrows(UnsupportedOperationException.class, () -> form.codes().add("b"));
    assertThrows(UnsupportedOperationException.class, () -> form.labels().clear());
  }

  private static Form form(Form.Kind kind, Form.Technology technology) {
    return new Form("f", kind, technology, Map.of("en", "f"), List.of(), "", true, Set.of(), List.of());
  }
}
