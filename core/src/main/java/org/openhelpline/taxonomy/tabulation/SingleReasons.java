package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Mode;

/** Changes for contacts that have one reason each: they have another one instead. */
final class SingleReasons {
  private static final int NEAREST = 12;
  private static final int NONE = -1;

  private final CodeBook codes;
  private final Map<Line, Integer> index = new HashMap<>();
  private final int[] possibleForms;
  private final long[] surely;
  private final List<Leaf> leaves = new ArrayList<>();

  /** A code, in one mode where figures tell modes apart, and the lines that a contact with it alone stands on. */
  private record Leaf(int code, Mode mode, int line, Set<Integer> lines) {}

  SingleReasons(TabulationPlan plan, List<Line> lines, long[] surely) {
    this.codes = plan.layout().codes;
    this.surely = surely;
    for (int i = 0; i < lines.size(); i++) {
      index.put(lines.get(i), i);
    }
    this.possibleForms = plan.forms().all().stream()
        .filter(form -> form.kind() != Form.Kind.ADJACENT && !form.isOcseaByItself())
        .mapToInt(form -> index.get(Line.form(form.id()))).toArray();
    for (int code = 0; code < codes.size(); code++) {
      leaves(code);
    }
  }

  private void leaves(int code) {
    int own = index.getOrDefault(Line.mode(Section.CODE, codes.concept(code).code(), Optional.empty()), NONE);
    if (own == NONE || !codes.isLeaf(code)) {
      return;
    }
    Set<Integer> lines = new TreeSet<>();
    for (int node : codes.up(code)) {
      String above = node == Layout.ALL ? "" : codes.concept(node - 1).code();
      for (Section section : List.of(Section.ALL, Section.CATEGORY, Section.CODE)) {
        find(Line.mode(section, above, Optional.empty())).ifPresent(lines::add);
      }
    }
    Set<Mode> modes = codes.modesOf(code);
    boolean hasModes = modes.stream().anyMatch(mode -> !inMode(code, mode).isEmpty());
    if (!codes.isSexual(code)) {
      for (Mode mode : modes) {
        Set<Integer> inMode = new TreeSet<>(lines);
        inMode.addAll(inMode(code, mode));
        int line = find(Line.mode(Section.CODE, codes.concept(code).code(), Optional.of(mode))).orElse(own);
        if (surely[line] > 0) {
          leaves.add(new Leaf(code, mode, line, inMode));
        }
      }
    } else if (surely[own] > 0 && !hasModes && modes.size() > 1) {
      // Sexual violence whose mode is free can take the mode of what it stands for; where it is fixed it can't.
      leaves.add(new Leaf(code, Mode.NONE, own, lines));
    }
  }

  /** The lines by mode that a contact with this reason alone stands on. */
  private List<Integer> inMode(int code, Mode mode) {
    return Arrays.stream(codes.up(code)).filter(node -> node != Layout.ALL)
        .mapToObj(node -> find(Line.mode(Section.CODE, codes.concept(node - 1).code(), Optional.of(mode))))
        .flatMap(Optional::stream).toList();
  }

  private Optional<Integer> find(Line line) {
    return Optional.ofNullable(index.get(line));
  }

  /** The changes that move a line; only those between codes of few contacts, which cost least. */
  List<Change> changesOf(int line) {
    List<Change> found = new ArrayList<>();
    List<Leaf> bySize = leaves.stream().sorted((a, b) -> Long.compare(surely[a.line], surely[b.line])).toList();
    for (Leaf leaf : leaves) {
      if (leaf.lines.contains(line)) {
        bySize.stream().filter(other -> !other.lines.contains(line) && isAlike(leaf, other)
            && codes.up(leaf.code).length == codes.up(other.code).length)
            .sorted((a, b) -> Long.compare(common(leaf, b), common(leaf, a))).limit(NEAREST)
            .forEach(other -> found.add(instead(leaf, other)));
      }
    }
    return found;
  }

  private static long common(Leaf a, Leaf b) {
    return a.lines.stream().filter(b.lines::contains).count();
  }

  private boolean isAlike(Leaf a, Leaf b) {
    return codes.isViolence(a.code) == codes.isViolence(b.code) && codes.isSexual(a.code) == codes.isSexual(b.code);
  }

  private Change instead(Leaf a, Leaf b) {
    int[] moved = IntStream.concat(
        a.lines.stream().filter(line -> !b.lines.contains(line)).mapToInt(i -> i),
        b.lines.stream().filter(line -> !a.lines.contains(line)).mapToInt(i -> i)).toArray();
    boolean changesMode = !codes.isSexual(a.code) && a.mode.touchesOnline() != b.mode.touchesOnline();
    return new Change(moved, moved, new int[] {a.line, b.line}, changesMode ? possibleForms
        : new int[0], new int[0], true, false);
  }
}
