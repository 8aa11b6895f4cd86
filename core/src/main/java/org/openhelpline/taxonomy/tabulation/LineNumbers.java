package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Ocsea;
import org.openhelpline.taxonomy.contact.OcseaYardstick;

/** The lines of a published table by what they are about, and the numbers of those that are published. Immutable. */
final class LineNumbers {
  /** The modes in which contacts with a question of mode can be. */
  static final List<Mode> MODES = List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN);

  static final Line EVERY_CONTACT = Line.item(Section.CONTACTS, Tally.ALL.token());
  static final Line WITH_REASON = Line.mode(Section.ALL, "", Optional.empty());
  static final Line VIOLENCE = Line.mode(Section.CATEGORY, Ocsea.VIOLENCE, Optional.empty());
  static final Line VIOLENCE_CONTACTS = Line.ocsea(LoggingRule.BOTH, Layout.VIOLENCE_CONTACTS);

  private final CodeBook codes;
  private final Map<Line, Integer> index = new HashMap<>();

  /** These lines are published, in this order. */
  LineNumbers(CodeBook codes, List<Line> lines) {
    this.codes = codes;
    for (int i = 0; i < lines.size(); i++) {
      index.put(lines.get(i), i);
    }
  }

  boolean holds(Line line) {
    return index.containsKey(line);
  }

  static Line sexual(Mode mode) {
    return Line.mode(Section.SEXUAL_MODE, "", Optional.of(mode));
  }

  static List<Line> figures(String where) {
    return Arrays.stream(OcseaYardstick.values())
        .map(yardstick -> Line.ocsea(LoggingRule.BOTH, yardstick.token() + where)).toList();
  }

  Line line(int node) {
    if (node == Layout.ALL) {
      return WITH_REASON;
    }
    boolean isCategory = codes.concept(node - 1).parent().isEmpty();
    return Line.mode(isCategory ? Section.CATEGORY : Section.CODE, codes.concept(node - 1).code(), Optional.empty());
  }

  Line inMode(int code, Mode mode) {
    return Line.mode(Section.CODE, codes.concept(code).code(), Optional.of(mode));
  }

  /** The numbers of lines; those that are not published can't be seen to change and are left out. */
  int[] numbers(Collection<Line> lines) {
    return lines.stream().distinct().filter(index::containsKey).mapToInt(index::get).toArray();
  }

  /** The number of a line that is published. */
  int number(Line line) {
    return numbers(List.of(line))[0];
  }

  /** The published lines, by mode, of the codes that a reason counts for. */
  List<Line> modesAbove(int code, Predicate<Mode> isAsked) {
    List<Line> lines = new ArrayList<>();
    for (int node : codes.up(code)) {
      if (node != Layout.ALL) {
        codes.possibleModes(node).stream().filter(isAsked).map(mode -> inMode(node - 1, mode))
            .filter(index::containsKey).forEach(lines::add);
      }
    }
    return lines;
  }

  /**
   * The numbers of lines that change; where those with violence do, the denominator of the OCSEA figures does too, unless
   * the reason only rolls up to violence from elsewhere.
   */
  int[] changing(Collection<Line> lines, boolean isViolence) {
    List<Line> found = new ArrayList<>(lines);
    if (isViolence && found.contains(VIOLENCE)) {
      found.add(VIOLENCE_CONTACTS);
    }
    return numbers(found);
  }

  List<Line> lines(int[] nodes, int[] except) {
    return Arrays.stream(nodes).filter(node -> Arrays.stream(except).noneMatch(e -> e == node))
        .mapToObj(this::line).toList();
  }

  /** The topmost lines that a reason adds to: whoever stands on none of them stands on none at all. */
  List<Line> tops(int[] up, int[] known) {
    int[] touched = Arrays.stream(up).filter(node -> Arrays.stream(known).noneMatch(k -> k == node)).toArray();
    return Arrays.stream(touched).filter(node -> node == Layout.ALL || Arrays.stream(codes.up(node - 1))
        .noneMatch(above -> above != node && Arrays.stream(touched).anyMatch(t -> t == above)))
        .mapToObj(this::line).toList();
  }

  /** Where the sexual violence of contacts may no longer be, all of it together, once some happened there. */
  static List<Line> left(Mode more) {
    return MODES.stream().filter(mode -> mode.join(more) != mode).map(LineNumbers::sexual).toList();
  }

  @SafeVarargs
  static List<Line> union(List<Line>... lists) {
    List<Line> all = new ArrayList<>();
    for (List<Line> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
