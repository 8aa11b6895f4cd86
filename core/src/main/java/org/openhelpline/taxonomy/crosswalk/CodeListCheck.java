package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.internal.Similarity;

/**
 * What happened to a helpline's list since it was mapped: labels are renamed in place over the years, and a crosswalk
 * that nobody checks turns such a label into an unknown one.
 */
public final class CodeListCheck {
  private static final double LIKELY = 0.5;
  /** So alike are a label and a misspelling of it; that is no renaming of another label in whose place it stands. */
  private static final double NEARLY_THE_SAME = 0.9;
  private static final double WEIGHT_OF_WORDING = 0.6;
  private static final double WEIGHT_OF_PLACE = 0.4;

  private CodeListCheck() {}

  /** A kind of change. */
  public enum Kind {
    /** A label stands where another stood, or is much like one that is gone. */
    RENAMED,
    /** A label is new. */
    APPEARED,
    /** A label is gone; it goes on translating. */
    VANISHED,
    /** A label is written otherwise but still recognised. */
    RESPELLED;

    /** The token in files. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A change.
   *
   * @param kind what kind
   * @param entry the entry, {@code Category > Subcategory}: as it is now, or as it was if it is gone
   * @param likely the entry of the mapped list that it comes from or comes nearest to; empty if there is none
   * @param score how likely that is, 0 to 1
   */
  public record Change(Kind kind, String entry, String likely, double score) {}

  /** A possible renaming: the present entry, the entry that is gone, and how well they fit. */
  private record Pair(int now, CodeListEntry gone, double score) {}

  /**
   * Compares a mapped list with the list as it is now.
   *
   * @param mapped the list that the crosswalk was written for
   * @param now the entries as they are now, each with its levels, in order
   * @return what was renamed or appeared, in the order of the list as it is now, then what vanished; empty if nothing
   */
  public static List<Change> compare(CodeList mapped, List<List<String>> now) {
    List<Optional<CodeListEntry>> known = now.stream().map(mapped::find).toList();
    Set<CodeListEntry> present = new HashSet<>();
    known.forEach(e -> e.ifPresent(present::add));
    List<CodeListEntry> gone = mapped.entries().stream().filter(e -> !present.contains(e)).toList();
    Map<Integer, Pair> renamed = renamings(mapped, now, known, gone, present);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      String text = String.join(" > ", now.get(i));
      if (known.get(i).isPresent()) {
        CodeListEntry entry = known.get(i).get();
        if (!entry.levels().equals(now.get(i)) && !entry.spellings().contains(now.get(i))) {
          changes.add(new Change(Kind.RESPELLED, text, entry.text(), 1));
        }
      } else if (renamed.containsKey(i)) {
        changes.add(new Change(Kind.RENAMED, text, renamed.get(i).gone().text(), renamed.get(i).score()));
      } else {
        String nearest = mapped.nearest(now.get(i)).stream().findFirst().map(CodeListEntry::text).orElse("");
        changes.add(new Change(Kind.APPEARED, text, nearest, nearest.isEmpty() ? 0 : Similarity.of(text, nearest)));
      }
    }
    Set<CodeListEntry> explained = new HashSet<>();
    renamed.values().forEach(pair -> explained.add(pair.gone()));
    gone.stream().filter(e -> !explained.contains(e))
        .forEach(e -> changes.add(new Change(Kind.VANISHED, e.text(), "", 0)));
    return changes;
  }

  /** The likeliest renamings, each entry in at most one of them. */
  private static Map<Integer, Pair> renamings(CodeList mapped, List<List<String>> now,
      List<Optional<CodeListEntry>> known, List<CodeListEntry> gone, Set<CodeListEntry> present) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      String text = String.join(" > ", now.get(i));
      if (known.get(i).isPresent() || isNearly(mapped, present, now.get(i))) {
        continue;
      }
      for (CodeListEntry entry : gone) {
        double score = WEIGHT_OF_WORDING * Similarity.of(text, entry.text())
            + WEIGHT_OF_PLACE * samePlace(mapped, known, i, entry);
        if (score >= LIKELY) {
          pairs.add(new Pair(i, entry, score));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair p) -> -p.score()));
    Map<Integer, Pair> chosen = new LinkedHashMap<>();
    Set<CodeListEntry> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!chosen.containsKey(pair.now()) && taken.add(pair.gone())) {
        chosen.put(pair.now(), pair);
      }
    }
    return chosen;
  }

  private static boolean isNearly(CodeList mapped, Set<CodeListEntry> present, List<String> levels) {
    String text = String.join(" > ", levels);
    return mapped.nearest(levels).stream()
        .anyMatch(entry -> present.contains(entry) && Similarity.of(text, entry.text()) >= NEARLY_THE_SAME);
  }

  /** 1 if the neighbours on both sides are those that the entry had, 0.5 if one is, else 0. */
  private static double samePlace(CodeList mapped, List<Optional<CodeListEntry>> known, int at, CodeListEntry entry) {
    int place = mapped.entries().indexOf(entry);
    return (sameAt(mapped.entries(), place - 1, known, at - 1) + sameAt(mapped.entries(), place + 1, known, at + 1)) / 2;
  }

  /** 1 if the same entry stands there then and now, or both lists have ended; a label that is not known is no such. */
  private static double sameAt(List<CodeListEntry> then, int place, List<Optional<CodeListEntry>> now, int at) {
    boolean wasThere = place >= 0 && place < then.size();
    boolean isThere = at >= 0 && at < now.size();
    if (!wasThere || !isThere) {
      return wasThere == isThere ? 1 : 0;
    }
    return now.get(at).equals(Optional.of(then.get(place))) ? 1 : 0;
  }
}
