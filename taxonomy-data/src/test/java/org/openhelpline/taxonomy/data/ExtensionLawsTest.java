package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Editions;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/** Whatever a helpline adds to an edition: outside the house it looks as if it had logged with the framework. */
final class ExtensionLawsTest {
  private static final TaxonomyData DATA = TaxonomyData.bundled();
  private static final Forms FORMS = DATA.forms();

  /** An extended edition and a contact that was logged with it. */
  record Logged(Taxonomy extended, List<Reason> reasons) {
    Crosswalk rollUp() {
      return Crosswalk.rollUp("up", extended, FORMS);
    }

    Taxonomy framework() {
      return extended.framework().orElseThrow();
    }
  }

  @Provide
  Arbitrary<Logged> contacts() {
    return Arbitraries.of(DATA.editionNames()).map(DATA::edition).flatMap(base -> {
      List<Concept> inUse = base.concepts().stream().filter(c -> c.selectable() && !c.isRetired()).toList();
      Arbitrary<Concept> local = Combinators.combine(Arbitraries.of(inUse), Arbitraries.of(ModeRule.values()),
          Arbitraries.integers().between(0, 99)).as((rollUp, rule, number) -> local(rollUp, rule, number));
      return local.list().ofMinSize(1).ofMaxSize(4).map(ExtensionLawsTest::distinct).flatMap(locals -> {
        List<String> codes = new ArrayList<>(inUse.stream().map(Concept::code).toList());
        locals.forEach(l -> codes.addAll(List.of(l.code(), l.code(), l.rollsUpTo().orElseThrow())));
        Taxonomy extended = base.extend("own", "own-" + base.edition(), "1", locals);
        return Combinators.combine(Arbitraries.of(codes), Arbitraries.of(Mode.class)).as(Reason::of)
            .list().ofMinSize(1).ofMaxSize(4).map(reasons -> new Logged(extended, reasons));
      });
    });
  }

  private static Concept local(Concept rollUp, ModeRule rule, int number) {
    boolean isRuledOut = rollUp.modeRule().isFixed() || rollUp.modeRule() == ModeRule.NONE;
    return Concept.builder("own." + number).parent(rollUp.parent().orElseThrow()).rollsUpTo(rollUp.code())
        .label("en", "Own " + number).modeRule(isRuledOut ? rollUp.modeRule() : rule)
        .sexualViolence(rollUp.sexualViolence()).build();
  }

  private static List<Concept> distinct(List<Concept> concepts) {
    Map<String, Concept> byCode = new LinkedHashMap<>();
    concepts.forEach(c -> byCode.putIfAbsent(c.code(), c));
    return List.copyOf(byCode.values());
  }

  @Property
  void theFrameworkOnlyViewIsWhatTheRollUpLeadsTo(@ForAll("contacts") Logged logged) {
    Classification contact = Classification.of(logged.extended().edition(), inEffect(logged.extended(),
        logged.reasons()));
    Classification framework = contact.frameworkOnly(logged.extended());
    assertEquals(logged.framework().edition(), framework.edition());
    assertEquals(inEffect(logged.framework(), framework.reasons()),
        new ContactTranslator(logged.rollUp()).translate(contact).classification().reasons());
    assertEquals(contact.sexualMode(logged.extended()), framework.sexualMode(logged.framework()));
    assertEquals(framework, framework.frameworkOnly(logged.framework()));
  }

  @Property
  void aContactInTheFrameworksCodesIsTheSameInBoth(@ForAll("contacts") Logged logged) {
    List<Reason> framework = logged.reasons().stream()
        .filter(r -> logged.framework().find(r.code()).isPresent()).toList();
    assertEquals(Classification.of(logged.framework().edition(), framework),
        Classification.of(logged.extended().edition(), framework).frameworkOnly(logged.extended()));
  }

  @Property
  void rollingUpAndThenMigratingIsMigratingWhatWasRolledUp(@ForAll("contacts") Logged logged) {
    for (String edition : DATA.editionNames()) {
      Crosswalk migration = DATA.migration(logged.framework().edition(), edition).crosswalk();
      Crosswalk both = logged.rollUp().andThen(migration);
      for (Reason reason : logged.reasons()) {
        Concept concept = logged.extended().get(reason.code());
        SourceReason rolledUp = SourceReason.of(Reason.of(logged.extended().frameworkCode(reason.code()),
            concept.modeRule().effective(reason.mode())));
        Translation one = both.translate(SourceReason.of(reason));
        Translation other = migration.translate(rolledUp);
        assertEquals(readings(other), readings(one));
        if (concept.rollsUpTo().isPresent()) {
          assertTrue(one.losses().contains(Loss.GENERALISED), one::toString);
        } else if (reason.mode() != Mode.NONE) {
          assertEquals(other.losses(), one.losses());
        }
      }
    }
  }

  @Property
  void whatIsCarriedIntoAnExtendedEditionComesBackAsItWas(@ForAll("contacts") Logged logged) {
    Crosswalk there = Crosswalk.intoExtended("in", logged.extended(), FORMS);
    for (Concept concept : logged.framework().concepts()) {
      if (concept.selectable() && !concept.isRetired()) {
        Translation back = there.andThen(logged.rollUp()).translate(SourceReason.of(concept.code()));
        TranslatedTarget only = back.alternatives().get(0).get(0);
        assertEquals(concept.code(), only.reason().code());
        assertEquals(Relation.EXACT, only.relation());
      }
    }
  }

  @Property(tries = 50)
  void aMigrationTakesAFrameworkCodeAsTheFrameworks(@ForAll("contacts") Logged logged) {
    List<Taxonomy> editions = new ArrayList<>(DATA.editions().all());
    editions.add(0, logged.extended());
    List<Crosswalk> steps = new ArrayList<>(List.of(logged.rollUp()));
    DATA.crosswalkIds().stream().map(DATA::crosswalk).filter(c -> c.sourceEdition().isPresent()).forEach(steps::add);
    Migration with = new Migration(Editions.of(editions), steps, FORMS, "2021", "2026");
    Migration without = DATA.migration("2021", "2026");
    for (Reason reason : logged.reasons()) {
      Translation one = with.translate(SourceReason.of(reason));
      if (logged.framework().find(reason.code()).isPresent()) {
        assertEquals(readings(without.translate(SourceReason.of(reason))), readings(one));
      } else {
        assertEquals(1, one.alternatives().stream().limit(1).count(), "a local code is found as well");
      }
    }
  }

  private static List<Reason> inEffect(Taxonomy edition, List<Reason> reasons) {
    return Classification.of("", reasons.stream().map(r -> new Reason(r.code(),
        edition.get(r.code()).modeRule().effective(r.mode()), r.forms())).toList()).reasons();
  }

  private static Set<Set<Reason>> readings(Translation translation) {
    return translation.alternatives().stream()
        .map(a -> a.stream().map(TranslatedTarget::reason).collect(Collectors.toSet())).collect(Collectors.toSet());
  }
}
