package org.openhelpline.taxonomy.data.lint;

import java.util.List;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.data.Doc;

/** Examples of what is found in crosswalks. */
final class CrosswalkExamples {
  private CrosswalkExamples() {}

  static Doc sound() {
    return Doc.of("""
        {'id': 'mine', 'version': '1', 'review': 'Helpline of Examples, 2026-01-01',
         'source': {'codeList': {'id': 'my-list', 'version': '1', 'lang': 'en', 'levels': ['category', 'subcategory'],
           'entries': [{'levels': ['Harm', 'Bullying'], 'sensitive': true}, {'levels': ['Harm', 'Neglect']},
             {'levels': ['Harm', 'Left over']}]}},
         'target': {'id': 'chi', 'edition': '2021'},
         'rules': [
           {'id': 'r1', 'source': ['Harm', 'Bullying'], 'confidence': 'high',
            'alternatives': [[{'code': 'violence.bullying', 'relation': 'exact'}]]},
           {'id': 'r2', 'source': ['Harm', 'Neglect'], 'confidence': 'high',
            'alternatives': [[{'code': 'violence.neglect', 'relation': 'exact'}]]},
           {'id': 'r3', 'source': ['Harm', 'Left over'], 'confidence': 'medium',
            'alternatives': [[{'code': 'violence.other', 'relation': 'narrower'}]]}
         ]}""");
  }

  private static Object json(String json) {
    return Doc.of(json).root();
  }

  private static final String CODE = "/rules/1/alternatives/0/0/code";
  private static final String RELATION = "/rules/1/alternatives/0/0/relation";

  private static Doc target(String code) {
    return sound().set(CODE, code).set(RELATION, "close");
  }

  /** Rules about neglect with these conditions, leading to neglect, bullying and physical violence in turn. */
  private static Doc rules(String... conditions) {
    Doc doc = sound().remove("/rules/1");
    List<String> codes = List.of("violence.neglect", "violence.bullying", "violence.physical-violence");
    for (int i = 0; i < conditions.length; i++) {
      String when = conditions[i].isEmpty() ? "" : "'when': " + conditions[i] + ", ";
      doc.add("/rules", json("{'id': 'n" + i + "', 'source': ['Harm', 'Neglect'], 'confidence': 'high', " + when
          + "'alternatives': [[{'code': '" + codes.get(i % codes.size()) + "', 'relation': 'close'}]]}"));
    }
    return doc;
  }

  private static Doc source(String label, boolean sensitive) {
    return sound().set("/source/codeList/entries/1/levels/1", label).set("/rules/1/source/1", label)
        .set("/source/codeList/entries/1/sensitive", sensitive);
  }

  /** Every code of edition 2020 to the code of that name, as far as 2024 has it. */
  private static Doc direct(String bullyingLeadsTo) {
    Doc doc = Doc.shipped("crosswalks/2020-2021.json").set("/id", "2020-2024").remove("/suppress")
        .set("/review", "Helpline of Examples").set("/target/edition", "2024");
    List<Object> rules = doc.array("/rules");
    Doc onward = Doc.shipped("crosswalks/2021-2024.json");
    rules.clear();
    Doc first = Doc.shipped("crosswalks/2020-2021.json");
    for (int i = 0; i < first.array("/rules").size(); i++) {
      Object rule = first.at("/rules/" + i);
      String source = first.text("/rules/" + i + "/source/0");
      String there = first.text("/rules/" + i + "/alternatives/0/0/code");
      boolean plain = first.array("/rules/" + i + "/alternatives").size() == 1 && source.equals(there);
      boolean same = onward.array("/rules").toString().contains("source=[" + source + "], alternatives=[[{code="
          + source + ",");
      if (plain && same) {
        rules.add(rule);
      }
    }
    for (int i = 0; i < rules.size(); i++) {
      doc.set("/rules/" + i + "/confidence", "high");
      if (doc.text("/rules/" + i + "/source/0").equals("violence.bullying")) {
        doc.set("/rules/" + i + "/alternatives/0/0/code", bullyingLeadsTo)
            .set("/rules/" + i + "/alternatives/0/0/relation", "close");
      }
    }
    return doc.set("/suppress", json("[{'check': 'unmapped-entry', 'at': '*', 'reason': 'A part is enough here.'}]"));
  }

  private static int bullying(Doc doc) {
    for (int i = 0; ; i++) {
      if (doc.text("/rules/" + i + "/source/0").equals("violence.bullying")) {
        return i;
      }
    }
  }

  static Stream<Example> all() {
    return Stream.of(references(), targets(), pairs(), conditions(), judgement()).flatMap(s -> s);
  }

  private static Stream<Example> references() {
    return Stream.of(
        new Example("unknown-reference", sound().set("/target/edition", "1999"), "/target", "", sound()),
        new Example("unknown-reference", sound().set("/source", json("{'list': 'my-list'}")), "/source", "",
            Doc.shipped("crosswalks/ecpat-ph.json").set("/id", "mine").set("/review", "Helpline of Examples")
                .remove("/suppress")),
        new Example("unknown-source", sound().set("/source/codeList/entries/2", json("{'levels': ['Harm', 'Cruelty']}"))
            .set("/rules/2/source", List.of("Harm", "Cruelty"))
            .add("/rules", json("""
                {'id': 'r4', 'source': ['Harm', 'Left over'], 'confidence': 'high',
                 'outOfScope': 'administration'}""")),
            "/rules/3/source", "r4", sound().set("/rules/2/source", List.of("HARM", "left over"))),
        new Example("unmapped-entry", sound().remove("/rules/1"), "/source/codeList/entries/1", "Harm > Neglect",
            sound().remove("/rules/1/alternatives").set("/rules/1/outOfScope", "administration")),
        new Example("duplicate-rule-id", sound().set("/rules/2/id", "r1"), "/rules/2/id", "r1",
            sound().set("/rules/2/id", "R1")));
  }

  private static Stream<Example> targets() {
    return Stream.of(
        new Example("unknown-target", target("violence.cyberbullying"), CODE, "r2", target("violence.child-labour")),
        new Example("retired-target", target("violence.economic-exploitation"), CODE, "r2",
            target("violence.child-labour")),
        new Example("unselectable-target",
            source("Poor care", false).set(CODE, "discrimination").set(RELATION, "close"), CODE, "r2",
            source("Poor care", false).set(CODE, "discrimination.gender").set(RELATION, "close")),
        new Example("unknown-form", target("violence.online-sexual-abuse")
            .set("/rules/1/alternatives/0/0/forms", List.of("grooming", "groming")),
            "/rules/1/alternatives/0/0/forms/1", "r2", target("violence.online-sexual-abuse")
                .set("/rules/1/alternatives/0/0/forms", List.of("grooming"))),
        new Example("form-not-for-code", sound().set("/rules/1/alternatives/0/0/forms", List.of("grooming")),
            "/rules/1/alternatives/0/0/forms/0", "r2", target("violence.online-sexual-abuse")
                .set("/rules/1/alternatives/0/0/forms", List.of("grooming"))),
        new Example("mode-against-target", target("violence.online-sexual-abuse")
            .set("/rules/1/alternatives/0/0/mode", "offline"), "/rules/1/alternatives/0/0/mode", "r2",
            sound().set("/rules/1/alternatives/0/0/mode", "offline")),
        new Example("too-many-targets", sound().set("/rules/1/alternatives/0", targets(6)), "/rules/1/alternatives/0",
            "r2", sound().set("/rules/1/alternatives/0", targets(5))));
  }

  private static Object targets(int count) {
    return Stream.of("violence.neglect", "violence.bullying", "violence.physical-violence", "violence.child-labour",
        "discrimination.gender", "family.other").limit(count)
        .map(code -> json("{'code': '" + code + "', 'relation': 'related'}")).toList();
  }

  private static Stream<Example> pairs() {
    String online = "{'mode': ['online']}";
    return Stream.of(
        new Example("duplicate-rule", rules("", "").set("/rules/3/alternatives/0/0/code", "violence.neglect"),
            "/rules/3", "n1", rules("")),
        new Example("contradicting-rules", rules("", ""), "/rules/3", "n1", rules(online, "")),
        new Example("contradicting-rules", rules(online, online, ""), "/rules/3", "n1",
            rules(online, "{'mode': ['offline']}", "")),
        new Example("rule-after-default", rules("", online), "/rules/3", "n1", rules(online, "")));
  }

  private static Stream<Example> conditions() {
    String online = "{'mode': ['online']}";
    String any = "{'mode': ['online', 'offline', 'both', 'unknown', '']}";
    String small = "{'field': 'age', 'in': ['1', '2']}";
    return Stream.of(
        new Example("unreachable-rule", rules(online, "{'allOf': [{'mode': ['online']}, {'form': ['grooming']}]}", ""),
            "/rules/3", "n1",
            rules("{'allOf': [{'mode': ['online']}, {'form': ['grooming']}]}", "{'mode': ['offline']}", "")),
        new Example("unreachable-rule", rules(any, ""), "/rules/3", "n1", rules(online, "")),
        new Example("unreachable-rule", rules("{'allOf': [{'mode': ['online']}, {'mode': ['offline']}]}", ""),
            "/rules/2", "n0", rules("{'anyOf': [{'mode': ['online']}, {'mode': ['offline']}]}", "")),
        new Example("overlapping-conditions", rules(small, "{'field': 'age', 'in': ['2', '3']}", ""), "/rules/3",
            "n1", rules(small, "{'field': 'age', 'in': ['3']}", "")),
        new Example("overlapping-conditions", rules(small, "{'field': 'country', 'in': ['Malta']}", ""), "/rules/3",
            "n1", rules(small, "{'allOf': [{'not': " + small + "}, {'field': 'country', 'in': ['Malta']}]}", "")),
        new Example("no-default-rule", rules(small, "{'field': 'age', 'in': ['3']}"), "/rules/3", "n1",
            rules(small, "{'not': " + small + "}")),
        new Example("no-default-rule", rules("{'mode': ['online', 'offline', 'both']}"), "/rules/2", "n0",
            rules(any)));
  }

  private static Stream<Example> judgement() {
    Doc other = direct("violence.neglect");
    return Stream.of(
        new Example("target-too-general", sound().set(CODE, "violence.other").set(RELATION, "narrower"), CODE, "r2",
            source("Poor care", false).set(CODE, "violence.other").set(RELATION, "narrower")),
        new Example("target-too-general", source("Neglected", false).set(CODE, "violence.other")
            .set(RELATION, "narrower"), CODE, "r2", source("Neglected", false)),
        new Example("sensitive-lost", source("Poor care", true).set(CODE, "missing-children.other")
            .set(RELATION, "narrower"), "/rules/1/alternatives", "r2",
            source("Poor care", false).set(CODE, "missing-children.other").set(RELATION, "narrower")),
        new Example("sensitive-lost", source("Poor care", true).remove("/rules/1/alternatives")
            .set("/rules/1/outOfScope", "caller-attribute"), "/rules/1/outOfScope", "r2",
            source("Poor care", false).remove("/rules/1/alternatives")
                .set("/rules/1/outOfScope", "caller-attribute")),
        new Example("online-lost", source("Poor care on the Internet", false), "/rules/1/alternatives/0", "r2",
            source("Poor care on the Internet", false).set("/rules/1/alternatives/0/0/mode", "online")),
        new Example("online-lost", source("Ciberacoso", false), "/rules/1/alternatives/0", "r2",
            source("Acoso", false)),
        new Example("two-exact-sources", sound().set(CODE, "violence.bullying"), RELATION, "r2",
            sound().set(CODE, "violence.bullying").set("/rules/1/alternatives/0/0/mode", "online")),
        new Example("low-confidence-rule", sound().set("/rules/1/confidence", "low"), "/rules/1/confidence", "r2",
            sound().remove("/rules/1/confidence")),
        new Example("unreviewed-rule", sound().set("/rules/1/review", "project-only"), "/rules/1", "r2",
            sound().set("/rules/1/review", "somebody else")),
        new Example("routes-disagree", other, "/rules/" + bullying(other), "2020-2021#violence.bullying",
            direct("violence.bullying")));
  }
}
