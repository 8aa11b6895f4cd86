package org.openhelpline.taxonomy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random taxonomies. */
final class TreeArbitraries {
  private TreeArbitraries() {}

  /** Forests of up to thirty concepts, each under any concept before it or at the top. */
  static Arbitrary<Taxonomy> trees() {
    return Arbitraries.integers().between(0, 1000).list().ofMaxSize(30).map(choices -> {
      Taxonomy.Builder builder = Taxonomy.builder("test", "2000");
      concepts(choices).forEach(builder::concept);
      return builder.build();
    });
  }

  /** One concept a choice, which says under which of the concepts before it stands; the last possibility is the top. */
  static List<Concept> concepts(List<Integer> choices) {
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      Concept.Builder concept = Concept.builder("c" + i).label("en", "Concept " + i);
      int parent = choices.get(i) % (i + 1);
      if (parent < i) {
        concept.parent("c" + parent);
      }
      concepts.add(concept.build());
    }
    return concepts;
  }
}
