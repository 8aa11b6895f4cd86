package org.openhelpline.taxonomy.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the scanner should find, worked out the slow and obvious way: every wording at every place. It knows the
 * characters of {@link #ALPHABET} only.
 */
final class NaiveScan {
  static final String ALPHABET = "aabbsSyAe\u00e9\u0301\u00ad  \n\u00a0--\u2013'\u2019\".7\u0e01\u0e34";

  record Hit(Term term, int start, int end) {}

  private record Unit(char folded, int start, int end) {}

  private record Span(int from, int to, Hit hit) {
    boolean isWithin(Span other) {
      return other.from <= from && to <= other.to && other.to - other.from > to - from;
    }
  }

  private NaiveScan() {}

  static List<Hit> scan(List<Term> terms, String text) {
    List<Unit> units = units(text);
    List<Span> spans = new ArrayList<>();
    texts(terms).forEach((key, term) -> {
      String wanted = key.substring(key.indexOf(':') + 1);
      for (int from = 0; from + wanted.length() <= units.size(); from++) {
        int to = from + wanted.length();
        if (isAt(units, from, wanted) && fits(units, from, to, term)) {
          spans.add(new Span(from, to, new Hit(term, units.get(from).start(), units.get(to - 1).end())));
        }
      }
    });
    return spans.stream().filter(s -> spans.stream().noneMatch(s::isWithin))
        .sorted(Comparator.comparingInt(Span::from)).map(Span::hit).toList();
  }

  /** Texts by language; those that are given before those that are made. */
  private static Map<String, Term> texts(List<Term> terms) {
    Map<String, Term> texts = new LinkedHashMap<>();
    for (Term term : terms) {
      texts.put(term.lang() + ":" + folded(term.wording()), term);
    }
    for (Term term : terms) {
      Optional<String> plural = term.lang().equals("en") ? Plurals.of(folded(term.wording())) : Optional.empty();
      plural.ifPresent(p -> texts.putIfAbsent("en:" + p, term));
    }
    return texts;
  }

  static String folded(String wording) {
    StringBuilder folded = new StringBuilder();
    units(wording).forEach(u -> folded.append(u.folded()));
    return folded.toString().replaceAll("^[ -]+|[ -]+$", "");
  }

  private static boolean isAt(List<Unit> units, int from, String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (units.get(from + i).folded() != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(List<Unit> units, int from, int to, Term term) {
    char after = to < units.size() ? units.get(to).folded() : '.';
    if (term.lang().equals("th")) {
      return after != '\u0301' && after != '\u0e34';
    }
    boolean startsWithin = isWord(units, from) && from > 0 && isWord(units, from - 1);
    boolean endsWithin = isWord(units, to - 1)
        && (after == '\u0e34' || after == '\u0301' || to < units.size() && isWord(units, to));
    return !startsWithin && !endsWithin;
  }

  /** An accent on a Thai letter belongs to it, and Thai letters join to no word of another script. */
  private static boolean isWord(List<Unit> units, int at) {
    char c = units.get(at).folded();
    if (c == '\u0301') {
      return at == 0 || !"\u0301\u0e01\u0e34".contains("" + units.get(at - 1).folded())
          || units.get(at - 1).folded() == '\u0301' && isWord(units, at - 1);
    }
    return "absye7".indexOf(c) >= 0;
  }

  private static List<Unit> units(String text) {
    List<Unit> plain = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u0301' || c == '\u0e34') {
        int start = plain.isEmpty() ? i : plain.get(plain.size() - 1).start();
        // A letter's place is its place with its marks.
        for (int k = plain.size() - 1; k >= 0 && plain.get(k).start() == start; k--) {
          plain.set(k, new Unit(plain.get(k).folded(), start, i + 1));
        }
        plain.add(new Unit(c, start, i + 1));
      } else if (c == '\u00e9') {
        plain.add(new Unit('e', i, i + 1));
        plain.add(new Unit('\u0301', i, i + 1));
      } else if (c != '\u00ad') {
        plain.add(new Unit(folded(c), i, i + 1));
      }
    }
    return withoutRuns(plain);
  }

  private static char folded(char c) {
    return switch (c) {
      case '\n', '\u00a0' -> ' ';
      case '\u2013' -> '-';
      case '\u2019', '"' -> '\'';
      default -> Character.toLowerCase(c);
    };
  }

  private static List<Unit> withoutRuns(List<Unit> plain) {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < plain.size(); ) {
      StringBuilder run = new StringBuilder();
      int end = i;
      while (end < plain.size() && " -".indexOf(plain.get(end).folded()) >= 0) {
        run.append(plain.get(end++).folded());
      }
      if (run.length() == 0) {
        units.add(plain.get(i++));
      } else {
        units.add(new Unit(run.toString().matches("-? *") ? ' ' : '-', plain.get(i).start(), plain.get(end - 1).end()));
        i = end;
      }
    }
    return units;
  }
}
