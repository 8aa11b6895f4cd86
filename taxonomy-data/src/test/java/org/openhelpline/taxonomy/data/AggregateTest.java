package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.tabulation.Aggregate;
import org.openhelpline.taxonomy.tabulation.AggregateNote;
import org.openhelpline.taxonomy.tabulation.AggregateSource;
import org.openhelpline.taxonomy.tabulation.LoggingProfile;
import org.openhelpline.taxonomy.tabulation.LoggingProfile.Answer;
import org.openhelpline.taxonomy.tabulation.MergeRefusedException;
import org.openhelpline.taxonomy.tabulation.SentFigures;
import org.openhelpline.taxonomy.tabulation.SharedAggregate;
import org.openhelpline.taxonomy.tabulation.SuppressionPolicy;
import org.openhelpline.taxonomy.tabulation.Suppressor;
import org.openhelpline.taxonomy.tabulation.Tabulation;
import org.openhelpline.taxonomy.tabulation.TabulationPlan;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/** Figures as files: what is written is read back, obeys the schema, and adds up. */
class AggregateTest {
  private static final TaxonomyData DATA = TaxonomyData.bundled();
  private static final TabulationPlan PLAN = plan("2021", List.of("month"));
  private static final List<String> CODES = DATA.edition("2021").concepts().stream()
      .filter(c -> c.selectable() && !c.isRetired()).map(c -> c.code()).toList();

  private static TabulationPlan plan(String edition, List<String> columns) {
    return TabulationPlan.builder(DATA.edition(edition)).forms(DATA.forms()).columns(columns).build();
  }

  private static AggregateSource source(String id, Answer several) {
    return new AggregateSource(id, new LoggingProfile(several, Answer.YES, Answer.UNKNOWN), Map.of("library", "1"));
  }

  private static Classification contact(Random random) {
    List<Reason> reasons = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      reasons.add(new Reason(CODES.get(random.nextInt(CODES.size())), Mode.values()[random.nextInt(5)],
          random.nextInt(5) == 0 ? List.of("grooming") : List.of()));
    }
    return Classification.of("2021", reasons);
  }

  private static void count(Random random, Tabulator... into) {
    List<String> month = List.of("2025-0" + (1 + random.nextInt(3)));
    if (random.nextInt(4) > 0) {
      Classification contact = contact(random);
      for (Tabulator tabulator : into) {
        tabulator.add(contact, month);
      }
      return;
    }
    // From 2024 to 2021 the merged online code is ambiguous.
    ContactTranslator translator = new ContactTranslator(DATA.migration("2024", "2021"));
    var translation = translator.translate(List.of(
        SourceReason.of(Reason.of("violence.online-sexual-abuse-exploitation")),
        SourceReason.of(Reason.of("violence.bullying", Mode.ONLINE))));
    for (Tabulator tabulator : into) {
      tabulator.add(translation, month);
    }
  }

  private static String written(SentFigures sent) {
    StringWriter out = new StringWriter();
    AggregateWriter.write(sent, out);
    return out.toString();
  }

  private static SentFigures read(String json) {
    try {
      return AggregateReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test", DATA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Aggregate sample(String id, long seed) {
    Tabulator tabulator = new Tabulator(PLAN);
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      count(random, tabulator);
    }
    return new Aggregate(List.of(source(id, Answer.YES)), tabulator.tabulation());
  }

  @Test
  void whatIsWrittenIsReadBackAndObeysTheSchema() throws IOException {
    Aggregate aggregate = sample("a", 1);
    String json = written(aggregate);
    assertEquals(aggregate, read(json));
    assertEquals(json, written(read(json)));
    assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
    assertTrue(schema().validate(json.replace("\"month\"", "1"), InputFormat.JSON).size() > 0);
  }

  private static Schema schema() throws IOException {
    try (InputStream in = TaxonomyData.class.getResourceAsStream("schema/aggregate.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in, InputFormat.JSON);
    }
  }

  @Test
  void suppressedFiguresAreReadBackObeyTheSchemaAndAreNotAddedUp() throws IOException {
    Aggregate exact = sample("a", 1);
    for (boolean hidesZeros : new boolean[] {true, false}) {
      SharedAggregate shared = new SharedAggregate(exact.sources(),
          Suppressor.suppress(exact.tabulation(), new SuppressionPolicy(5, hidesZeros)));
      String json = written(shared);
      assertEquals(shared, read(json));
      assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
      List<String> reasons = assertThrows(MergeRefusedException.class,
          () -> Aggregate.merge(List.of(sample("b", 2), shared))).reasons();
      assertTrue(reasons.size() == 1 && reasons.get(0).startsWith("a: small figures are suppressed"),
          reasons.toString());
    }
  }

  @Test
  void aHundredAndFiftyAggregatesMergeToTheFiguresOfThePooledContacts() {
    Random random = new Random(7);
    Tabulator pooled = new Tabulator(PLAN);
    List<SentFigures> sent = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      Tabulator own = new Tabulator(PLAN);
      for (int j = random.nextInt(30); j > 0; j--) {
        count(random, own, pooled);
      }
      sent.add(read(written(new Aggregate(List.of(source("h" + i, Answer.YES)), own.tabulation()))));
    }
    Collections.shuffle(sent, random);
    Aggregate merged = Aggregate.merge(sent);
    assertEquals(pooled.tabulation(), merged.tabulation());
    assertEquals(150, merged.sources().size());
    // In two steps, as regions would send them on.
    Aggregate north = Aggregate.merge(sent.subList(0, 70));
    Aggregate south = Aggregate.merge(sent.subList(70, 150));
    assertEquals(merged, Aggregate.merge(List.of(read(written(south)), read(written(north)))));
  }

  @Test
  void profilesAreCarriedIntoTheNotes() {
    Aggregate one = new Aggregate(List.of(source("one", Answer.NO)), Tabulation.empty(PLAN));
    Aggregate merged = Aggregate.merge(List.of(one, sample("a", 1)));
    AggregateNote note = merged.notes().get(0);
    assertEquals(AggregateNote.Kind.ONE_REASON_A_CONTACT, note.kind());
    assertEquals(List.of("one"), note.sources());
    assertTrue(note.text().startsWith("1 of 2 sources"), note.text());
  }

  @Test
  void whatCannotBeAddedUpIsRefusedWithEveryReason() {
    Aggregate other = new Aggregate(List.of(source("a", Answer.YES)), Tabulation.empty(plan("2024", List.of("week"))));
    List<String> reasons = assertThrows(MergeRefusedException.class,
        () -> Aggregate.merge(List.of(sample("a", 1), other))).reasons();
    assertEquals(3, reasons.size(), reasons.toString());
    assertTrue(reasons.get(0).contains("2024") && reasons.get(1).contains("week")
        && reasons.get(2).contains("twice"), reasons.toString());
  }

  @Test
  void faultsAreNamedWithTheirPlace() {
    String json = """
        {"edition": "2021", "columns": [], "oneReason": "edition-order", "extra": 1,
         "sources": [{"id": "a", "versions": {},
           "profile": {"severalReasons": "maybe", "onlineToldApart": "yes", "bothPossible": "no"}}],
         "groups": [{"values": ["x"], "figures": []}, {"values": [], "figures": [
           {"section": "code", "code": "no.such", "contacts": 1},
           {"section": "code", "code": "violence.bullying", "contacts": -1},
           {"section": "code", "code": "violence.bullying", "contacts": 2, "contactsPossibly": 1},
           {"section": "all", "suppressed": true}]}]}
        """;
    List<String> pointers = assertThrows(InvalidDataException.class, () -> read(json)).faults().stream()
        .map(Fault::pointer).toList();
    assertTrue(pointers.containsAll(List.of("/extra", "/sources/0/profile/severalReasons", "/groups/0/values",
        "/groups/1/figures/0", "/groups/1/figures/1/contacts", "/groups/1/figures/2",
        "/groups/1/figures/3/suppressed")), pointers.toString());
  }
}
