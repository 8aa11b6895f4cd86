package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openhelpline.taxonomy.contact.Reason;

/** The algebra of readings: a reading is a set of targets, a translation a set of them none of which holds another. */
final class Alternatives {
  private Alternatives() {}

  /** Each target once: two paths to the same reason become one, whose losses are those of both. */
  static List<TranslatedTarget> distinct(List<TranslatedTarget> targets) {
    if (targets.size() < 2) {
      return targets;
    }
    Map<Reason, TranslatedTarget> byReason = new LinkedHashMap<>();
    for (TranslatedTarget t : targets) {
      TranslatedTarget other = byReason.get(t.reason());
      byReason.put(t.reason(), other == null ? t : other.alsoReachedBy(t));
    }
    return List.copyOf(byReason.values());
  }

  /** Equal readings joined, and those that contain another left out. */
  static List<List<TranslatedTarget>> minimal(List<List<TranslatedTarget>> alternatives) {
    if (alternatives.size() == 1) {
      return List.of(distinct(alternatives.get(0)));
    }
    Map<Set<Reason>, List<TranslatedTarget>> bySet = new LinkedHashMap<>();
    for (List<TranslatedTarget> alternative : alternatives) {
      Set<Reason> reasons = reasons(alternative);
      List<TranslatedTarget> other = bySet.get(reasons);
      bySet.put(reasons, other == null ? distinct(alternative) : both(other, distinct(alternative)));
    }
    if (bySet.size() > 1) {
      Set<Set<Reason>> all = Set.copyOf(bySet.keySet());
      bySet.keySet().removeIf(set -> all.stream().anyMatch(o -> o.size() < set.size() && set.containsAll(o)));
    }
    return List.copyOf(bySet.values());
  }

  private static List<TranslatedTarget> both(List<TranslatedTarget> a, List<TranslatedTarget> b) {
    List<TranslatedTarget> all = new ArrayList<>(a);
    all.addAll(b);
    return distinct(all);
  }

  private static Set<Reason> reasons(List<TranslatedTarget> alternative) {
    Set<Reason> reasons = new LinkedHashSet<>();
    for (TranslatedTarget t : alternative) {
      reasons.add(t.reason());
    }
    return reasons;
  }

  /** Every way to choose one reading of each part, the chosen ones united. */
  static List<List<TranslatedTarget>> product(List<List<List<TranslatedTarget>>> parts) {
    List<List<TranslatedTarget>> product = List.of(List.of());
    for (List<List<TranslatedTarget>> part : parts) {
      List<List<TranslatedTarget>> next = new ArrayList<>();
      for (List<TranslatedTarget> chosen : product) {
        for (List<TranslatedTarget> reading : part) {
          next.add(both(chosen, reading));
        }
      }
      product = minimal(next);
    }
    return product;
  }
}
