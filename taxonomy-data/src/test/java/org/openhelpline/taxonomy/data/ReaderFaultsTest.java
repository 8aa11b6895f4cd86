package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is wrong in a file is named once, where it is. */
final class ReaderFaultsTest {
  private static final String EDITION = "editions/chi-2021.json";
  private static final String FORMS = "forms.json";
  private static final String LIST = "lists/ecpat-ph.json";
  private static final String CROSSWALK = "crosswalks/2024-2026.json";
  private static final String LIST_CROSSWALK = "crosswalks/ecpat-ph.json";

  @Test
  void aMissingFieldIsOneFaultOfTheObjectThatLacksIt() throws IOException {
    expect(Format.TAXONOMY, Doc.shipped(EDITION).remove("/version"), "");
    expect(Format.TAXONOMY, Doc.shipped(EDITION).remove("/concepts"), "");
    expect(Format.TAXONOMY, Doc.shipped(EDITION).remove("/concepts/3/labels"), "/concepts/3");
    expect(Format.TAXONOMY, Doc.shipped(EDITION).remove("/concepts/3/modeRule"), "/concepts/3");
    expect(Format.FORMS, Doc.shipped(FORMS).remove("/forms/2/kind"), "/forms/2");
    expect(Format.CODE_LIST, Doc.shipped(LIST).remove("/levels"), "");
    expect(Format.CODE_LIST, Doc.shipped(LIST).remove("/entries/1/levels"), "/entries/1");
    expect(Format.CROSSWALK, Doc.shipped(CROSSWALK).remove("/target"), "");
    expect(Format.CROSSWALK, Doc.shipped(CROSSWALK).remove("/source"), "");
    expect(Format.CROSSWALK, Doc.shipped(CROSSWALK).remove("/rules/5/source"), "/rules/5");
    expect(Format.CROSSWALK, Doc.shipped(CROSSWALK).remove("/rules/5/alternatives/0/0/relation"),
        "/rules/5/alternatives/0/0");
    expect(Format.CROSSWALK, Doc.shipped(LIST_CROSSWALK).remove("/mode/values"), "/mode");
  }

  @Test
  void aValueOfTheWrongTypeIsOneFaultOfItsPlace() throws IOException {
    expect(Format.TAXONOMY, Doc.of("[]"), "");
    expect(Format.TAXONOMY, Doc.shipped(EDITION).set("/concepts/3", "runaway"), "/concepts/3");
    expect(Format.TAXONOMY, Doc.shipped(EDITION).set("/evidence/0", null), "/evidence/0");
    expect(Format.FORMS, Doc.shipped(FORMS).set("/forms/2", List.of()), "/forms/2");
    expect(Format.CODE_LIST, Doc.shipped(LIST).set("/entries/1", 1), "/entries/1");
    expect(Format.CROSSWALK, Doc.shipped(CROSSWALK).set("/source", true), "/source");
    expect(Format.CROSSWALK, Doc.shipped(CROSSWALK).set("/rules/5", 1.5), "/rules/5");
    expect(Format.CROSSWALK, Doc.shipped(CROSSWALK).set("/rules/5/alternatives/0/0", "code"),
        "/rules/5/alternatives/0/0");
    expect(Format.CROSSWALK, Doc.shipped(LIST_CROSSWALK).set("/mode", "online"), "/mode");
  }

  @Test
  void whatOnlyPeopleReadIsCheckedToo() throws IOException {
    expect(Format.TAXONOMY, Doc.shipped(EDITION).set("/notice", 1).set("/$schema", 1).set("/labelSources/en", 1),
        "/$schema", "/notice", "/labelSources/en");
    expect(Format.FORMS, Doc.shipped(FORMS).set("/notice", false).set("/forms/2/note", Map.of()), "/notice",
        "/forms/2/note");
    expect(Format.FORMS, Doc.shipped(FORMS).set("/forms/0/sources/0/supports", List.of())
        .set("/forms/0/loggedBy", List.of(Map.of("helpline", "A", "label", " ", "address", "B"))),
        "/forms/0/loggedBy/0/address", "/forms/0/loggedBy/0/label", "/forms/0/loggedBy/0",
        "/forms/0/sources/0/supports");
    expect(Format.CODE_LIST, Doc.shipped(LIST).set("/notice", List.of()).set("/$schema", false), "/$schema",
        "/notice");
    expect(Format.CROSSWALK, Doc.shipped(CROSSWALK).set("/title", 1).set("/date", 2026).set("/author", List.of())
        .set("/notice", null).set("/$schema", Map.of()), "/$schema", "/title", "/date", "/author", "/notice");
  }

  @Test
  void aLabelWithoutWordsIsAFault() throws IOException {
    expect(Format.TAXONOMY, Doc.shipped(EDITION).set("/concepts/3/labels/en", " \u00a0"), "/concepts/3/labels/en");
    expect(Format.TAXONOMY, Doc.shipped(EDITION).set("/concepts/3/labels/", "Runaway"), "/concepts/3/labels/");
    expect(Format.TAXONOMY, Doc.shipped(EDITION).set("/concepts/3/labels", Map.of()), "/concepts/3/labels");
    expect(Format.FORMS, Doc.shipped(FORMS).set("/forms/2/labels/en", "\t").set("/forms/3/labels", Map.of()),
        "/forms/2/labels/en", "/forms/3/labels");
  }

  @Test
  void aBlankParentOrPredecessorIsAFaultAndNotTheTopOrTheFirst() throws IOException {
    expect(Format.TAXONOMY, Doc.shipped(EDITION).set("/concepts/3/parent", "").set("/predecessor", " "),
        "/predecessor", "/concepts/3/parent");
  }

  @Test
  void aConceptThatIsNotRetiredHasNoSuccessors() throws IOException {
    expect(Format.TAXONOMY, Doc.shipped(EDITION).set("/concepts/3/retiredIn", "2021")
        .set("/concepts/3/successors", List.of("missing-children.other")), "/concepts/3/retiredIn",
        "/concepts/3/successors");
    expect(Format.TAXONOMY, Doc.shipped(EDITION).set("/concepts/3/status", "retired"), "/concepts/3");
  }

  @Test
  void aCodeThatStandsTwiceOrIsNotThereIsNamedWhereItStands() throws IOException {
    Doc doubled = Doc.shipped(EDITION);
    int size = doubled.array("/concepts").size();
    doubled.add("/concepts", doubled.at("/concepts/3")).add("/concepts", doubled.at("/concepts/4"));
    expect(Format.TAXONOMY, doubled, "/concepts/" + size + "/code", "/concepts/" + (size + 1) + "/code");
    expect(Format.TAXONOMY, Doc.shipped(EDITION).set("/concepts/3/parent", "nowhere")
        .set("/concepts/4/excludes/0/code", "also-nowhere"), "/concepts/3/parent", "/concepts/4/excludes/0/code");
    expect(Format.TAXONOMY, Doc.shipped(EDITION).set("/concepts/3/status", "retired")
        .set("/concepts/3/retiredIn", "2021").set("/concepts/3/successors", List.of("missing-children.other", "x")),
        "/concepts/3/successors/1");
  }

  @Test
  void aFormThatStandsTwiceIsNamedWhereItStands() throws IOException {
    Doc forms = Doc.shipped(FORMS);
    forms.set("/forms/4/id", forms.text("/forms/2/id")).set("/forms/5/id", forms.text("/forms/3/id"));
    expect(Format.FORMS, forms, "/forms/4/id", "/forms/5/id");
  }

  @Test
  void anEntryThatStandsTwiceOrHasOtherLevelsIsNamedWhereItStands() throws IOException {
    Doc list = Doc.shipped(LIST);
    list.set("/entries/3", list.at("/entries/0")).set("/entries/5/spellings", List.of(list.at("/entries/1/levels")));
    list.set("/entries/7/levels", List.of("alone")).set("/entries/8/spellings", List.of(List.of("a", "b", "c")));
    expect(Format.CODE_LIST, list, "/entries/3/levels", "/entries/5/spellings/0", "/entries/7/levels",
        "/entries/8/spellings/0");
    expect(Format.CODE_LIST, Doc.shipped(LIST).set("/levels", List.of()), "/levels");
  }

  @Test
  void entriesThatDifferOnlyAsTypedAreTheSameEntry() throws IOException {
    Doc list = Doc.shipped(LIST);
    String top = list.text("/entries/0/levels/0");
    String second = list.text("/entries/0/levels/1");
    int size = list.array("/entries").size();
    list.add("/entries", Map.of("levels", List.of(top.toUpperCase(Locale.ROOT), " " + second + "\r")));
    expect(Format.CODE_LIST, list, "/entries/" + size + "/levels");
  }

  @Test
  void aConditionThatSaysNothingOrCanNeverHoldIsAFault() throws IOException {
    expectWhen("{'mode': []}", "/mode");
    expectWhen("{'form': []}", "/form");
    expectWhen("{'field': 'place', 'in': []}", "/in");
    expectWhen("{'field': 'place'}", "");
    expectWhen("{'allOf': []}", "/allOf");
    expectWhen("{'anyOf': [{'mode': ['online']}, {'anyOf': []}]}", "/anyOf/1/anyOf");
    expectWhen("{'not': {'form': ['groming']}}", "/not/form/0");
    expectWhen("{'mode': ['online', 'on line']}", "/mode/1");
    expectWhen("{'mode': ['online'], 'form': ['grooming']}", "/form");
    expectWhen("{}", "");
    expectWhen("'online'", "");
    expectWhen("null", "");
  }

  @Test
  void everyKindOfConditionIsRead() throws IOException {
    expectWhen("{'allOf': [{'mode': ['online', 'both']}, {'form': ['grooming']},"
        + "{'field': 'place', 'in': ['home', '']}, {'anyOf': [{'not': {'mode': ['unknown', '']}}]}]}");
  }

  @Test
  void conditionsNestSixteenDeepAndNoDeeper() throws IOException {
    expectWhen("{'not': ".repeat(16) + "{'mode': ['online']}" + "}".repeat(16));
    expectWhen("{'not': ".repeat(17) + "{'mode': ['online']}" + "}".repeat(17), "/not".repeat(17));
  }

  /** Puts a condition on a rule; the rule's source has another, unconditional one after it. */
  private static void expectWhen(String when, String... below) throws IOException {
    Doc doc = Doc.shipped(CROSSWALK);
    doc.array("/rules").add(0, Doc.of("{'id': 'first', 'source': ['violence.bullying'], 'when': " + when
        + ", 'alternatives': [[{'code': 'violence.bullying', 'relation': 'exact'}]]}").root());
    expect(Format.CROSSWALK, doc, Stream.of(below).map(p -> "/rules/0/when" + p).toArray(String[]::new));
  }

  @Test
  void aSourceIsOneThingOnly() throws IOException {
    Doc both = Doc.shipped(LIST_CROSSWALK).set("/source/codeList", Doc.shipped(LIST).root());
    expect(Format.CROSSWALK, both, "/source/list");
    expect(Format.CROSSWALK, Doc.shipped(CROSSWALK).set("/source/list", "ecpat-ph"), "/source/list");
    expect(Format.CROSSWALK, Doc.shipped(LIST_CROSSWALK).set("/source", Map.of()), "/source");
    expect(Format.CROSSWALK, both.remove("/source/list"));
  }

  @Test
  void aValueOfTheModeFieldStandsForOneModeHoweverItIsTyped() throws IOException {
    expect(Format.CROSSWALK, Doc.shipped(LIST_CROSSWALK).set("/mode/values",
        Doc.of("{'online': ['Online'], 'offline': ['ONLINE ', 'x', 'x'], 'both': [' '], 'partly': ['y']}").root()),
        "/mode/values/offline/0", "/mode/values/offline/2", "/mode/values/both/0", "/mode/values/partly");
  }

  private static void expect(Format format, Doc doc, String... pointers) throws IOException {
    assertEquals(List.of(pointers), format.pointers(doc), () -> faults(format, doc));
  }

  private static String faults(Format format, Doc doc) {
    try {
      return format.faults(doc.json()).toString();
    } catch (IOException e) {
      return e.toString();
    }
  }
}
