package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws hold for every relation: jqwik goes through all combinations. */
class RelationLawsTest {
  @Property
  void twoStepsAreAssociative(@ForAll Relation a, @ForAll Relation b, @ForAll Relation c) {
    assertEquals(a.then(b).then(c), a.then(b.then(c)));
  }

  @Property
  void twoStepsAreCommutative(@ForAll Relation a, @ForAll Relation b) {
    assertEquals(a.then(b), b.then(a));
  }

  @Property
  void theSameStepTwiceIsThatStep(@ForAll Relation a) {
    assertEquals(a, a.then(a));
  }

  @Property
  void exactChangesNothingAndRelatedIsNeverLeft(@ForAll Relation a) {
    assertEquals(a, Relation.EXACT.then(a));
    assertEquals(Relation.RELATED, Relation.RELATED.then(a));
  }

  @Property
  void readTwiceFromTheOtherSideItIsTheSameRelation(@ForAll Relation a) {
    assertEquals(a, a.inverse().inverse());
  }

  @Property
  void theWayBackOfTwoStepsIsTheStepsBack(@ForAll Relation a, @ForAll Relation b) {
    assertEquals(a.then(b).inverse(), b.inverse().then(a.inverse()));
  }

  @Property
  void twoStepsLoseWhatEitherLoses(@ForAll Relation a, @ForAll Relation b) {
    Set<Loss> either = new HashSet<>(a.losses());
    either.addAll(b.losses());
    assertEquals(either, a.then(b).losses());
  }

  @Property
  void everyTokenNamesItsRelation(@ForAll Relation a) {
    assertEquals(Optional.of(a), Relation.ofToken(a.token()));
    assertTrue(Relation.ofToken(a.name()).isEmpty());
  }

  @Example
  void narrowerAndBroaderLeaveNoMoreThanRelated() {
    assertEquals(Relation.RELATED, Relation.NARROWER.then(Relation.BROADER));
    assertEquals(Relation.NARROWER, Relation.CLOSE.then(Relation.NARROWER));
    assertEquals(Relation.BROADER, Relation.NARROWER.inverse());
    assertEquals(Relation.CLOSE, Relation.CLOSE.inverse());
  }

  @Example
  void aNarrowerSourceIsGeneralisedAndABroaderOneSpecialised() {
    assertEquals(Set.of(Loss.GENERALISED), Relation.NARROWER.losses());
    assertEquals(Set.of(Loss.SPECIALISED), Relation.BROADER.losses());
    assertEquals(Set.of(), Relation.CLOSE.losses());
  }
}
