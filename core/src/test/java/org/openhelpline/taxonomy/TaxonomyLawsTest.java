package org.openhelpline.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TaxonomyLawsTest {
  @Property
  void beingWithinAgreesWithWalkingUpTheParents(@ForAll("trees") Taxonomy tree) {
    for (Concept concept : tree.concepts()) {
      List<String> upwards = upwards(tree, concept);
      for (Concept other : tree.concepts()) {
        assertEquals(upwards.contains(other.code()), tree.isWithin(concept.code(), other.code()),
            concept + " within " + other);
      }
    }
  }

  @Property
  void aCodeIsWithinItselfAndTwoAreNotWithinEachOther(@ForAll("trees") Taxonomy tree) {
    for (Concept concept : tree.concepts()) {
      assertTrue(tree.isWithin(concept.code(), concept.code()));
      for (Concept other : tree.concepts()) {
        assertFalse(concept != other && tree.isWithin(concept.code(), other.code())
            && tree.isWithin(other.code(), concept.code()), concept + " and " + other);
      }
    }
  }

  @Property
  void aWalkFromTheTopReachesEachConceptOnceAndNothingElse(@ForAll("trees") Taxonomy tree) {
    List<Concept> reached = new ArrayList<>();
    Deque<Concept> open = new ArrayDeque<>(tree.roots());
    while (!open.isEmpty()) {
      Concept concept = open.remove();
      reached.add(concept);
      tree.children(concept.code()).forEach(child -> {
        assertEquals(Optional.of(concept.code()), child.parent());
        open.add(child);
      });
    }
    assertEquals(tree.concepts().size(), reached.size());
    assertEquals(Set.copyOf(tree.concepts()), new HashSet<>(reached));
  }

  @Property
  void theOfficialOrderIsKeptEverywhere(@ForAll @Size(max = 30) List<@IntRange(max = 1000) Integer> choices) {
    List<Concept> official = TreeArbitraries.concepts(choices);
    Taxonomy.Builder builder = Taxonomy.builder("test", "2000");
    official.forEach(builder::concept);

    Taxonomy tree = builder.build();

    assertEquals(official, tree.concepts());
    assertEquals(official.stream().filter(c -> c.parent().isEmpty()).toList(), tree.roots());
    for (Concept concept : official) {
      assertEquals(official.stream().filter(c -> c.parent().equals(Optional.of(concept.code()))).toList(),
          tree.children(concept.code()));
    }
  }

  @Property
  void everyCodeFindsItsConceptAndStandsInItsTopmostAncestor(@ForAll("trees") Taxonomy tree) {
    for (Concept concept : tree.concepts()) {
      assertEquals(Optional.of(concept), tree.find(concept.code()));
      assertEquals(concept, tree.get(concept.code()));
      List<String> upwards = upwards(tree, concept);
      assertEquals(upwards.get(upwards.size() - 1), tree.category(concept.code()).code());
    }
  }

  @Property
  void aConceptThatIsItsOwnAncestorIsNamed(@ForAll @Size(min = 1, max = 20) List<@IntRange(max = 1000) Integer> choices,
      @ForAll @IntRange(max = 19) int loose) {
    List<Concept> concepts = TreeArbitraries.concepts(choices);
    Assume.that(loose < concepts.size());
    // Hung under its own last descendant, a concept closes a ring; what hangs below the ring is not part of it.
    Concept top = concepts.get(loose);
    Concept bottom = concepts.get(loose);
    List<String> ring = new ArrayList<>(List.of(top.code()));
    for (Concept concept : concepts) {
      if (concept.parent().equals(Optional.of(bottom.code()))) {
        bottom = concept;
        ring.add(concept.code());
      }
    }
    concepts.set(loose, top.toBuilder().parent(bottom.code()).build());
    Collections.reverse(concepts);
    Taxonomy.Builder builder = Taxonomy.builder("test", "2000");
    concepts.forEach(builder::concept);

    String message = assertThrows(IllegalArgumentException.class, builder::build).getMessage();

    assertTrue(ring.stream().anyMatch(code -> message.equals("'" + code + "' is its own ancestor in edition 2000")),
        () -> message + ", but the ring is " + ring);
  }

  private static List<String> upwards(Taxonomy tree, Concept concept) {
    List<String> codes = new ArrayList<>();
    Optional<Concept> at = Optional.of(concept);
    while (at.isPresent()) {
      codes.add(at.get().code());
      at = at.get().parent().map(tree::get);
    }
    return codes;
  }

  @Provide
  Arbitrary<Taxonomy> trees() {
    return TreeArbitraries.trees();
  }
}
