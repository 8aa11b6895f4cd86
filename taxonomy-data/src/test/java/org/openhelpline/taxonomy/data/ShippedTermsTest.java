package org.openhelpline.taxonomy.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.terms.Term;
import org.openhelpline.taxonomy.terms.TermMatch;
import org.openhelpline.taxonomy.terms.TermScanner;
import org.openhelpline.taxonomy.terms.TermStatus;
import org.openhelpline.taxonomy.terms.Terms;
import org.openhelpline.taxonomy.terms.Usage;

/** Every term that ships is walked: it is found wherever it should be, and says what it must. */
final class ShippedTermsTest {
  private static final TaxonomyData DATA = TaxonomyData.bundled();
  private static final Terms TERMS = DATA.terms();
  private static final TermScanner SCANNER = TermScanner.of(TERMS);
  private static final String GUIDELINES = "terminology-guidelines";
  private static final String PROJECT = "helpline-taxonomy";

  /** A spelling of a term. */
  record Spelling(Term term, String text) {
    @Override
    public String toString() {
      return term.lang() + " " + text;
    }
  }

  static Stream<Spelling> spellings() {
    return TERMS.all().stream().flatMap(t ->
        Stream.concat(Stream.of(t.wording()), t.variants().stream()).map(text -> new Spelling(t, text)));
  }

  static Stream<Term> terms() {
    return TERMS.all().stream();
  }

  /** Whether the term is found at a place of a text, exactly. */
  private static boolean isFound(Term term, String text, int start, int end) {
    return SCANNER.scan(text).stream().anyMatch(m -> m.term().equals(term) && m.start() == start && m.end() == end);
  }

  private static void assertFound(Term term, String before, String wording, String after) {
    String text = before + wording + after;
    assertTrue(isFound(term, text, before.length(), text.length() - after.length()), text);
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void everySpellingIsFoundHoweverItIsTyped(Spelling spelling) {
    Term term = spelling.term();
    for (String typed : List.of(spelling.text(), spelling.text().toUpperCase(Locale.ROOT),
        Normalizer.normalize(spelling.text(), Normalizer.Form.NFD),
        Normalizer.normalize(spelling.text(), Normalizer.Form.NFC),
        spelling.text().replace(" ", "\r\n  "), spelling.text().replace(' ', '\u00a0'),
        spelling.text().replace('-', '\u2011'), spelling.text().replaceAll("[\u2019\u201c\u201d]", "'"))) {
      assertFound(term, "", typed, "");
      assertFound(term, "Said of it: ", typed, ", and more.");
      assertFound(term, "(", typed, ")\n");
      assertEquals(List.of(term), TERMS.find(typed), typed);
    }
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void noSpellingIsFoundWithinALongerWord(Spelling spelling) {
    String text = spelling.text();
    boolean quoted = !Character.isLetterOrDigit(text.codePointAt(0));
    if (!quoted) {
      assertFalse(isFound(spelling.term(), "x" + text, 1, text.length() + 1));
      assertFalse(isFound(spelling.term(), "e\u0301" + text, 2, text.length() + 2));
    }
    if (Character.isLetterOrDigit(text.codePointBefore(text.length()))) {
      assertFalse(isFound(spelling.term(), text + "x", 0, text.length()));
      assertFalse(isFound(spelling.term(), text + "\u0301", 0, text.length()));
      assertFalse(isFound(spelling.term(), text + "2", 0, text.length()));
    }
  }

  @Test
  void pluralsAreFoundThatNobodyWroteDown() {
    Map<String, String> plurals = Map.of("child prostitutes", "child prostitute", "deepfakes", "deepfake",
        "paedophiles", "paedophile", "Pedophiles", "paedophile", "children", "child", "CSAMs",
        "child sexual abuse material", "child sex workers", "child sex worker");
    plurals.forEach((plural, wording) -> {
      assertEquals(List.of(wording), TERMS.find(plural).stream().map(Term::wording).toList());
      assertFound(TERMS.find(wording).get(0), "about ", plural, ".");
    });
  }

  @Test
  void noVariantIsWrittenDownThatWouldBeFoundWithoutIt() {
    for (Term term : TERMS.all()) {
      for (String variant : term.variants()) {
        List<String> others = new ArrayList<>(term.variants());
        others.remove(variant);
        Term without = new Term(term.wording(), term.lang(), others, term.form(), term.statuses(), term.note(),
            term.sources());
        assertEquals(List.of(), Terms.of("1", List.of(without)).find(variant), variant);
      }
    }
  }

  @Test
  void theLongestWordingIsReported() {
    assertEquals(List.of("webcam child sex tourism"), wordings("on webcam child sex tourism."));
    assertEquals(List.of("online child sexual exploitation and abuse"),
        wordings("Online child sexual exploitation and abuse"));
    assertEquals(List.of("\u201cself-generated\u201d sexual material"),
        wordings("so-called \"self-generated\" sexual material"));
  }

  private static List<String> wordings(String text) {
    return SCANNER.scan(text).stream().map(m -> m.term().wording()).toList();
  }

  @ParameterizedTest
  @MethodSource("terms")
  void theGuidelinesOrElseThisProjectsAdviceCount(Term term) {
    TermStatus first = term.status();
    assertTrue(Set.of(GUIDELINES, PROJECT).contains(first.authority().id()));
    Set<String> authorities = new TreeSet<>();
    for (TermStatus status : term.statuses()) {
      assertTrue(authorities.add(status.authority().id() + " " + status.edition()), "one status of each authority");
      assertEquals(status.authority().id().equals(PROJECT), status.authority().advice());
      assertTrue(status.authority().advice() || status.source().matches("https?://\\S+"), status.source());
      assertFalse(status.edition().isEmpty() && status.authority().id().equals(GUIDELINES));
    }
    term.sources().forEach(source -> assertTrue(source.matches("https?://\\S+"), source));
  }

  @Test
  void theGuidelinesOwnStatusIsGivenForFiveWordingsOfTheFirstEditionOnly() {
    Map<String, String> given = new TreeMap<>();
    for (Term term : TERMS.all()) {
      for (TermStatus status : term.statuses()) {
        if (status.authority().id().equals(GUIDELINES)) {
          given.put(term.wording(), status.edition() + " " + status.usage().token());
        }
      }
    }
    assertEquals(new TreeMap<>(Map.of("child sexual abuse", "1 use", "age of sexual consent", "1 take-care",
        "child prostitute", "1 avoid", "child sex worker", "1 avoid", "child sex tourism", "1 avoid")), given);
  }

  @Test
  void otherAuthoritiesStandAsTheyWereSeen() {
    assertEquals("europol avoid", said("sextortion", 1));
    assertEquals("interpol avoid", said("kiddy porn", 1));
    assertEquals("interpol avoid", said("child porn", 1));
    assertEquals("weprotect take-care", said("self-generated sexual material", 1));
    assertEquals("weprotect use", said("\u201cself-generated\u201d sexual material", 1));
    assertEquals("ecpat-belgium take-care", said("paedophile", 1));
    assertEquals("love-is-respect avoid", said("revenge porn", 1));
    assertEquals("interpol take-care", said("child prostitution", 1));
    assertEquals("safe-online avoid", said("child pornography", 1));
    assertEquals("ecpat-luxembourg avoid", said("p\u00e9dopornographie", 1));
  }

  private static String said(String wording, int at) {
    TermStatus status = TERMS.find(wording).get(0).statuses().get(at);
    return status.authority().id() + " " + status.usage().token();
  }

  @ParameterizedTest
  @MethodSource("terms")
  void whatToWriteInsteadIsSaidAndIsFineItself(Term term) {
    assertTrue(term.usage() != Usage.AVOID || !term.instead().isEmpty() || !term.note().isBlank());
    for (String instead : term.instead()) {
      for (TermMatch match : SCANNER.scan(instead)) {
        assertEquals(Usage.USE, match.term().usage(), instead);
      }
    }
  }

  @Test
  void everyLanguageHasItsTerms() {
    assertEquals(new TreeMap<>(Map.of("en", 60, "es", 3, "fr", 5, "ar", 3, "pt-BR", 5, "pt-PT", 1)),
        TERMS.all().stream().collect(Collectors.groupingBy(Term::lang, TreeMap::new, Collectors.summingInt(t -> 1))));
  }

  @Test
  void everyFormIsNamedButTheOneThatIsNoAbuse() {
    Set<String> named = TERMS.all().stream().flatMap(t -> t.form().stream()).collect(Collectors.toSet());
    Set<String> unnamed = DATA.forms().all().stream().map(Form::id).filter(f -> !named.contains(f))
        .collect(Collectors.toSet());
    assertEquals(Set.of("exposure-to-pornography"), unnamed);
  }

  @Test
  void noLabelThatThisLibraryShowsHasAWordToAvoid() {
    for (Form form : DATA.forms().all()) {
      form.labels().values().forEach(ShippedTermsTest::assertNothingToAvoid);
    }
    for (Taxonomy edition : DATA.editions().all()) {
      for (Concept concept : edition.concepts()) {
        concept.labels().values().forEach(ShippedTermsTest::assertNothingToAvoid);
        assertNothingToAvoid(concept.definition());
      }
    }
  }

  private static void assertNothingToAvoid(String text) {
    assertEquals(List.of(),
        SCANNER.scan(text).stream().filter(m -> m.term().usage() == Usage.AVOID).toList(), text);
  }
}
