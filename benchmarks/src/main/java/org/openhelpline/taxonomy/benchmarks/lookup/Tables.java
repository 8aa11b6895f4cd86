package org.openhelpline.taxonomy.benchmarks.lookup;

import java.util.HashMap;
import java.util.Map;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same in maps of the Java library, as one would write it by hand. The keys are objects of the maps' own. */
@State(Scope.Benchmark)
public class Tables {
  final Map<String, Concept> concepts = new HashMap<>();
  final Map<String, String> parents = new HashMap<>();
  final Map<String, Map<String, Translation>> twoLevels = new HashMap<>();
  final Map<String, Translation> concatenated = new HashMap<>();

  /** Filled tables. */
  public Tables() {
    for (Concept concept : Ours.EDITION.concepts()) {
      concepts.put(own(concept.code()), concept);
      concept.parent().ifPresent(parent -> parents.put(own(concept.code()), own(parent)));
    }
    for (CodeListEntry entry : Ours.CROSSWALK.sourceList().orElseThrow().entries()) {
      String category = own(entry.levels().get(0));
      String subcategory = own(entry.levels().get(1));
      Translation translation = Ours.CROSSWALK.translate(category, subcategory);
      twoLevels.computeIfAbsent(category, c -> new HashMap<>()).put(subcategory, translation);
      concatenated.put(concatenated(category, subcategory), translation);
    }
  }

  private static String own(String text) {
    return new String(text.toCharArray());
  }

  static String concatenated(String category, String subcategory) {
    return category + '|' + subcategory;
  }
}
