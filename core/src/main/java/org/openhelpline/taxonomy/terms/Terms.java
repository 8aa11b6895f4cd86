package org.openhelpline.taxonomy.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.internal.Similarity;

/** Terms by their wording. Immutable and safe for use by several threads. */
public final class Terms {
  private static final int NEAREST = 5;

  private final String version;
  private final List<Term> all;
  private final Map<String, List<Surface>> surfaces;

  private Terms(String version, List<Term> all, Map<String, List<Surface>> surfaces) {
    this.version = version;
    this.all = all;
    this.surfaces = surfaces;
  }

  /**
   * The given terms.
   *
   * @param version the version of the data
   * @throws IllegalArgumentException if a wording or variant has nothing to find, or stands for two terms of a language
   */
  public static Terms of(String version, Collection<Term> terms) {
    Map<String, List<Surface>> surfaces = new LinkedHashMap<>();
    for (Term term : terms) {
      add(surfaces, term, term.wording());
      term.variants().forEach(variant -> add(surfaces, term, variant));
    }
    // Plurals come last: a wording that is given counts more than one that is made.
    for (Term term : terms) {
      if (Languages.isEnglish(term.lang())) {
        addPlural(surfaces, term, term.wording());
        term.variants().forEach(variant -> addPlural(surfaces, term, variant));
      }
    }
    return new Terms(version, List.copyOf(terms), surfaces);
  }

  private static void add(Map<String, List<Surface>> surfaces, Term term, String wording) {
    String folded = folded(wording);
    if (folded.isEmpty()) {
      throw new IllegalArgumentException("the wording '" + wording + "' has nothing to find");
    }
    if (!addTo(surfaces, folded, term)) {
      throw new IllegalArgumentException("'" + wording + "' (" + term.lang() + ") stands for two terms");
    }
  }

  private static void addPlural(Map<String, List<Surface>> surfaces, Term term, String wording) {
    Plurals.of(folded(wording)).ifPresent(plural -> addTo(surfaces, plural, term));
  }

  /** Adds a text unless it stands for another term of the language already. */
  private static boolean addTo(Map<String, List<Surface>> surfaces, String folded, Term term) {
    List<Surface> same = surfaces.computeIfAbsent(folded, f -> new ArrayList<>(1));
    Optional<Surface> taken = same.stream().filter(s -> s.term().lang().equals(term.lang())).findFirst();
    if (taken.isEmpty()) {
      same.add(Surface.of(term, folded));
    }
    return taken.isEmpty() || taken.get().term().equals(term);
  }

  private static String folded(String wording) {
    StringBuilder folded = new StringBuilder();
    Folder folder = new Folder((c, start, end, line, column) -> folded.appendCodePoint(c));
    wording.chars().forEach(c -> folder.accept((char) c));
    folder.finish();
    int from = 0;
    while (from < folded.length() && isGap(folded.charAt(from))) {
      from++;
    }
    return folded.substring(from);
  }

  private static boolean isGap(char c) {
    return c == Folder.SEPARATOR || c == Folder.DASH;
  }

  /** Every folded text to find, and what it stands for. */
  Map<String, List<Surface>> surfaces() {
    return surfaces;
  }

  /** The version of the data. */
  public String version() {
    return version;
  }

  /** Every term, in the order of the resource. */
  public List<Term> all() {
    return all;
  }

  /**
   * The terms that a wording, variant or plural stands for; one a language at most. How it is typed makes as little
   * difference as it does to {@link TermScanner}.
   */
  public List<Term> find(String wording) {
    return surfaces.getOrDefault(folded(wording), List.of()).stream().map(Surface::term).toList();
  }

  /** The terms whose wording is most like a text, most alike first. */
  public List<Term> nearest(String text) {
    return Similarity.nearest(text, all, Term::wording, NEAREST);
  }
}
