package org.openhelpline.taxonomy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.data.TaxonomyData;

class ExtendedEditionTest {
  private static final Taxonomy PLAIN = TaxonomyData.bundled().edition("2024");
  private static final Taxonomy EXTENDED = ExtendedEdition.extended();

  @Test
  void holdsTheLocalEntryAndLeavesTheEditionAsItWas() {
    assertTrue(EXTENDED.isWithin(ExtendedEdition.GAMING, "violence"));
    assertEquals(PLAIN.concepts().size() + 1, EXTENDED.concepts().size());
    assertTrue(PLAIN.find(ExtendedEdition.GAMING).isEmpty());
  }

  @Test
  void countsAContactOnceUnderTheFrameworkCode() {
    List<Classification> contacts = ExtendedEdition.contacts();
    assertEquals(Map.of("violence.bullying", 2, ExtendedEdition.GAMING, 2), ExtendedEdition.counts(contacts));
    assertEquals(Map.of("violence.bullying", 3), ExtendedEdition.counts(
        contacts.stream().map(contact -> ExtendedEdition.frameworkOnly(contact, EXTENDED)).toList()));
  }

  @Test
  void keepsTheModeAndThePrimaryReason() {
    Classification both = ExtendedEdition.frameworkOnly(ExtendedEdition.contacts().get(2), EXTENDED);
    assertEquals(Classification.of("2024", List.of(Reason.of("violence.bullying", Mode.BOTH)), "violence.bullying"),
        both);
  }

  @Property
  void nothingLocalLeavesTheHouse(@ForAll("contacts") Classification contact) {
    Classification framework = ExtendedEdition.frameworkOnly(contact, EXTENDED);
    assertTrue(framework.reasons().stream().allMatch(reason -> PLAIN.find(reason.code()).isPresent()));
    assertEquals(contact.sexualMode(EXTENDED), framework.sexualMode(PLAIN));
    assertEquals(contact.primary().isEmpty(), framework.primary().isEmpty());
    assertEquals(framework, ExtendedEdition.frameworkOnly(framework, EXTENDED));
  }

  @Provide
  Arbitrary<Classification> contacts() {
    List<String> codes = EXTENDED.concepts().stream().filter(Concept::selectable).map(Concept::code).toList();
    Arbitrary<String> code = Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(codes)),
        Tuple.of(1, Arbitraries.just(ExtendedEdition.GAMING)));
    return Combinators.combine(code, Arbitraries.of(Mode.class)).as(Reason::of).list().ofMinSize(1).ofMaxSize(5)
        .flatMap(reasons -> Arbitraries.of("", reasons.get(0).code())
            .map(primary -> Classification.of("2024", reasons, primary)));
  }

  @Test
  void printsBothFigures() {
    String printed = Printed.by(ExtendedEdition::main);
    assertTrue(printed.contains("{violence.bullying=2, x-harbour.bullying-in-games=2}"), printed);
    assertTrue(printed.contains("{violence.bullying=3}"), printed);
  }
}
