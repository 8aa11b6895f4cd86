package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Taxonomy;

/** What changed from one edition to another. */
public final class EditionDiff {
  private EditionDiff() {}

  /** A kind of change. */
  public enum Kind {
    /** The code is new. */
    ADDED,
    /** The code is no longer used. */
    RETIRED,
    /** The code has another label. */
    RENAMED,
    /** What was one code is now several. */
    SPLIT,
    /** What were several codes is now one. */
    MERGED,
    /** The code's figures before and after can't be compared. */
    SERIES_BREAK;

    /** The token in files. */
    public String token() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A change.
   *
   * @param kind what kind
   * @param code the code that changed: of the later edition for what was added or merged, else of the earlier
   * @param before the English label before; empty if there was none
   * @param after the English label after; empty if there is none
   * @param related the codes that it became, or came from
   * @param note why, where the data says so
   */
  public record Change(Kind kind, String code, String before, String after, List<String> related, String note) {
    /** Copies the codes. */
    public Change {
      related = List.copyOf(related);
    }
  }

  /**
   * Every change, in the order of the kinds and then of the editions.
   *
   * @param route the crosswalk from the one edition to the other
   * @throws IllegalArgumentException if it starts from a code list
   */
  public static List<Change> of(Crosswalk route) {
    Taxonomy from = route.sourceEdition().orElseThrow(() ->
        new IllegalArgumentException("'" + route.id() + "' starts from a code list, not from an edition"));
    Taxonomy to = route.target();
    List<Change> changes = new ArrayList<>();
    for (Concept concept : to.concepts()) {
      if (isUsed(to, concept.code()) && !isUsed(from, concept.code())) {
        changes.add(new Change(Kind.ADDED, concept.code(), "", concept.label("en"), List.of(), ""));
      }
    }
    Map<String, Set<String>> targets = targets(route);
    for (Concept concept : from.concepts()) {
      if (isUsed(from, concept.code()) && !isUsed(to, concept.code())) {
        changes.add(new Change(Kind.RETIRED, concept.code(), concept.label("en"), "",
            List.copyOf(targets.getOrDefault(concept.code(), Set.of())), ""));
      }
    }
    for (Concept concept : from.concepts()) {
      if (isUsed(from, concept.code()) && isUsed(to, concept.code())) {
        String after = to.get(concept.code()).label("en");
        if (!after.equals(concept.label("en"))) {
          changes.add(new Change(Kind.RENAMED, concept.code(), concept.label("en"), after, List.of(), ""));
        }
      }
    }
    splitsAndMerges(from, to, targets, changes);
    seriesBreaks(route, from, to, changes);
    return changes;
  }

  private static boolean isUsed(Taxonomy taxonomy, String code) {
    return taxonomy.find(code).filter(c -> !c.isRetired()).isPresent();
  }

  /** The codes that each code can become, over every mode and reading. */
  private static Map<String, Set<String>> targets(Crosswalk route) {
    Map<String, Set<String>> targets = new LinkedHashMap<>();
    for (SourceReason reason : route.sourceReasons()) {
      Set<String> codes = targets.computeIfAbsent(reason.levels().get(0), c -> new LinkedHashSet<>());
      route.translate(reason).alternatives().forEach(a -> a.forEach(t -> codes.add(t.reason().code())));
    }
    return targets;
  }

  private static void splitsAndMerges(Taxonomy from, Taxonomy to, Map<String, Set<String>> targets,
      List<Change> changes) {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    targets.forEach((code, codes) -> {
      if (codes.size() > 1) {
        changes.add(new Change(Kind.SPLIT, code, from.get(code).label("en"), "", List.copyOf(codes), ""));
      }
      codes.forEach(target -> sources.computeIfAbsent(target, t -> new ArrayList<>()).add(code));
    });
    for (Concept concept : to.concepts()) {
      List<String> merged = sources.getOrDefault(concept.code(), List.of());
      if (merged.size() > 1) {
        changes.add(new Change(Kind.MERGED, concept.code(), "", concept.label("en"), merged, ""));
      }
    }
  }

  private static void seriesBreaks(Crosswalk route, Taxonomy from, Taxonomy to, List<Change> changes) {
    Set<String> broken = new LinkedHashSet<>();
    for (SourceReason reason : route.sourceReasons()) {
      route.translate(reason).alternatives().forEach(a -> a.forEach(t -> {
        if (t.losses().contains(Loss.SERIES_BREAK) && t.reason().code().equals(reason.levels().get(0))) {
          broken.add(t.reason().code());
        }
      }));
    }
    for (Concept concept : to.concepts()) {
      if (broken.contains(concept.code())) {
        String earlier = from.get(concept.code()).seriesBreak();
        String note = concept.seriesBreak().isEmpty() ? earlier : concept.seriesBreak();
        changes.add(new Change(Kind.SERIES_BREAK, concept.code(), from.get(concept.code()).label("en"),
            concept.label("en"), List.of(), note));
      }
    }
  }
}
