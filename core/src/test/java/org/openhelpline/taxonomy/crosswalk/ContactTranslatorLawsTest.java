package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Assigned;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Undecided;

class ContactTranslatorLawsTest {
  @Property
  void everyReasonOfTheSourceIsAnsweredForInTheOrderOfTheSource(@ForAll("crosswalks") Crosswalk crosswalk,
      @ForAll("contacts") List<SourceReason> contact) {
    List<Seat> seats = new ContactTranslator(crosswalk).translate(contact).seats();
    Set<Integer> answered = new TreeSet<>();
    seats.forEach(seat -> answered.addAll(seat.sources()));
    assertEquals(indices(contact), List.copyOf(answered));
    List<Integer> firsts = seats.stream().map(seat -> seat.sources().get(0)).toList();
    assertEquals(firsts.stream().sorted().toList(), firsts);
    seats.forEach(seat -> assertEquals(List.copyOf(new TreeSet<>(seat.sources())), seat.sources()));
  }

  @Property
  void whatIsNotMappedKeepsASeatOfItsOwnAndWhatIsMappedHasNone(@ForAll("crosswalks") Crosswalk crosswalk,
      @ForAll("contacts") List<SourceReason> contact) {
    Map<Integer, Translation> expected = new HashMap<>();
    for (int i = 0; i < contact.size(); i++) {
      Translation translation = crosswalk.translate(contact.get(i));
      if (translation.status() != ReasonStatus.MAPPED) {
        expected.put(i, translation);
      }
    }
    Map<Integer, Translation> found = new HashMap<>();
    for (Seat seat : new ContactTranslator(crosswalk).translate(contact).seats()) {
      if (seat instanceof Undecided undecided) {
        found.put(undecided.source(), undecided.translation());
      }
    }
    assertEquals(expected, found);
  }

  @Property
  void eachCodeHasOneSeatWithAllThatItsSourcesSayAndLose(@ForAll("crosswalks") Crosswalk crosswalk,
      @ForAll("contacts") List<SourceReason> contact) {
    Map<String, Assigned> found = new HashMap<>();
    for (Seat seat : new ContactTranslator(crosswalk).translate(contact).seats()) {
      if (seat instanceof Assigned assigned) {
        assertTrue(found.put(assigned.reason().code(), assigned) == null, "two seats for " + assigned.reason());
      }
    }
    Map<String, Expected> expected = expected(crosswalk, contact);
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((code, e) -> {
      Assigned assigned = found.get(code);
      assertEquals(new Reason(code, e.modes.stream().reduce(Mode.NONE, Mode::join), List.copyOf(e.forms)),
          assigned.reason());
      assertEquals(List.copyOf(e.sources), assigned.sources());
      assertEquals(e.relations, new HashSet<>(assigned.relations()));
      assertEquals(e.losses(), assigned.losses());
    });
  }

  @Property
  void thePrimaryReasonIsWhatTheSourcesPrimaryReasonBecame(@ForAll("crosswalks") Crosswalk crosswalk,
      @ForAll("contacts") List<SourceReason> contact, @ForAll @IntRange(min = -1, max = 5) int number) {
    int primary = Math.min(number, contact.size() - 1);
    ContactTranslation translated = new ContactTranslator(crosswalk).translate(contact, primary);
    Translation alone = primary < 0 ? null : crosswalk.translate(contact.get(primary));
    String expected = alone instanceof Translation.Mapped mapped ? mapped.targets().get(0).reason().code() : "";
    assertEquals(expected, translated.primary());
    assertEquals(expected, translated.classification().primaryReason().map(Reason::code).orElse(""));
  }

  @Property
  void theOrderOfTheReasonsMakesNoDifferenceToWhatTheyBecome(@ForAll("crosswalks") Crosswalk crosswalk,
      @ForAll("contacts") List<SourceReason> contact, @ForAll Random random) {
    List<SourceReason> shuffled = new ArrayList<>(contact);
    Collections.shuffle(shuffled, random);
    assertEquals(unordered(crosswalk, contact), unordered(crosswalk, shuffled));
  }

  private static Map<Object, Integer> unordered(Crosswalk crosswalk, List<SourceReason> contact) {
    Map<Object, Integer> seats = new HashMap<>();
    for (Seat seat : new ContactTranslator(crosswalk).translate(contact).seats()) {
      Object what = seat instanceof Assigned assigned
          ? List.of(assigned.reason(), assigned.losses(), new HashSet<>(assigned.rules()))
          : ((Undecided) seat).translation();
      seats.merge(what, 1, Integer::sum);
    }
    return seats;
  }

  /** What a target code's seat should hold, put together the long way round. */
  private static final class Expected {
    final List<Mode> modes = new ArrayList<>();
    final Set<String> forms = new TreeSet<>();
    final Set<Integer> sources = new TreeSet<>();
    final Set<Relation> relations = new HashSet<>();
    final Set<Loss> ofTargets = EnumSet.noneOf(Loss.class);
    final Set<List<Object>> statements = new HashSet<>();

    Set<Loss> losses() {
      Set<Loss> losses = new HashSet<>(ofTargets);
      if (statements.size() > 1) {
        losses.add(Loss.MERGED);
      }
      if (modes.contains(Mode.UNKNOWN) && modes.stream().anyMatch(Mode::isStated)) {
        losses.add(Loss.MODE_PARTLY_UNKNOWN);
      }
      if (losses.contains(Loss.MODE_PARTLY_UNKNOWN)) {
        losses.remove(Loss.MODE_UNKNOWN);
      }
      return losses;
    }
  }

  private static Map<String, Expected> expected(Crosswalk crosswalk, List<SourceReason> contact) {
    Map<String, Expected> expected = new LinkedHashMap<>();
    for (int i = 0; i < contact.size(); i++) {
      SourceReason reason = contact.get(i);
      if (!(crosswalk.translate(reason) instanceof Translation.Mapped mapped)) {
        continue;
      }
      for (TranslatedTarget target : mapped.targets()) {
        Expected e = expected.computeIfAbsent(target.reason().code(), c -> new Expected());
        e.modes.add(target.reason().mode());
        e.forms.addAll(target.reason().forms());
        e.sources.add(i);
        e.relations.add(target.relation());
        e.ofTargets.addAll(target.losses());
        e.statements.add(List.copyOf(mapped.targets()));
      }
    }
    return expected;
  }

  private static List<Integer> indices(List<SourceReason> contact) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < contact.size(); i++) {
      indices.add(i);
    }
    return indices;
  }

  @Provide
  Arbitrary<Crosswalk> crosswalks() {
    return CrosswalkArbitraries.partialFromList();
  }

  /**
   * Contacts of up to seven reasons, the first of which may stand there once more, typed in another way. The other
   * fields are the contact's, so all its reasons share them.
   */
  @Provide
  Arbitrary<List<SourceReason>> contacts() {
    Arbitrary<SourceReason> reasons = Arbitraries.frequencyOf(Tuple.of(9, CrosswalkArbitraries.entries()),
        Tuple.of(1, Arbitraries.just(SourceReason.of("School", "Piracy"))));
    return Combinators.combine(reasons.list().ofMaxSize(6), Arbitraries.of(true, false)).as((drafts, again) -> {
      List<SourceReason> contact = new ArrayList<>(drafts);
      if (again && !drafts.isEmpty()) {
        contact.add(typedOtherwise(drafts.get(0)));
      }
      return contact.stream().map(r -> r.withContext(contact.get(0).context())).toList();
    });
  }

  private static SourceReason typedOtherwise(SourceReason reason) {
    List<String> levels = reason.levels().stream().map(level -> " " + level + "\r").toList();
    return new SourceReason(levels, reason.mode(), reason.forms(), reason.context());
  }
}
