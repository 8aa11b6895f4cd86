package org.openhelpline.taxonomy.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.crosswalk.Condition.FieldIs;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.SourceReason;

/** The other fields of a contact that a crosswalk looks at, and the values that it knows. */
final class ContextFields {
  private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  ContextFields(Crosswalk crosswalk) {
    crosswalk.contextFields().forEach(name -> {
      names.put(name, name);
      values.put(name, new ArrayList<>());
    });
    crosswalk.contextMode().ifPresent(mode -> known(mode.field()).addAll(mode.values().keySet()));
    crosswalk.rules().forEach(rule -> collect(rule.when()));
  }

  private List<String> known(String field) {
    return values.computeIfAbsent(field, f -> new ArrayList<>());
  }

  private void collect(Condition condition) {
    if (condition instanceof FieldIs fieldIs) {
      known(fieldIs.field()).addAll(fieldIs.values());
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(this::collect);
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(this::collect);
    } else if (condition instanceof Condition.Not not) {
      collect(not.condition());
    }
  }

  /**
   * The fields as the crosswalk calls them; says so of a value that is none that it knows.
   *
   * @throws Failure if it does not look at one of them
   */
  Map<String, String> checked(Map<String, String> fields, PrintStream err) {
    Map<String, String> checked = new HashMap<>();
    fields.forEach((name, value) -> {
      String known = names.get(name);
      if (known == null) {
        throw new Failure("'" + name + "' is no field that this crosswalk looks at; "
            + (names.isEmpty() ? "it looks at none" : "valid: " + String.join(", ", names.values())));
      }
      checked.put(known, value);
      List<String> valid = known(known).stream().distinct().toList();
      if (!new FieldIs(known, valid).test(new SourceReason(List.of(), Mode.NONE, List.of(), checked), Mode.NONE)) {
        err.println("'" + value + "' is no value of '" + known
            + "' that this crosswalk knows, and says nothing; known: " + String.join(", ", valid));
      }
    });
    return checked;
  }
}
