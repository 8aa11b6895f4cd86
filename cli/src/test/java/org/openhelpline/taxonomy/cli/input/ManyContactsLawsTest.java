package org.openhelpline.taxonomy.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;
import org.openhelpline.taxonomy.cli.input.InputReason.TwoReadings;

/** Grouping and the search for returning contacts, with blocks so small that temporary files are used all the time. */
class ManyContactsLawsTest {
  private static final Set<String> WANTED = Set.of("age", "city");

  private record Rows(Deque<InputContact> rows) implements RowSource {
    @Override
    public @Nullable InputContact next() {
      return rows.poll();
    }

    @Override
    public List<String> columns() {
      return List.of();
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  /** Rows of a few contacts, on lines in order. */
  @Provide
  Arbitrary<List<InputContact>> rows() {
    Arbitrary<String> texts = Arbitraries.strings().withChars("aé\u4e00\ud800\n").ofMaxLength(5);
    Arbitrary<String> ids = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("")),
        Tuple.of(3, texts), Tuple.of(9, Arbitraries.integers().between(1, 40).map(i -> "c" + i)));
    Arbitrary<Map<String, String>> fields = Arbitraries.maps(Arbitraries.of(WANTED), texts).ofMaxSize(2);
    Arbitrary<List<Integer>> kinds = Arbitraries.integers().between(0, 3).list().ofMaxSize(3);
    return Combinators.combine(ids, fields, kinds, texts).as(ManyContactsLawsTest::row).list().ofMaxSize(120)
        .map(ManyContactsLawsTest::onLines);
  }

  private static InputContact row(String id, Map<String, String> fields, List<Integer> kinds, String text) {
    List<InputReason> reasons = new ArrayList<>();
    for (int kind : kinds) {
      reasons.add(switch (kind) {
        case 0 -> new Malformed(0, "why " + text, text);
        case 1 -> new TwoReadings(0, text, List.of(List.of(List.of(text, "b"), List.of("c")), List.of()), fields);
        default -> new Logged(0, List.of("a", text), text, "forms", kind == 2, fields);
      });
    }
    return new InputContact(id, 0, reasons, fields);
  }

  private static List<InputContact> onLines(List<InputContact> rows) {
    List<InputContact> placed = new ArrayList<>();
    for (InputContact row : rows) {
      long line = 3L * placed.size() + 2;
      List<InputReason> reasons = row.reasons().stream().map(reason -> onLine(reason, line)).toList();
      placed.add(new InputContact(row.id(), line, reasons, row.fields()));
    }
    return placed;
  }

  private static InputReason onLine(InputReason reason, long line) {
    if (reason instanceof Logged logged) {
      return new Logged(line, logged.levels(), logged.mode(), logged.forms(), logged.primary(), logged.fields());
    }
    return reason instanceof Malformed bad ? new Malformed(line, bad.reason(), bad.text())
        : new TwoReadings(line, ((TwoReadings) reason).text(), ((TwoReadings) reason).readings(), reason.fields());
  }

  private static List<InputContact> grouped(List<InputContact> rows) {
    Map<Object, ContactBuilder> byId = new LinkedHashMap<>();
    for (InputContact row : rows) {
      Object key = row.id().isEmpty() ? row.line() : row.id();
      ContactBuilder before = byId.get(key);
      if (before == null) {
        byId.put(key, new ContactBuilder(row));
      } else {
        before.add(row);
      }
    }
    return byId.values().stream().map(ContactBuilder::build).toList();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void unsortedIsStableGrouping(@ForAll("rows") List<InputContact> rows,
      @ForAll @IntRange(min = 1, max = 100) int block, @ForAll @IntRange(min = 1, max = 1000) int largestHeap)
      throws IOException {
    List<InputContact> read = new ArrayList<>();
    try (UnsortedContacts contacts =
        new UnsortedContacts(new Rows(new ArrayDeque<>(rows)), WANTED, block, largestHeap)) {
      for (InputContact contact = contacts.next(); contact != null; contact = contacts.next()) {
        read.add(contact);
      }
      assertEquals(null, contacts.next());
    }
    assertEquals(grouped(rows), read);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void adjacentRowsAreGroupedAndLoseNothing(@ForAll("rows") List<InputContact> rows) throws IOException {
    List<InputContact> read = new ArrayList<>();
    AdjacentContacts contacts = new AdjacentContacts(new Rows(new ArrayDeque<>(rows)));
    for (InputContact contact = contacts.next(); contact != null; contact = contacts.next()) {
      read.add(contact);
    }
    assertEquals(rows.stream().filter(r -> r.id().isEmpty()).toList(),
        read.stream().filter(c -> c.id().isEmpty()).toList());
    List<InputContact> named = read.stream().filter(c -> !c.id().isEmpty()).toList();
    for (int i = 1; i < named.size(); i++) {
      assertEquals(false, named.get(i).id().equals(named.get(i - 1).id()));
    }
    assertEquals(rows.stream().filter(r -> !r.id().isEmpty()).flatMap(r -> r.reasons().stream()).toList(),
        named.stream().flatMap(c -> c.reasons().stream()).toList());
  }

  @Property
  void returningContactsAreThoseSeenBefore(@ForAll @Size(max = 200) List<@IntRange(min = 0, max = 60) Integer> ids,
      @ForAll @IntRange(min = 1, max = 40) int block, @ForAll @IntRange(min = 1, max = 250) int most)
      throws IOException {
    List<SplitContact> expected = new ArrayList<>();
    Map<String, Long> firstLines = new HashMap<>();
    try (SplitDetector detector = new SplitDetector(most, block)) {
      long line = 1;
      for (int number : ids) {
        String id = number % 7 == 0 ? "c\u4e00" + number : "c".repeat(number % 50) + number;
        line += 1 + number;
        detector.add(id, line);
        Long first = firstLines.putIfAbsent(id, line);
        if (first != null) {
          expected.add(new SplitContact(id, line, first));
        }
      }
      detector.finish();
      assertEquals(expected.size(), detector.count());
      assertEquals(expected.subList(0, Math.min(most, expected.size())), detector.found());
    }
  }
}
