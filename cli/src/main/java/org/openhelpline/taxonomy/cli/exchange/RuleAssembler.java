package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Relation;

/** Puts the rows of each rule together. A rule with a fault is left out, so that one mistake is told once. */
final class RuleAssembler {
  private static final String RELATIONS =
      Stream.of(Relation.values()).map(Relation::token).collect(Collectors.joining(", "));
  private static final String REASONS =
      Stream.of(OutOfScopeReason.values()).map(OutOfScopeReason::token).collect(Collectors.joining(", "));

  private final Columns columns;
  private final Findings findings;
  private final Draft draft;
  private final List<Object> rules = new ArrayList<>();

  RuleAssembler(Columns columns, Findings findings, Draft draft) {
    this.columns = columns;
    this.findings = findings;
    this.draft = draft;
  }

  /** Puts the rules that the rows make up into the draft. */
  void assemble(List<TargetRow> rows) {
    List<TargetRow> withId = new ArrayList<>();
    for (TargetRow row : rows) {
      if (row.has(Field.RULE)) {
        withId.add(row);
      } else {
        findings.fault(new Place(row.line(), columns.of(Field.RULE)),
            "the rule's id is missing; expected one that no other rule has, the same in all rows of the rule");
      }
    }
    RowGroup.of(withId, row -> row.cell(Field.RULE), Field.ORDER, columns, findings).forEach(this::rule);
    draft.put("rules", rules, Place.FILE);
  }

  private void rule(RowGroup group) {
    int before = findings.count();
    String at = "/rules/" + rules.size();
    draft.place(at, group.place(group.first(), Field.RULE));
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", group.first().cell(Field.RULE));
    source(group, at, rule);
    when(group, at, rule);
    TargetRow scoped = group.rowThatSays(Field.OUT_OF_SCOPE);
    if (scoped.has(Field.OUT_OF_SCOPE)) {
      token(group, Field.OUT_OF_SCOPE, "outOfScope", at, rule);
      group.rows().forEach(row -> withoutTarget(group, row));
    } else {
      rule.put("alternatives", alternatives(group, at + "/alternatives"));
    }
    token(group, Field.CONFIDENCE, "confidence", at, rule);
    text(group, Field.NOTE, "note", at, rule);
    text(group, Field.REVIEW, "review", at, rule);
    status(group, rule);
    if (findings.count() == before) {
      rules.add(rule);
    }
  }

  private void source(RowGroup group, String at, Map<String, Object> rule) {
    TargetRow first = group.first();
    for (TargetRow row : group.rows()) {
      if (!row.source().equals(first.source())) {
        findings.fault(new Place(row.line(), columns.ofSource()), "'" + ListText.LEVELS.join(row.source())
            + "' contradicts line " + first.line() + ", where the rule is about '"
            + ListText.LEVELS.join(first.source()) + "'; a rule is about one entry");
      }
    }
    rule.put("source", first.source());
    draft.place(at + "/source", group.placeOfSource());
  }

  private void when(RowGroup group, String at, Map<String, Object> rule) {
    TargetRow row = group.rowThatSays(Field.WHEN);
    draft.place(at + "/when", group.place(row, Field.WHEN));
    if (!row.cell(Field.WHEN).isBlank()) {
      try {
        rule.put("when", ConditionParser.parse(row.cell(Field.WHEN)));
      } catch (IllegalArgumentException e) {
        group.fault(row, Field.WHEN, String.valueOf(e.getMessage()));
      }
    }
  }

  private List<Object> alternatives(RowGroup group, String at) {
    Map<Integer, List<TargetRow>> byNumber = new TreeMap<>();
    for (TargetRow row : group.rows()) {
      byNumber.computeIfAbsent(group.number(row, Field.ALTERNATIVE).orElse(1), n -> new ArrayList<>()).add(row);
    }
    List<Object> alternatives = new ArrayList<>();
    for (List<TargetRow> rows : byNumber.values()) {
      List<Object> targets = new ArrayList<>();
      for (TargetRow row : RowGroup.sorted(rows, row -> group.number(row, Field.TARGET))) {
        targets.add(target(group, row, at + "/" + alternatives.size() + "/" + targets.size()));
      }
      alternatives.add(targets);
    }
    return alternatives;
  }

  private Map<String, Object> target(RowGroup group, TargetRow row, String at) {
    Map<String, Object> target = new LinkedHashMap<>();
    if (!row.has(Field.CODE)) {
      group.fault(row, Field.CODE, "a code is missing; expected one of the target edition, or a reason in '"
          + columns.of(Field.OUT_OF_SCOPE) + "': " + REASONS);
      return target;
    }
    if (!row.has(Field.RELATION)) {
      group.fault(row, Field.RELATION, "the relation of the entry to the code is missing; valid: " + RELATIONS);
    }
    draft.place(at, group.place(row, Field.CODE));
    target.put("code", row.cell(Field.CODE).strip());
    target.put("relation", normal(row.cell(Field.RELATION)));
    draft.place(at + "/relation", group.place(row, Field.RELATION));
    if (row.has(Field.MODE)) {
      target.put("mode", normal(row.cell(Field.MODE)));
      draft.place(at + "/mode", group.place(row, Field.MODE));
    }
    if (row.has(Field.FORMS)) {
      target.put("forms", ListText.ITEMS.split(row.cell(Field.FORMS)));
      draft.place(at + "/forms", group.place(row, Field.FORMS));
    }
    return target;
  }

  private void withoutTarget(RowGroup group, TargetRow row) {
    for (Field field : List.of(Field.CODE, Field.RELATION, Field.MODE, Field.FORMS)) {
      if (row.has(field)) {
        group.fault(row, field, "expected nothing here, because the entry is said to be out of scope in '"
            + columns.of(Field.OUT_OF_SCOPE) + "'");
      }
    }
  }

  private void token(RowGroup group, Field field, String name, String at, Map<String, Object> rule) {
    TargetRow row = group.rowThatSays(field);
    if (row.has(field)) {
      rule.put(name, normal(row.cell(field)));
      draft.place(at + "/" + name, group.place(row, field));
    }
  }

  private static String normal(String token) {
    return token.strip().toLowerCase(Locale.ROOT);
  }

  private void text(RowGroup group, Field field, String name, String at, Map<String, Object> rule) {
    TargetRow row = group.rowThatSays(field);
    if (row.has(field)) {
      rule.put(name, row.cell(field));
      draft.place(at + "/" + name, group.place(row, field));
    }
  }

  /** A status is there for the eye; where somebody changed it, the change has to be made where it counts. */
  private static void status(RowGroup group, Map<String, Object> rule) {
    int readings = rule.get("alternatives") instanceof List<?> list ? list.size() : 0;
    Status actual = Status.of(readings);
    for (TargetRow row : group.rows()) {
      Optional<String> said = Optional.of(normal(row.cell(Field.STATUS))).filter(s -> !s.isEmpty());
      if (said.isPresent() && !said.get().equals(actual.token())) {
        group.fault(row, Field.STATUS, "'" + said.get() + "' does not fit: the rule has "
            + (readings == 0 ? "a reason to be out of scope" : readings + (readings == 1 ? " reading" : " readings"))
            + ", which is '" + actual.token() + "'; empty it, or change the columns that decide it");
      }
    }
  }
}
