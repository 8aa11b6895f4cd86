package org.openhelpline.taxonomy.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ReadingsLawsTest {
  /** A way to read a cell: its entries, how many of them name none, and how long the rest is at each cut. */
  private record Way(List<List<String>> entries, int unknown, Set<Integer> cuts) {}

  private static List<List<String>> meaning(String text, Set<String> labels) {
    List<List<String>> entries = new ArrayList<>();
    if (labels.contains(text)) {
      entries.add(List.of("list", text));
    }
    // A label that stands in two categories.
    if (labels.contains(text) && text.equals("b")) {
      entries.add(List.of("other list", text));
    }
    return entries;
  }

  /** All ways, by trying each way to cut the cell. */
  private static List<Way> ways(List<String> pieces, Set<String> labels) {
    if (pieces.isEmpty()) {
      return List.of(new Way(List.of(), 0, Set.of(0)));
    }
    List<Way> ways = new ArrayList<>();
    for (int length = 1; length <= pieces.size(); length++) {
      String text = String.join(";", pieces.subList(0, length));
      List<List<String>> meanings = meaning(text, labels);
      int unknown = meanings.isEmpty() ? 1 : 0;
      if (meanings.isEmpty() && length == 1) {
        meanings = List.of(List.of(text));
      }
      for (Way rest : ways(pieces.subList(length, pieces.size()), labels)) {
        for (List<String> meaning : meanings) {
          List<List<String>> entries = new ArrayList<>(List.of(meaning));
          entries.addAll(rest.entries());
          Set<Integer> cuts = new HashSet<>(rest.cuts());
          cuts.add(pieces.size());
          ways.add(new Way(entries, unknown + rest.unknown(), cuts));
        }
      }
    }
    return ways;
  }

  private static List<List<List<String>>> product(List<Readings.Span> spans) {
    List<List<List<String>>> all = List.of(List.of());
    for (Readings.Span span : spans) {
      List<List<List<String>>> longer = new ArrayList<>();
      for (List<List<String>> start : all) {
        for (List<List<String>> end : span.readings()) {
          List<List<String>> whole = new ArrayList<>(start);
          whole.addAll(end);
          longer.add(whole);
        }
      }
      all = longer;
    }
    return all;
  }

  @Property(tries = 3000)
  void spansTogetherAreAllBestWays(@ForAll("pieces") List<String> pieces, @ForAll("labels") Set<String> labels) {
    String cell = String.join(";", pieces);
    List<Readings.Piece> places = new ArrayList<>();
    int from = 0;
    for (String piece : pieces) {
      places.add(new Readings.Piece(from, from + piece.length()));
      from += piece.length() + 1;
    }
    List<Readings.Span> spans =
        new Readings(cell, places, text -> meaning(text, labels), List::of).spans();
    List<Way> ways = ways(pieces, labels);
    int least = ways.stream().mapToInt(Way::unknown).min().orElseThrow();
    Set<List<List<String>>> best = new HashSet<>();
    Set<Integer> cuts = new HashSet<>(IntStream.rangeClosed(0, pieces.size()).boxed().toList());
    ways.stream().filter(way -> way.unknown() == least).forEach(way -> {
      best.add(way.entries());
      cuts.retainAll(way.cuts());
    });
    if (spans.stream().allMatch(span -> span.readings().size() < Readings.MOST_READINGS)) {
      assertEquals(best, new HashSet<>(product(spans)));
    } else {
      assertTrue(best.containsAll(product(spans)));
    }
    assertEquals(cell, String.join(";", spans.stream().map(Readings.Span::text).toList()));
    assertEquals(cuts.size() - 1, spans.size(), "as many spans as there are places where all best ways cut");
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(7);
  }

  @Provide
  Arbitrary<Set<String>> labels() {
    return Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(3).map(p -> String.join(";", p)).set()
        .ofMaxSize(8);
  }

  @Property
  void blankPiecesSayNothing(@ForAll @Size(max = 6) List<@From("maybeBlank") String> pieces)
      throws InputException {
    Reading read = Reading.of("contact_id,reasons\nc1," + String.join(";", pieces) + "\n").layout(Layout.CONTACT_ROWS)
        .resolver(text -> meaning(text, Set.of("a", "c"))).read();
    assertEquals(pieces.stream().filter(p -> !p.isBlank()).map(p -> p.equals("b") ? "b" : "list > " + p).toList(),
        read.reasons());
  }

  @Provide
  Arbitrary<String> maybeBlank() {
    return Arbitraries.of("a", "b", "c", "", " ");
  }
}
