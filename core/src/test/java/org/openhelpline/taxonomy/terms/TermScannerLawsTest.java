package org.openhelpline.taxonomy.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TermScannerLawsTest {
  private static final List<String> WORDS = List.of("p\u00e9dopornographie", "explota\u00e7\u00e3o", "v\u1ec7",
      "\uc544\ub3d9 \ud559\ub300", "\u0e01\u0e33", "\u304b\u304e", "\u0627\u0644\u062d\u064a\u0651", "mi\u00dfbrauch");
  private static final TermScanner WORD_SCANNER = TermScanner.of(SampleTerms.terms(
      SampleTerms.term("fr", WORDS.get(0)), SampleTerms.term("pt", WORDS.get(1)), SampleTerms.term("vi", WORDS.get(2)),
      SampleTerms.term("ko", WORDS.get(3)), SampleTerms.term("th", WORDS.get(4)), SampleTerms.term("ja", WORDS.get(5)),
      SampleTerms.term("ar", WORDS.get(6)), SampleTerms.term("de", WORDS.get(7))));

  @Property(tries = 3000)
  void itFindsWhatTheSlowAndObviousWayFinds(@ForAll("terms") List<Term> terms, @ForAll("texts") String text) {
    List<NaiveScan.Hit> found = TermScanner.of(Terms.of("1", terms)).scan(text).stream()
        .map(m -> new NaiveScan.Hit(m.term(), (int) m.start(), (int) m.end())).toList();
    List<NaiveScan.Hit> expected = NaiveScan.scan(terms, text);
    // Wordings of two languages at the same place may come in either order.
    assertEquals(Set.copyOf(expected), Set.copyOf(found));
    assertEquals(expected.size(), found.size());
    assertEquals(starts(expected), starts(found));
  }

  private static List<Integer> starts(List<NaiveScan.Hit> hits) {
    return hits.stream().map(NaiveScan.Hit::start).toList();
  }

  @Property(tries = 1000)
  void bothUnicodeFormsGiveTheSameMatchesAtTheSamePlaces(@ForAll("accented") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    List<TermMatch> inComposed = WORD_SCANNER.scan(composed);
    List<TermMatch> inApart = WORD_SCANNER.scan(apart);
    assertEquals(inComposed.size(), inApart.size());
    for (int i = 0; i < inComposed.size(); i++) {
      TermMatch one = inComposed.get(i);
      TermMatch other = inApart.get(i);
      assertEquals(one.term(), other.term());
      assertEquals(one.line(), other.line());
      assertEquals(before(apart, other), Normalizer.normalize(before(composed, one), Normalizer.Form.NFD));
      assertEquals(other.in(apart).toString(),
          Normalizer.normalize(one.in(composed).toString(), Normalizer.Form.NFD));
    }
  }

  private static String before(String text, TermMatch match) {
    return text.substring(0, (int) match.start());
  }

  @Property(tries = 1000)
  void whereATextIsCutMakesNoDifference(@ForAll("terms") List<Term> terms, @ForAll("texts") String text,
      @ForAll List<Integer> sizes) {
    TermScanner scanner = TermScanner.of(Terms.of("1", terms));
    assertEquals(scanner.scan(text), inPieces(scanner, text, sizes));
    String emoji = text.replace("7", "\ud83d\ude00");
    assertEquals(scanner.scan(emoji), inPieces(scanner, emoji, List.of(1)));
  }

  private static List<TermMatch> inPieces(TermScanner scanner, String text, List<Integer> sizes) {
    List<TermMatch> matches = new ArrayList<>();
    TermScan scan = scanner.begin(matches::add);
    int at = 0;
    for (int i = 0; at < text.length(); i++) {
      int size = sizes.isEmpty() ? 1 : Math.floorMod(sizes.get(i % sizes.size()), 5) + 1;
      int end = Math.min(text.length(), at + size);
      scan.feed(text.substring(at, end));
      at = end;
    }
    scan.finish();
    return matches;
  }

  @Property(tries = 1000)
  void matchesStandInOrderAndNoneWithinAnother(@ForAll("terms") List<Term> terms, @ForAll("texts") String text) {
    long start = -1;
    long end = -1;
    for (TermMatch match : TermScanner.of(Terms.of("1", terms)).scan(text)) {
      boolean samePlace = match.start() == start && match.end() == end;
      assertTrue(samePlace || match.start() >= start && match.end() >= end);
      start = match.start();
      end = match.end();
    }
  }

  @Property(tries = 200)
  void theWorkIsBoundedByTheLengthOfTheText(@ForAll("terms") List<Term> terms, @ForAll("texts") String piece) {
    TermScanner scanner = TermScanner.of(Terms.of("1", terms));
    Set<Integer> lengths = new HashSet<>();
    Terms.of("1", terms).surfaces().keySet().forEach(s -> lengths.add(s.length()));
    Counted text = new Counted(piece.repeat(2000 / Math.max(1, piece.length())));
    TermScan scan = scanner.begin(m -> { });
    scan.feed(text);
    scan.finish();
    assertEquals(text.length(), text.reads);
    // Per folded character: a step forward, a step back, a match put and taken, and a look at each length of wording.
    // A character folds into two at most here.
    assertTrue(scan.work() <= 2L * (4 + lengths.size()) * text.length(), scan.work() + " for " + text.length());
  }

  /** Counts how often its characters are read. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long reads;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      throw new UnsupportedOperationException("no piece of the text is to be copied");
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(NaiveScan.ALPHABET.toCharArray()).ofMaxLength(60);
  }

  @Provide
  Arbitrary<List<Term>> terms() {
    Arbitrary<String> wordings =
        Arbitraries.strings().withChars("aabsyS\u00e9 -'\u0e01".toCharArray()).ofMinLength(1).ofMaxLength(6)
            .filter(w -> !NaiveScan.folded(w).isEmpty());
    return Combinators.combine(wordings, Arbitraries.of("en", "fr", "th"))
        .as((wording, lang) -> SampleTerms.term(lang, wording))
        .list().ofMaxSize(8).uniqueElements(t -> t.lang() + ":" + NaiveScan.folded(t.wording()));
  }

  @Provide
  Arbitrary<String> accented() {
    Arbitrary<String> marks = Arbitraries.strings()
        .withChars("\u0301\u0302\u0323\u0316\u0651\u064e\u0e4d\u3099".toCharArray()).ofMaxLength(3);
    Arbitrary<String> pieces = Arbitraries.oneOf(Arbitraries.of(WORDS), marks,
        Arbitraries.of(" ", "\n", "\u00ad", ".", "e", "\u00e9", "\u1fbe", "\u0958", "\u212b", "\u1ffd"));
    return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
  }
}
