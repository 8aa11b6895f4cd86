package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.internal.Texts;

/**
 * Everything that contacts can say as far as the rules of one source ask: each field with each value that they name and
 * one that they do not, each mode, each set of forms. With that, whether conditions overlap or leave a gap is not
 * guessed but tried.
 */
final class Situations {
  /** More than this many and no answer is given: such conditions are beyond what a person can follow, too. */
  private static final int MOST = 20_000;

  private final Map<String, Map<String, String>> values = new TreeMap<>();
  private final Set<String> forms = new TreeSet<>();
  private boolean asksMode;

  private Situations() {}

  /** The situations; empty if there are too many of them. */
  static Optional<List<Situation>> of(ResolvedCrosswalk crosswalk, List<RuleDraft> rules) {
    Situations s = new Situations();
    rules.forEach(rule -> s.collect(rule.condition()));
    Optional<ContextMode> contextMode = s.asksMode ? crosswalk.draft().contextMode() : Optional.empty();
    contextMode.ifPresent(mode -> mode.values().keySet().forEach(value -> s.value(mode.field(), value)));
    return s.combine(rules.get(0).source(), crosswalk.sourceConcept(rules.get(0)).map(Concept::modeRule), contextMode);
  }

  private void collect(Condition condition) {
    if (condition instanceof Condition.ModeIs) {
      asksMode = true;
    } else if (condition instanceof Condition.HasForm hasForm) {
      forms.addAll(hasForm.forms());
    } else if (condition instanceof Condition.FieldIs fieldIs) {
      fieldIs.values().forEach(value -> value(fieldIs.field(), value));
      value(fieldIs.field(), "");
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(this::collect);
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(this::collect);
    } else if (condition instanceof Condition.Not not) {
      collect(not.condition());
    }
  }

  private void value(String field, String value) {
    values.computeIfAbsent(field, f -> new LinkedHashMap<>(Map.of("", ""))).putIfAbsent(Texts.key(value), value);
  }

  private Optional<List<Situation>> combine(List<String> source, Optional<ModeRule> rule,
      Optional<ContextMode> contextMode) {
    List<Mode> stated = asksMode ? List.of(Mode.values()) : List.of(Mode.NONE);
    long count = stated.size();
    for (Map<String, String> known : values.values()) {
      count = Math.min(count * (known.size() + 1), MOST + 1L);
    }
    count = forms.size() > 14 ? MOST + 1L : count << forms.size();
    if (count > MOST) {
      return Optional.empty();
    }
    List<Map<String, String>> contexts = contexts();
    List<List<String>> formSets = formSets();
    List<Situation> situations = new ArrayList<>();
    for (Map<String, String> context : contexts) {
      Mode beside = contextMode.map(m -> m.read(context).orElse(Mode.UNKNOWN)).orElse(Mode.NONE);
      for (Mode mode : stated) {
        Mode joined = mode.join(beside);
        Mode effective = rule.map(r -> r.effective(joined)).orElse(joined);
        for (List<String> formSet : formSets) {
          situations.add(new Situation(new SourceReason(source, mode, formSet, context), effective));
        }
      }
    }
    return Optional.of(situations);
  }

  private List<Map<String, String>> contexts() {
    List<Map<String, String>> contexts = List.of(Map.of());
    for (Map.Entry<String, Map<String, String>> field : values.entrySet()) {
      List<String> said = new ArrayList<>(field.getValue().values());
      said.add(unnamed(field.getValue()));
      List<Map<String, String>> next = new ArrayList<>();
      for (Map<String, String> context : contexts) {
        for (String value : said) {
          Map<String, String> more = new TreeMap<>(context);
          more.put(field.getKey(), value);
          next.add(more);
        }
      }
      contexts = next;
    }
    return contexts;
  }

  /** A value that none of the rules names. */
  private static String unnamed(Map<String, String> known) {
    String value = "something else";
    while (known.containsKey(value)) {
      value += " yet";
    }
    return value;
  }

  private List<List<String>> formSets() {
    List<List<String>> sets = new ArrayList<>(List.of(List.of()));
    for (String form : forms) {
      for (List<String> set : List.copyOf(sets)) {
        List<String> more = new ArrayList<>(set);
        more.add(form);
        sets.add(Collections.unmodifiableList(more));
      }
    }
    return sets;
  }
}
