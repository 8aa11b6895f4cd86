package org.openhelpline.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.LabelMatch.Kind;
import org.openhelpline.taxonomy.internal.SimilarTexts;
import org.openhelpline.taxonomy.internal.Similarity;
import org.openhelpline.taxonomy.internal.Texts;

/** A taxonomy's labels and codes by text. Built on first use. */
final class LabelIndex {
  private static final int NEAREST = 5;
  private static final int NEAREST_CODES = 3;
  private static final double RETIRED_PENALTY = 0.05;

  private final Taxonomy taxonomy;
  // Two threads may both build these; they build the same.
  private volatile @Nullable Maps maps;
  private volatile @Nullable SimilarTexts<Entry> similar;
  private volatile @Nullable SimilarTexts<String> codes;

  private record Entry(Concept concept, String text, String lang, Kind kind) {}

  private record Maps(Map<String, List<Entry>> byKey, Map<String, List<Entry>> byLooseKey) {}

  LabelIndex(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  List<LabelMatch> lookup(String text) {
    Maps m = maps();
    Map<String, LabelMatch> best = new LinkedHashMap<>();
    for (Entry entry : m.byKey().getOrDefault(Texts.key(text), List.of())) {
      keepBest(best, match(entry, entry.kind()));
    }
    String loose = Texts.looseKey(text);
    if (!loose.isEmpty()) {
      for (Entry entry : m.byLooseKey().getOrDefault(loose, List.of())) {
        keepBest(best, match(entry, Kind.LOOSE));
      }
    }
    return sorted(best);
  }

  List<LabelMatch> nearest(String text) {
    Map<String, LabelMatch> best = new LinkedHashMap<>();
    String key = Texts.key(text);
    maps().byKey().forEach((label, entries) -> {
      if (holdsWords(label, key)) {
        entries.forEach(entry -> keepBest(best, near(entry, (1 + (double) key.length() / label.length()) / 2)));
      }
    });
    for (Entry entry : similar().nearest(text, NEAREST * 3)) {
      keepBest(best, near(entry, Similarity.of(text, entry.text())));
    }
    return sorted(best).stream().limit(NEAREST).toList();
  }

  private LabelMatch near(Entry entry, double likeness) {
    return new LabelMatch(taxonomy.edition(), entry.concept(), entry.text(), entry.lang(), Kind.NEAREST,
        likeness * Kind.LOOSE.score());
  }

  /** Whether a label holds a text, and not as a part of longer words. */
  private static boolean holdsWords(String label, String text) {
    for (int at = label.indexOf(text); at >= 0 && !text.isEmpty(); at = label.indexOf(text, at + 1)) {
      int end = at + text.length();
      if ((at == 0 || !Texts.isWordCharacter(label.codePointBefore(at)))
          && (end == label.length() || !Texts.isWordCharacter(label.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static List<LabelMatch> sorted(Map<String, LabelMatch> best) {
    return best.values().stream().sorted(Comparator.comparingDouble((LabelMatch m) -> -m.score())).toList();
  }

  private LabelMatch match(Entry entry, Kind kind) {
    double score = kind.score() - (entry.concept().isRetired() ? RETIRED_PENALTY : 0);
    return new LabelMatch(taxonomy.edition(), entry.concept(), entry.text(), entry.lang(), kind, score);
  }

  private static void keepBest(Map<String, LabelMatch> best, LabelMatch match) {
    best.merge(match.concept().code(), match, (a, b) -> b.score() > a.score() ? b : a);
  }

  private List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    for (Concept concept : taxonomy.concepts()) {
      concept.labels().forEach((lang, text) -> all.add(new Entry(concept, text, lang, Kind.PREFERRED)));
      for (Label label : concept.alternativeLabels()) {
        Kind kind = label.edition().isEmpty() ? Kind.ALTERNATIVE : Kind.OTHER_EDITION;
        all.add(new Entry(concept, label.text(), label.lang(), kind));
      }
    }
    return all;
  }

  /** The selectable codes most like a text, best first. */
  List<String> nearestCodes(String text) {
    SimilarTexts<String> texts = codes;
    if (texts == null) {
      texts = new SimilarTexts<>(taxonomy.concepts().stream().filter(c -> c.selectable() && !c.isRetired())
          .map(Concept::code).toList(), UnaryOperator.identity());
      codes = texts;
    }
    return texts.nearest(text, NEAREST_CODES);
  }

  private SimilarTexts<Entry> similar() {
    SimilarTexts<Entry> texts = similar;
    if (texts == null) {
      texts = new SimilarTexts<>(entries(), Entry::text);
      similar = texts;
    }
    return texts;
  }

  private Maps maps() {
    Maps m = maps;
    if (m == null) {
      m = build();
      maps = m;
    }
    return m;
  }

  private Maps build() {
    Map<String, List<Entry>> byKey = new HashMap<>();
    Map<String, List<Entry>> byLooseKey = new HashMap<>();
    for (Entry entry : entries()) {
      byKey.computeIfAbsent(Texts.key(entry.text()), k -> new ArrayList<>()).add(entry);
      byLooseKey.computeIfAbsent(Texts.looseKey(entry.text()), k -> new ArrayList<>()).add(entry);
    }
    return new Maps(byKey, byLooseKey);
  }
}
