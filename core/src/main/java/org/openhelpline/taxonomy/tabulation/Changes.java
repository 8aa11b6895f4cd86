package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Ocsea;
import org.openhelpline.taxonomy.contact.OcseaYardstick;

/**
 * The changes that could be made to contacts without touching more than a few of the published lines. Each rests on how
 * a contact is counted; none on what the figures are.
 */
final class Changes {
  /** The modes in which contacts with a question of mode can be. */
  static final List<Mode> MODES = List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN);

  private static final Line EVERY_CONTACT = Line.item(Section.CONTACTS, Tally.ALL.token());
  private static final Line WITH_REASON = Line.mode(Section.ALL, "", Optional.empty());
  private static final Line VIOLENCE = Line.mode(Section.CATEGORY, Ocsea.VIOLENCE, Optional.empty());
  private static final Line VIOLENCE_CONTACTS = Line.ocsea(LoggingRule.BOTH, Layout.VIOLENCE_CONTACTS);
  private static final List<Line> NOBODY = List.of();

  private final CodeBook codes;
  private final Map<Line, Integer> index = new HashMap<>();
  private final List<Change> all = new ArrayList<>();
  private final List<Line> forms = new ArrayList<>();
  private final List<Line> sexualModes = MODES.stream().map(Changes::sexual).toList();
  private final List<Line> inside = figures("");
  private final List<Line> outside = figures(Layout.OUTSIDE);
  private final List<Line> offlineCodes = new ArrayList<>();
  private final Set<Line> modesOfSexual = new LinkedHashSet<>();

  /** The changes for these lines. */
  Changes(TabulationPlan plan, List<Line> lines) {
    this.codes = plan.layout().codes;
    for (int i = 0; i < lines.size(); i++) {
      index.put(lines.get(i), i);
    }
    plan.forms().all().stream().filter(form -> form.kind() != Form.Kind.ADJACENT && !form.isOcseaByItself())
        .forEach(form -> forms.add(Line.form(form.id())));
    for (int code = 0; code < codes.size(); code++) {
      if (codes.isSexual(code)) {
        if (codes.modesOf(code).equals(Set.of(Mode.OFFLINE))) {
          offlineCodes.add(line(code + 1));
        }
        modesAbove(code, mode -> true).forEach(modesOfSexual::add);
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

  private static Line sexual(Mode mode) {
    return Line.mode(Section.SEXUAL_MODE, "", Optional.of(mode));
  }

  private static List<Line> figures(String where) {
    return Arrays.stream(OcseaYardstick.values())
        .map(yardstick -> Line.ocsea(LoggingRule.BOTH, yardstick.token() + where)).toList();
  }

  private Line line(int node) {
    if (node == Layout.ALL) {
      return WITH_REASON;
    }
    boolean isCategory = codes.concept(node - 1).parent().isEmpty();
    return Line.mode(isCategory ? Section.CATEGORY : Section.CODE, codes.concept(node - 1).code(), Optional.empty());
  }

  private Line inMode(int code, Mode mode) {
    return Line.mode(Section.CODE, codes.concept(code).code(), Optional.of(mode));
  }

  /** The numbers of lines; those that are not published can't be seen to change and are left out. */
  private int[] at(Collection<Line> lines) {
    return lines.stream().distinct().filter(index::containsKey).mapToInt(index::get).toArray();
  }

  /** The published lines, by mode, of the codes that a reason counts for. */
  private List<Line> modesAbove(int code, Predicate<Mode> isAsked) {
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
  private int[] changing(Collection<Line> lines, boolean isViolence) {
    List<Line> found = new ArrayList<>(lines);
    if (isViolence && found.contains(VIOLENCE)) {
      found.add(VIOLENCE_CONTACTS);
    }
    return at(found);
  }

  @SafeVarargs
  private static List<Line> all(List<Line>... lists) {
    List<Line> all = new ArrayList<>();
    for (List<Line> list : lists) {
      all.addAll(list);
    }
    return all;
  }

  private void add(List<Line> raised, List<Line> touched, List<Line> lowered, List<Line> hosts, List<Line> except) {
    int[] from = at(hosts);
    if (from.length == hosts.size() || hosts == sexualModes && from.length > 0) {
      all.add(Change.added(changing(raised, true), changing(touched, true), at(lowered), from, at(except)));
    }
  }

  /** A reason under a code, for contacts that stand on any of the lines above it, or a new contact. */
  private void reasons(int code) {
    int[] up = codes.up(code);
    for (Mode mode : codes.modesOf(code)) {
      Reasoned reason = new Reasoned(code, mode, lines(up, new int[0]));
      all.add(Change.newContact(changing(all(List.of(EVERY_CONTACT), reason.tree,
          reason.shown(codes.isViolence(code)), modesAbove(code, mode::equals)), codes.isViolence(code))));
      for (int host : up) {
        if (host != code + 1 && !isCrossed(up)) {
          int[] known = host == Layout.ALL ? new int[] {Layout.ALL} : codes.up(host - 1);
          reason = new Reasoned(code, mode, lines(up, known));
          boolean isInside = host != Layout.ALL && codes.isViolence(host - 1);
          if (codes.isSexual(code)) {
            sexual(reason, host, isInside);
          } else {
            add(all(reason.tree, reason.shown(false)), reason.rolledUp, reason.rolledUpLess, List.of(line(host)),
                all(tops(up, known), noOcseaOutside(code, isInside)));
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

  private List<Line> lines(int[] nodes, int[] except) {
    return Arrays.stream(nodes).filter(node -> Arrays.stream(except).noneMatch(e -> e == node))
        .mapToObj(this::line).toList();
  }

  /** The topmost lines that a reason adds to: whoever stands on none of them stands on none at all. */
  private List<Line> tops(int[] up, int[] known) {
    int[] touched = Arrays.stream(up).filter(node -> Arrays.stream(known).noneMatch(k -> k == node)).toArray();
    return Arrays.stream(touched).filter(node -> node == Layout.ALL || Arrays.stream(codes.up(node - 1))
        .noneMatch(above -> above != node && Arrays.stream(touched).anyMatch(t -> t == above)))
        .mapToObj(this::line).toList();
  }

  /** A reason of sexual violence, for contacts with a reason above it. */
  private void sexual(Reasoned reason, int host, boolean isInside) {
    int[] up = codes.up(reason.code);
    int[] known = host == Layout.ALL ? new int[] {Layout.ALL} : codes.up(host - 1);
    List<Line> tops = tops(up, known);
    List<Line> hosts = List.of(line(host));
    boolean endsInside = isInside || codes.isViolence(reason.code);
    // For contacts without sexual violence or OCSEA it is known what they show afterwards.
    List<Line> shown = reason.shown(endsInside);
    add(all(reason.tree, List.of(sexual(reason.mode)), endsInside ? shown : NOBODY),
        all(shown, reason.touchesOnline() && !endsInside ? inside : NOBODY, reason.rolledUp), reason.rolledUpLess,
        hosts, all(tops, sexualModes, List.of(inside.get(2), outside.get(2))));
    if (reason.mode == Mode.UNKNOWN) {
      add(reason.tree, all(List.of(sexual(Mode.UNKNOWN)), reason.rolledUp), reason.rolledUpLess, hosts,
          all(tops, noOcseaOutside(reason.code, isInside)));
    } else if (reason.isFixed()) {
      List<Line> left = all(left(reason.mode), reason.rolledUpLess,
          reason.touchesOnline() && codes.isViolence(reason.code) && !isInside ? outside : NOBODY);
      add(reason.tree, all(sexualModes, reason.touchesOnline() ? all(inside, outside) : NOBODY, reason.rolledUp), left,
          hosts, all(tops, reason.touchesOnline() ? NOBODY : noOcseaOutside(reason.code, isInside)));
    }
  }

  /** Where the sexual violence of contacts may no longer be, all of it together, once some happened there. */
  private List<Line> left(Mode more) {
    return MODES.stream().filter(mode -> mode.join(more) != mode).map(Changes::sexual).toList();
  }

  /** A reason of sexual violence for contacts that have another, or that show OCSEA already. */
  private void besideOther(int code, Mode mode, int[] up) {
    List<Line> own = List.of(line(code + 1));
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
        add(own, NOBODY, NOBODY, List.of(sexual(Mode.OFFLINE)), own);
      }
    }
    if (mode == Mode.ONLINE && reason.isFixed()) {
      add(own, NOBODY, NOBODY, List.of(inside.get(0)), own);
      // Who shows no OCSEA by a code stands on this one only by what rolls up to it.
      List<Line> rolledUp = codes.isLeaf(code) ? NOBODY : own;
      add(all(own, inside.subList(0, 1)), NOBODY, NOBODY, List.of(inside.get(1)), all(inside.subList(0, 1), rolledUp));
      add(all(own, inside.subList(0, 2)), sexualModes, left(mode), List.of(inside.get(2)),
          all(inside.subList(1, 2), rolledUp));
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
    below.forEach(other -> lowered.addAll(modesAbove(other, mode -> true)));
    codes.possibleModes(code + 1).forEach(mode -> lowered.remove(inMode(code, mode)));
    List<Line> unchanging = below.stream().filter(other -> !codes.concept(other).modeRule().takesMode())
        .map(other -> line(other + 1)).toList();
    for (Mode one : MODES) {
      for (Mode other : MODES) {
        if (one.ordinal() < other.ordinal() && index.containsKey(inMode(code, one))
            && index.containsKey(inMode(code, other))) {
          boolean keepsForms = below.size() == 1 && one.touchesOnline() == other.touchesOnline();
          all.add(Change.between(at(List.of(inMode(code, one)))[0], at(List.of(inMode(code, other)))[0], at(lowered),
              at(all(unchanging, keepsForms ? NOBODY : forms))));
        }
      }
    }
  }

  /** Contacts whose sexual violence, all of it together, happened elsewhere. */
  private void sexualModes() {
    List<Line> wider = all(inside.subList(1, 3), outside.subList(1, 3));
    List<Line> byMode = isSexualWithinViolence() ? inside.subList(1, 2) : NOBODY;
    elsewhere(Mode.UNKNOWN, Mode.OFFLINE, NOBODY, NOBODY, NOBODY);
    elsewhere(Mode.UNKNOWN, Mode.ONLINE, byMode, wider, NOBODY);
    elsewhere(Mode.UNKNOWN, Mode.BOTH, byMode, wider, NOBODY);
    elsewhere(Mode.OFFLINE, Mode.UNKNOWN, NOBODY, NOBODY, offlineCodes);
    elsewhere(Mode.OFFLINE, Mode.BOTH, byMode, wider, offlineCodes);
    elsewhere(Mode.BOTH, Mode.ONLINE, NOBODY, NOBODY, offlineCodes);
    elsewhere(Mode.ONLINE, Mode.BOTH, NOBODY, NOBODY, all(inside.subList(0, 1), outside.subList(0, 1)));
  }

  private void elsewhere(Mode from, Mode to, List<Line> raised, List<Line> touched, List<Line> except) {
    if (index.containsKey(sexual(from)) && index.containsKey(sexual(to))) {
      all.add(Change.from(at(List.of(sexual(from)))[0], at(all(List.of(sexual(to)), raised)), at(touched),
          at(modesOfSexual), at(except)));
    }
  }

  /** A form on a reason. */
  private void form(Form form) {
    List<Line> own = List.of(Line.form(form.id()));
    if (form.kind() == Form.Kind.ADJACENT) {
      form(own, NOBODY, List.of(WITH_REASON), own);
      return;
    }
    Line in = inside.get(2);
    Line out = outside.get(2);
    boolean always = form.isOcseaByItself();
    form(own, NOBODY, List.of(in), own);
    form(own, NOBODY, List.of(out), own);
    form(always ? all(own, List.of(in)) : own, List.of(in), List.of(VIOLENCE_CONTACTS), all(own, List.of(in)));
    form(always ? all(own, List.of(out)) : own, List.of(out), List.of(WITH_REASON),
        all(own, List.of(out, VIOLENCE_CONTACTS)));
  }

  /** A form is no reason more, so that it makes sense for contacts of one reason too. */
  private void form(List<Line> raised, List<Line> touched, List<Line> hosts, List<Line> except) {
    int[] from = at(hosts);
    if (from.length > 0) {
      all.add(new Change(at(raised), Change.union(at(raised), at(touched)), from, at(except), new int[0], false,
          false));
    }
  }

  private void kindsOfContacts() {
    List<Line> kinds = List.of(Tally.UNREADABLE, Tally.OUT_OF_SCOPE, Tally.WITHOUT_REASON).stream()
        .map(tally -> Line.item(Section.CONTACTS, tally.token())).toList();
    for (int i = 0; i < kinds.size(); i++) {
      all.add(Change.newContact(at(List.of(kinds.get(i), EVERY_CONTACT))));
      for (int j = 0; j < i; j++) {
        all.add(Change.between(at(kinds.subList(i, i + 1))[0], at(kinds.subList(j, j + 1))[0], new int[0],
            new int[0]));
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
      List<Line> own = codes.possibleModes(code + 1).stream().map(m -> inMode(code, m)).toList();
      this.rolledUp = new ArrayList<>(modesAbove(code, m -> true));
      rolledUp.removeAll(own);
      this.rolledUpLess = new ArrayList<>(modesAbove(code, m -> m.join(mode) != m));
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
        return List.of(inMode(code, mode));
      }
      List<Line> figures = isInside ? inside : outside;
      return all(List.of(sexual(mode)), !touchesOnline() ? NOBODY
          : codes.isOnlineSexual(code) ? figures : figures.subList(1, 3));
    }
  }
}
