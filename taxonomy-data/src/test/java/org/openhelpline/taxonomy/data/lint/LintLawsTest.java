package org.openhelpline.taxonomy.data.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openhelpline.taxonomy.data.CodeListReader;
import org.openhelpline.taxonomy.data.CrosswalkReader;
import org.openhelpline.taxonomy.data.Doc;
import org.openhelpline.taxonomy.data.ExtensionReader;
import org.openhelpline.taxonomy.data.InvalidDataException;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.TaxonomyReader;

/** Whatever a document has become, lint ends in findings; and what it passes, the readers read. */
final class LintLawsTest {
  private static final List<Object> ODDITIES = List.of("", " ", "*", "a", "r1", "/rules", "online", "\u0000", "\ud800",
      "violence.other", "harm", -1, 0.5, true, new ArrayList<>(), new LinkedHashMap<>());

  @Provide
  Arbitrary<Doc> documents() {
    List<Doc> docs = new ArrayList<>(List.of(TaxonomyExamples.sound(), CodeListExamples.sound(),
        CrosswalkExamples.sound(), Doc.shipped("crosswalks/ecpat-ph.json"), Doc.shipped("crosswalks/te-guio-co.json"),
        Doc.shipped("crosswalks/2024-2026.json"), Doc.shipped("lists/kellimni-mt.json"),
        Doc.shipped("editions/chi-2026.json"), ExtensionExamples.sound(), Doc.shipped("extensions/harbour.json")));
    LintExamplesTest.examples().forEach(e -> docs.add(e.broken()));
    return Arbitraries.of(docs);
  }

  @Property(tries = 500)
  void lintNeverThrowsAndTheReaderReadsWhatItPasses(@ForAll("documents") Doc sound, @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 6) int changes) throws IOException {
    Doc doc = sound.copy();
    Random random = new Random(seed);
    for (int i = 0; i < changes; i++) {
      change(doc, random);
    }
    LintReport report;
    try {
      report = LintExamplesTest.lint(doc);
    } catch (InvalidDataException e) {
      assertTrue(e.getMessage().contains("neither a taxonomy"), e.getMessage());
      return;
    }
    LintMessages messages = LintMessages.in(Locale.ENGLISH);
    for (LintFinding finding : report.findings()) {
      assertTrue(doc.has(finding.pointer()), () -> finding + " leads nowhere");
      assertFalse(messages.of(finding).isBlank());
    }
    boolean refused = report.findings().stream().anyMatch(f -> f.check().refused());
    assertEquals(refused, isRefused(doc), () -> report.findings().toString());
  }

  private static boolean isRefused(Doc doc) throws IOException {
    InputStream in = new ByteArrayInputStream(doc.json().getBytes(StandardCharsets.UTF_8));
    try {
      if (doc.has("/rules") || doc.has("/target")) {
        CrosswalkReader.read(in, "a", TaxonomyData.bundled());
      } else if (doc.has("/entries") || doc.has("/levels")) {
        CodeListReader.read(in, "a");
      } else if (doc.has("/extends")) {
        ExtensionReader.read(in, "a", TaxonomyData.bundled());
      } else {
        TaxonomyReader.read(in, "a");
      }
      return false;
    } catch (InvalidDataException e) {
      return true;
    }
  }

  /** Takes away, doubles, moves or replaces something somewhere. */
  private static void change(Doc doc, Random random) {
    List<String> places = new ArrayList<>();
    collect(doc.root(), "", places);
    if (places.isEmpty()) {
      return;
    }
    String place = places.get(random.nextInt(places.size()));
    String other = places.get(random.nextInt(places.size()));
    String parent = place.substring(0, place.lastIndexOf('/'));
    switch (random.nextInt(6)) {
      case 0 -> doc.remove(place);
      case 1 -> doc.set(place, doc.copy().at(other));
      case 2 -> doc.set(place, ODDITIES.get(random.nextInt(ODDITIES.size())));
      case 3 -> {
        if (doc.at(parent) instanceof List<?>) {
          doc.array(parent).add(random.nextInt(doc.array(parent).size()), doc.copy().at(place));
        }
      }
      case 4 -> {
        if (doc.at(place) instanceof String text) {
          doc.set(place, random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text + " ");
        }
      }
      default -> {
        if (doc.at(parent) instanceof Map<?, ?>) {
          doc.object(parent).put(List.of("note", "a/b~c", "when", "suppress").get(random.nextInt(4)), doc.at(place));
        }
      }
    }
  }

  private static void collect(Object value, String pointer, List<String> places) {
    if (!pointer.isEmpty()) {
      places.add(pointer);
    }
    if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> collect(v, pointer + "/" + Doc.escaped((String) k), places));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), pointer + "/" + i, places);
      }
    }
  }
}
