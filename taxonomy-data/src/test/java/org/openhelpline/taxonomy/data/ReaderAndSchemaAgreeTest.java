package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a published schema rejects, its reader rejects too, and says where: the schemas promise what is kept. */
final class ReaderAndSchemaAgreeTest {
  /** The kinds of slip in a document. */
  enum Slip {
    /** A field or element is missing. */
    DROPPED,
    /** A value of another type. */
    RETYPED,
    /** A field that nobody knows. */
    ADDED,
    /** A text that no closed set holds. */
    MISSPELT,
    /** A text without words. */
    BLANKED,
    /** An object or array without anything in it. */
    EMPTIED;

    /** Whether it can be made at a place. */
    boolean fits(Doc doc, String place) {
      Object value = doc.at(place);
      return switch (this) {
        case DROPPED, RETYPED -> !place.isEmpty();
        case ADDED -> value instanceof Map;
        case MISSPELT, BLANKED -> value instanceof String;
        case EMPTIED -> !place.isEmpty() && (value instanceof Map || value instanceof List);
      };
    }

    /** Makes it. */
    void applyTo(Doc doc, String place, int choice) {
      Object value = doc.at(place);
      switch (this) {
        case DROPPED -> doc.remove(place);
        case RETYPED -> doc.set(place, ofAnotherType(value, choice));
        case ADDED -> doc.set(place + "/" + List.of("Note", "x-own", "lables", "a~1b~0c").get(choice % 4), "x");
        case MISSPELT -> doc.set(place, List.of(value + "x", "?" + value, "-").get(choice % 3));
        case BLANKED -> doc.set(place, List.of("", " ", "\t\n", "\u00a0\u2003", "\ufeff").get(choice % 5));
        case EMPTIED -> doc.set(place, value instanceof Map ? new LinkedHashMap<>() : new ArrayList<>());
      }
    }

    private static Object ofAnotherType(Object value, int choice) {
      List<Object> others = new ArrayList<>(List.of("text", 7, true, new ArrayList<>(), new LinkedHashMap<>()));
      others.removeIf(o -> o.getClass() == value.getClass());
      others.add(null);
      return others.get(choice % others.size());
    }
  }

  /** The places of one kind in the documents of a format: all definitions, all rule ids ... */
  private record Kind(Format format, String shape, List<Place> places) {
    @Override
    public String toString() {
      return format + " " + shape;
    }
  }

  private record Place(String file, String pointer) {}

  /** A slip of a kind at one of the places of one kind. */
  record Mutation(Format format, String file, String pointer, Slip slip, int choice) {}

  private static final Map<Format, List<Kind>> KINDS = new EnumMap<>(Format.class);
  private static final Map<String, Doc> DOCS = new LinkedHashMap<>();

  static {
    for (Format format : Format.values()) {
      Map<String, Doc> docs = new LinkedHashMap<>();
      format.files().forEach(file -> docs.put(file, Doc.shipped(file)));
      if (format == Format.CROSSWALK) {
        docs.put("a third party's crosswalk", thirdPartyCrosswalk());
      } else if (format == Format.TAXONOMY) {
        docs.put("a third party's edition", Doc.shipped(format.files().get(0)).set("/suppress",
            Doc.of("[{'check': 'group-without-other', 'at': '*', 'reason': 'x'}]").root()));
      }
      DOCS.putAll(docs);
      Map<String, List<Place>> byShape = new LinkedHashMap<>();
      docs.forEach((file, doc) -> collect(doc, file, "", "", byShape));
      KINDS.put(format, byShape.entrySet().stream().map(e -> new Kind(format, e.getKey(), e.getValue())).toList());
    }
  }

  /** A shipped crosswalk with what a third party's may have too: its list inside, and every kind of condition. */
  private static Doc thirdPartyCrosswalk() {
    Doc doc = Doc.shipped("crosswalks/ecpat-ph.json");
    doc.set("/source", Doc.of("{}").root()).set("/source/codeList", Doc.shipped("lists/ecpat-ph.json").root());
    doc.set("/author", "somebody");
    Object when = Doc.of("{'allOf': [{'mode': ['online', '']}, {'form': ['grooming']}, {'anyOf': ["
        + "{'field': 'place', 'in': ['home', '']}, {'not': {'mode': ['unknown']}}]}]}").root();
    Doc rule = Doc.of("{'id': 'own', 'confidence': 'low', 'note': 'x', 'review': 'x'}");
    rule.set("/outOfScope", "referral-source");
    rule.set("/source", doc.at("/rules/0/source")).set("/when", when);
    doc.array("/rules").add(0, rule.root());
    return doc;
  }

  private static void collect(Doc doc, String file, String pointer, String shape, Map<String, List<Place>> byShape) {
    byShape.computeIfAbsent(shape, s -> new ArrayList<>()).add(new Place(file, pointer));
    Object value = doc.at(pointer);
    if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(k -> {
        String step = "/" + Doc.escaped((String) k);
        collect(doc, file, pointer + step, shape + step, byShape);
      });
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(doc, file, pointer + "/" + i, shape + "/*", byShape);
      }
    }
  }

  @Provide
  Arbitrary<Mutation> mutations() {
    Arbitrary<Kind> kinds = Arbitraries.of(KINDS.values().stream().flatMap(List::stream).toList());
    return Combinators.combine(kinds, Arbitraries.integers().between(0, 1_000_000), Arbitraries.of(Slip.class),
        Arbitraries.integers().between(0, 59)).as((kind, which, slip, choice) -> {
          Place place = kind.places().get(which % kind.places().size());
          return new Mutation(kind.format(), place.file(), place.pointer(), slip, choice);
        }).filter(m -> m.slip().fits(DOCS.get(m.file()), m.pointer()));
  }

  @Property(tries = 700)
  void theReaderRejectsWhatTheSchemaRejectsAndSaysWhere(@ForAll("mutations") Mutation mutation) throws IOException {
    check(mutation);
  }

  /** Chance alone might pass over a field: here every kind of place meets every kind of slip once. */
  @ParameterizedTest
  @EnumSource
  void everyKindOfPlaceIsTried(Format format) throws IOException {
    int rejected = 0;
    int tried = 0;
    for (Kind kind : KINDS.get(format)) {
      for (Slip slip : Slip.values()) {
        Place place = kind.places().get(kind.places().size() / 2);
        Doc doc = DOCS.get(place.file());
        if (slip.fits(doc, place.pointer())) {
          tried++;
          rejected += check(new Mutation(format, place.file(), place.pointer(), slip, slip.ordinal())) ? 1 : 0;
        }
      }
    }
    assertTrue(tried > 50, "tried " + tried);
    assertTrue(rejected > tried / 3, "rejected " + rejected + " of " + tried);
  }

  /** Checks one slip; says whether the schema rejects it. */
  private static boolean check(Mutation mutation) throws IOException {
    Doc doc = DOCS.get(mutation.file()).copy();
    mutation.slip().applyTo(doc, mutation.pointer(), mutation.choice());
    String json = doc.json();
    List<String> violations = Schemas.violations(mutation.format().schema(), json);
    List<Fault> faults = mutation.format().faults(json);
    assertTrue(violations.isEmpty() || !faults.isEmpty(), () -> "only the schema rejects it: " + violations);
    // A type or a name is the schema's to say, so there they agree in both directions.
    if (mutation.slip() == Slip.RETYPED || mutation.slip() == Slip.ADDED && !isByLanguage(mutation)) {
      assertTrue(faults.isEmpty() || !violations.isEmpty(), () -> "only the reader rejects it: " + faults);
    }
    assertTrue(faults.size() <= 50);
    Set<Fault> once = new HashSet<>();
    for (Fault fault : faults) {
      assertTrue(doc.has(fault.pointer()), () -> "there is no such place: " + fault);
      assertFalse(fault.message().isBlank());
      assertTrue(once.add(fault), () -> "said twice: " + fault);
    }
    return !violations.isEmpty();
  }

  private static boolean isByLanguage(Mutation mutation) {
    return mutation.pointer().endsWith("/labels") || mutation.pointer().endsWith("/labelSources");
  }
}
