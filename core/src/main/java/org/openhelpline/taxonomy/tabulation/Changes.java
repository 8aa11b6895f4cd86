package org.openhelpline.taxonomy.tabulation;

import static org.openhelpline.taxonomy.tabulation.LineNumbers.union;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Ocsea;

/**
 * The changes that could be made to contacts without touching more than a few of the published lines. Each rests on how
 * a contact is counted; none on what the figures are.
 */
final class Changes {
  private static final List<Line> NOBODY = List.of();

  private final CodeBook codes;
  private final LineNumbers lines;
  private final List<Change> all = new ArrayList<>();
  private final List<Line> forms = new ArrayList<>();
  private final List<Line> sexualModes = LineNumbers.MODES.stream().map(LineNumbers::sexual).toList();
  private final List<Line> inside = LineNumbers.figures("");
  private final List<Line> outside = LineNumbers.figures(Layout.OUTSIDE);
  private final List<Line> offlineCodes = new ArrayList<>();
  private final Set<Line> modesOfSexual = new LinkedHashSet<>();

  /** The changes for these lines. */
  Changes(TabulationPlan plan, List<Line> published) {
    this.codes = plan.layout().codes;
    this.lines = new LineNumbers(codes, published);
    plan.forms().all().stream().filter(form -> form.kind() != Form.Kind.ADJACENT && !form.isOcseaByItself())
        .forEach(form -> forms.add(Line.form(form.id())));
    for (int code = 0; code < codes.size(); code++) {
      if (codes.isSexual(code)) {
        if (codes.modesOf(code).equals(Set.of(Mode.OFFLINE))) {
          offlineCodes.add(lines.line(code + 1));
        }
        lines.modesAbove(code, mode -> true).forEach(modesOfSexual::add);
      }
    }
    for (int code = 0; code < codes.size(); code++) {
      if (codes.concept(code).selectable()) {
        reasons(code);
      }
      modes(code);
    }
    sexualModes();
    plan.forms().all().forEach(this::form);
    kindsOfContacts();
  }

  List<Change> all() {
    return all;
  }

  private void add(List<Line> raised, List<Line> touched, List<Line> lowered, List<Line> hosts, List<Line> except) {
    int[] from = lines.numbers(hosts);
    if (from.length == hosts.size() || hosts == sexualModes && from.length > 0) {
      all.add(Change.added(lines.changing(raised, true), lines.changing(touched, true), lines.numbers(lowered),
          from, lines.numbers(except)));
    }
  }

  /** A reason under a code, for contacts that stand on any of the lines above it, or a new contact. */
  private void reasons(int code) {
    int[] up = codes.up(code);
    for (Mode mode : codes.modesOf(code)) {
      Reasoned reason = new Reasoned(code, mode, lines.lines(up, new int[0]));
      all.add(Change.newContact(lines.changing(union(List.of(LineNumbers.EVERY_CONTACT), reason.tree,
          reason.shown(codes.isViolence(code)), lines.modesAbove(code, mode::equals)), codes.isViolence(code))));
      for (int host : up) {
        if (host != code + 1 && !isCrossed(up)) {
          int[] known = host == Layout.ALL ? new int[] {Layout.ALL} : codes.up(host - 1);
          reason = new Reasoned(code, mode, lines.lines(up, known));
          boolean isInside = host != Layout.ALL && codes.isViolence(host - 1);
          if (codes.isSexual(code)) {
            sexual(reason, host, isInside);
          } else {
            add(union(reason.tree, reason.shown(false)), reason.rolledUp, reason.rolledUpLess,
                List.of(lines.line(host)), union(lines.tops(up, known), noOcseaOutside(code, isInside)));
          }
        }
      }
      if (codes.isSexual(code)) {
        besideOther(code, mode, up);
      }
    }
  }

  /** Whether these lines have violence among them, and contacts stand there that are not within violence. */
  private boolean isCrossed(int[] up) {
    int violence = codes.index(Ocsea.VIOLENCE);
    return Arrays.stream(up).anyMatch(node -> node == violence + 1 && violence >= 0)
        && IntStream.range(0, codes.size()).anyMatch(code -> codes.isAbove(violence, code) && !codes.isViolence(code));
  }

  /** Who has no violence yet takes what was logged of OCSEA outside violence inside with it. */
  private List<Line> noOcseaOutside(int code, boolean isInside) {
    return codes.isViolence(code) && !isInside ? List.of(outside.get(2)) : NOBODY;
  }

  /** A reason of sexual violence, for contacts with a reason above it. */
  private void sexual(Reasoned reason, int host, boolean isInside) {
    int[] up = codes.up(reason.code);
    int[] known = host == Layout.ALL ? new int[] {Layout.ALL} : codes.up(host - 1);
    List<Line> tops = lines.tops(up, known);
    List<Line> hosts = List.of(lines.line(host));
    boolean endsInside = isInside || codes.isViolence(reason.code);
    // For contacts without sexual violence or OCSEA it is known what they show afterwards.
    List<Line> shown = reason.shown(endsInside);
    add(union(reason.tree, List.of(LineNumbers.sexual(reason.mode)), endsInside ? shown : NOBODY),
        union(shown, reason.touchesOnline() && !endsInside ? inside : NOBODY, reason.rolledUp), reason.rolledUpLess,
        hosts, union(tops, sexualModes, List.of(inside.get(2), outside.get(2))));
    if (reason.mode == Mode.UNKNOWN) {
      add(reason.tree, union(List.of(LineNumbers.sexual(Mode.UNKNOWN)), reason.rolledUp), reason.rolledUpLess, hosts,
          union(tops, noOcseaOutside(reason.code, isInside)));
    } else if (reason.isFixed()) {
      List<Line> left = union(LineNumbers.left(reason.mode), reason.rolledUpLess,
          reason.touchesOnline() && codes.isViolence(reason.code) && !isInside ? outside : NOBODY);
      add(reason.tree, union(sexualModes, reason.touchesOnline() ? union(inside, outside) : NOBODY, reason.rolledUp),
          left, hosts, union(tops, reason.touchesOnline() ? NOBODY : noOcseaOutside(reason.code, isInside)));
    }
  }

  /** A reason of sexual violence for contacts that have another, or that show OCSEA already. */
  private void besideOther(int code, Mode mode, int[] up) {
    List<Line> own = List.of(lines.line(code + 1));
    Reasoned reason = new Reasoned(code, mode, own);
    int violence = codes.index(Ocsea.VIOLENCE) + 1;
    boolean isPlain = Arrays.stream(up).allMatch(node -> node == Layout.ALL || node == code + 1 || node == violence);
    if (!isPlain || !codes.isViolence(code)) {
      return;
    }
    if (isSexualWithinViolence()) {
      if (mode == Mode.UNKNOWN) {
        add(own, NOBODY, NOBODY, sexualModes, own);
      } else if (mode == Mode.OFFLINE && reason.isFixed()) {
        add(own, NOBODY, NOBODY, List.of(LineNumbers.sexual(Mode.OFFLINE)), own);
      }
    }
    if (mode == Mode.ONLINE && reason.isFixed()) {
      add(own, NOBODY, NOBODY, List.of(inside.get(0)), own);
      // Who shows no OCSEA by a code stands on this one only by what rolls up to it.
      List<Line> rolledUp = codes.isLeaf(code) ? NOBODY : own;
      add(union(own, inside.subList(0, 1)), NOBODY, NOBODY, List.of(inside.get(1)),
          union(inside.subList(0, 1), rolledUp));
      add(union(own, inside.subList(0, 2)), sexualModes, LineNumbers.left(mode), List.of(inside.get(2)),
          union(inside.subList(1, 2), rolledUp));
    }
  }

  private boolean isSexualWithinViolence() {
    return IntStream.range(0, codes.size()).allMatch(code -> !codes.isSexual(code) || codes.isViolence(code));
  }

  /** Contacts with a reason in one mode that have it, and all that is below it, in another. */
  private void modes(int code) {
    List<Integer> below = IntStream.range(0, codes.size()).filter(other -> codes.isAbove(code, other)).boxed().toList();
    if (below.stream().anyMatch(codes::isSexual) || !codes.concept(code).modeRule().takesMode()) {
      return;
    }
    Set<Line> lowered = new LinkedHashSet<>();
    below.forEach(other -> lowered.addAll(lines.modesAbove(other, mode -> true)));
    codes.possibleModes(code + 1).forEach(mode -> lowered.remove(lines.inMode(code, mode)));
    List<Line> unchanging = below.stream().filter(other -> !codes.concept(other).modeRule().takesMode())
        .map(other -> lines.line(other + 1)).toList();
    for (Mode one : LineNumbers.MODES) {
      for (Mode other : LineNumbers.MODES) {
        if (one.ordinal() < other.ordinal() && lines.holds(lines.inMode(code, one))
            && lines.holds(lines.inMode(code, other))) {
          boolean keepsForms = below.size() == 1 && one.touchesOnline() == other.touchesOnline();
          all.add(Change.between(lines.number(lines.inMode(code, one)), lines.number(lines.inMode(code, other)),
              lines.numbers(lowered),
              lines.numbers(union(unchanging, keepsForms ? NOBODY : forms))));
        }
      }
    }
  }

  /** Contacts whose sexual violence, all of it together, happened elsewhere. */
  private void sexualModes() {
    List<Line> wider = union(inside.subList(1, 3), outside.subList(1, 3));
    List<Line> byMode = isSexualWithinViolence() ? inside.subList(1, 2) : NOBODY;
    elsewhere(Mode.UNKNOWN, Mode.OFFLINE, NOBODY, NOBODY, NOBODY);
    elsewhere(Mode.UNKNOWN, Mode.ONLINE, byMode, wider, NOBODY);
    elsewhere(Mode.UNKNOWN, Mode.BOTH, byMode, wider, NOBODY);
    elsewhere(Mode.OFFLINE, Mode.UNKNOWN, NOBODY, NOBODY, offlineCodes);
    elsewhere(Mode.OFFLINE, Mode.BOTH, byMode, wider, offlineCodes);
    elsewhere(Mode.BOTH, Mode.ONLINE, NOBODY, NOBODY, offlineCodes);
    elsewhere(Mode.ONLINE, Mode.BOTH, NOBODY, NOBODY, union(inside.subList(0, 1), outside.subList(0, 1)));
  }

  private void elsewhere(Mode from, Mode to, List<Line> raised, List<Line> touched, List<Line> except) {
    if (lines.holds(LineNumbers.sexual(from)) && lines.holds(LineNumbers.sexual(to))) {
      all.add(Change.from(lines.number(LineNumbers.sexual(from)),
          lines.numbers(union(List.of(LineNumbers.sexual(to)), raised)), lines.numbers(touched),
          lines.numbers(modesOfSexual), lines.numbers(except)));
    }
  }

  /** A form on a reason. */
  private void form(Form form) {
    List<Line> own = List.of(Line.form(form.id()));
    if (form.kind() == Form.Kind.ADJACENT) {
      form(own, NOBODY, List.of(LineNumbers.WITH_REASON), own);
      return;
    }
    Line in = inside.get(2);
    Line out = outside.get(2);
    boolean always = form.isOcseaByItself();
    form(own, NOBODY, List.of(in), own);
    form(own, NOBODY, List.of(out), own);
    form(always ? union(own, List.of(in)) : own, List.of(in),
        List.of(LineNumbers.VIOLENCE_CONTACTS), union(own, List.of(in)));
    form(always ? union(own, List.of(out)) : own, List.of(out), List.of(LineNumbers.WITH_REASON),
        union(own, List.of(out, LineNumbers.VIOLENCE_CONTACTS)));
  }

  /** A form is no reason more, so that it makes sense for contacts of one reason too. */
  private void form(List<Line> raised, List<Line> touched, List<Line> hosts, List<Line> except) {
    int[] from = lines.numbers(hosts);
    if (from.length > 0) {
      int[] added = lines.numbers(raised);
      all.add(new Change(added, Change.union(added, lines.numbers(touched)), from, lines.numbers(except), new int[0],
          false, false));
    }
  }

  private void kindsOfContacts() {
    List<Line> kinds = List.of(Tally.UNREADABLE, Tally.OUT_OF_SCOPE, Tally.WITHOUT_REASON).stream()
        .map(tally -> Line.item(Section.CONTACTS, tally.token())).toList();
    for (int i = 0; i < kinds.size(); i++) {
      all.add(Change.newContact(lines.numbers(List.of(kinds.get(i), LineNumbers.EVERY_CONTACT))));
      for (int j = 0; j < i; j++) {
        all.add(Change.between(lines.number(kinds.get(i)), lines.number(kinds.get(j)), new int[0], new int[0]));
      }
    }
  }

  /** A reason and the lines of its code, its category and so on that it adds to. */
  private final class Reasoned {
    private final int code;
    private final Mode mode;
    private final List<Line> tree;
    /** What else may show other modes together with it. */
    private final List<Line> rolledUp;
    private final List<Line> rolledUpLess;

    Reasoned(int code, Mode mode, List<Line> tree) {
      this.code = code;
      this.mode = mode;
      this.tree = tree;
      List<Line> own = codes.possibleModes(code + 1).stream().map(m -> lines.inMode(code, m)).toList();
      this.rolledUp = new ArrayList<>(lines.modesAbove(code, m -> true));
      rolledUp.removeAll(own);
      this.rolledUpLess = new ArrayList<>(lines.modesAbove(code, m -> m.join(mode) != m));
      rolledUpLess.removeAll(own);
    }

    boolean isFixed() {
      return codes.concept(code).modeRule().isFixed();
    }

    boolean touchesOnline() {
      return mode.touchesOnline();
    }

    /** What a contact that shows nothing else shows by this reason, beside the lines of the tree. */
    List<Line> shown(boolean isInside) {
      if (!codes.isSexual(code)) {
        return List.of(lines.inMode(code, mode));
      }
      List<Line> figures = isInside ? inside : outside;
      return union(List.of(LineNumbers.sexual(mode)), !touchesOnline() ? NOBODY
          : codes.isOnlineSexual(code) ? figures : figures.subList(1, 3));
    }
  }
}
