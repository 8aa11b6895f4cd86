package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Ocsea;
import org.openhelpline.taxonomy.contact.OcseaYardstick;

/**
 * What everybody knows of published figures before seeing any: which lines add up, which lie within others. For each
 * line of each group there are two unknowns, surely (even) and possibly (odd); each relation says that the sum of some
 * is at most the sum of others.
 *
 * <p>With undecided contacts the least of a sum is not the sum of the leasts. A relation between lines therefore
 * becomes several between bounds, all of which hold; where no contact is undecided they come to the relation itself.
 */
final class Relations {
  /** The sum of the first is at most the sum of the second. */
  @SuppressWarnings("ArrayRecordComponent") // read in tight loops, by this package alone, and never compared
  record Relation(int[] less, int[] more) {}


  private final TabulationPlan plan;
  private final List<Line> lines;
  private final PublishedLines published;
  private final Map<Line, Integer> index = new HashMap<>();
  private final List<Relation> all = new ArrayList<>();
  private int block;

  /** The lines that the relations are about: the published ones, and some that nobody publishes but that tie them. */
  static List<Line> lines(TabulationPlan plan) {
    PublishedLines published = new PublishedLines(plan);
    List<Line> lines = new ArrayList<>(published.list());
    plan.lines().stream().filter(line -> line.section() == Section.CONTACTS
        || line.section() == Section.CODE && line.mode().isPresent() && published.modes(line.code()).size() > 1)
        .filter(line -> !lines.contains(line)).forEach(lines::add);
    return lines;
  }

  /** The relations of so many groups and, as the last block, of their total. */
  Relations(TabulationPlan plan, List<Line> lines, int groups) {
    this.plan = plan;
    this.lines = lines;
    this.published = new PublishedLines(plan);
    for (int i = 0; i < lines.size(); i++) {
      index.put(lines.get(i), i);
    }
    for (block = 0; block <= groups; block++) {
      bounds();
      kindsOfContacts();
      tree();
      sexualModes();
      ocsea();
    }
    if (groups > 0) {
      groups(groups);
    }
  }

  List<Relation> all() {
    return all;
  }

  /** The unknown of what a line of a block surely is; the next one is what it possibly is. */
  static int surely(int block, int line, int lineCount) {
    return (block * lineCount + line) * 2;
  }

  private int surely(Line line) {
    return surely(block, Objects.requireNonNull(index.get(line)), lines.size());
  }

  private int possibly(Line line) {
    return surely(line) + 1;
  }

  private static Line tally(Tally tally) {
    return Line.item(Section.CONTACTS, tally.token());
  }

  private static Line total(Section section, String code) {
    return Line.mode(section, code, Optional.empty());
  }

  /** What is possible beyond what is sure comes from undecided contacts alone. */
  private void bounds() {
    int undecided = possibly(tally(Tally.UNDECIDED));
    for (Line line : lines) {
      add(new int[] {surely(line)}, new int[] {possibly(line)});
      add(new int[] {possibly(line)}, line.section() == Section.CONTACTS ? new int[] {surely(line)}
          : new int[] {surely(line), undecided});
    }
  }

  private void kindsOfContacts() {
    Line withReason = total(Section.ALL, "");
    List<Line> kinds = List.of(withReason, tally(Tally.UNREADABLE), tally(Tally.OUT_OF_SCOPE),
        tally(Tally.WITHOUT_REASON));
    same(List.of(tally(Tally.ALL)), kinds);
    atMost(List.of(tally(Tally.UNDECIDED)), List.of(withReason));
    atMost(List.of(tally(Tally.UNREADABLE)), List.of(tally(Tally.WITH_UNREADABLE)));
    atMost(List.of(tally(Tally.WITH_UNREADABLE), tally(Tally.OUT_OF_SCOPE), tally(Tally.WITHOUT_REASON)),
        List.of(tally(Tally.ALL)));
  }

  private void tree() {
    Line withReason = total(Section.ALL, "");
    covers(withReason, lines.stream()
        .filter(line -> line.section() == Section.CATEGORY).toList(), true);
    lines.stream().filter(line -> line.section() == Section.FORM)
        .forEach(form -> atMost(List.of(form), List.of(withReason)));
    for (Line line : lines) {
      if (line.mode().isPresent() || line.section() != Section.CATEGORY && line.section() != Section.CODE) {
        continue;
      }
      Concept concept = plan.taxonomy().get(line.code());
      covers(line, plan.taxonomy().children(line.code()).stream().map(c -> total(Section.CODE, c.code()))
          .filter(index::containsKey).toList(), !concept.selectable());
      List<Line> modes = lines.stream().filter(other -> other.section() == Section.CODE
          && line.section() == Section.CODE && other.code().equals(line.code()) && other.mode().isPresent()).toList();
      if (!modes.isEmpty()) {
        same(List.of(line), modes);
      }
    }
  }

  private void covers(Line whole, List<Line> parts, boolean nothingElse) {
    parts.forEach(part -> atMost(List.of(part), List.of(whole)));
    if (nothingElse && !parts.isEmpty()) {
      atMost(List.of(whole), parts);
    }
  }

  private List<String> sexualCodes() {
    return plan.taxonomy().concepts().stream().filter(Concept::sexualViolence).map(Concept::code)
        .filter(code -> index.containsKey(total(Section.CODE, code))).toList();
  }

  /** The lines of a code's contacts in a mode; none if it can't have it, its total if it can have no other. */
  private List<Line> inMode(String code, Mode mode) {
    List<Mode> modes = published.modes(code);
    return !modes.contains(mode) ? List.of() : modes.size() == 1 ? List.of(total(Section.CODE, code))
        : List.of(Line.mode(Section.CODE, code, Optional.of(mode)));
  }

  private List<Line> inModes(List<String> codes, Mode... modes) {
    List<Line> found = new ArrayList<>();
    for (String code : codes) {
      for (Mode mode : modes) {
        found.addAll(inMode(code, mode));
      }
    }
    return found;
  }

  private static Line sexual(Mode mode) {
    return Line.mode(Section.SEXUAL_MODE, "", Optional.of(mode));
  }

  private void sexualModes() {
    List<String> codes = sexualCodes();
    Line online = sexual(Mode.ONLINE);
    Line offline = sexual(Mode.OFFLINE);
    Line both = sexual(Mode.BOTH);
    List<Line> any = List.of(online, offline, both, sexual(Mode.UNKNOWN));
    for (String code : codes) {
      inMode(code, Mode.BOTH).forEach(line -> atMost(List.of(line), List.of(both)));
      inMode(code, Mode.ONLINE).forEach(line -> atMost(List.of(line), List.of(online, both)));
      inMode(code, Mode.OFFLINE).forEach(line -> atMost(List.of(line), List.of(offline, both)));
      atMost(List.of(total(Section.CODE, code)), any);
    }
    atMost(List.of(online), inModes(codes, Mode.ONLINE));
    atMost(List.of(offline), inModes(codes, Mode.OFFLINE));
    atMost(List.of(sexual(Mode.UNKNOWN)), inModes(codes, Mode.UNKNOWN));
    atMost(List.of(online, both), inModes(codes, Mode.ONLINE, Mode.BOTH));
    atMost(List.of(offline, both), inModes(codes, Mode.OFFLINE, Mode.BOTH));
    atMost(any, codes.stream().map(code -> total(Section.CODE, code)).toList());
    atMost(any, List.of(total(Section.ALL, "")));
    if (hasViolence() && plan.taxonomy().concepts().stream().allMatch(concept -> !concept.sexualViolence()
        || plan.taxonomy().isWithin(concept.code(), Ocsea.VIOLENCE))) {
      atMost(any, List.of(total(Section.CATEGORY, Ocsea.VIOLENCE)));
    }
  }

  private boolean hasViolence() {
    return index.containsKey(total(Section.CATEGORY, Ocsea.VIOLENCE));
  }

  private static Line figure(OcseaYardstick yardstick, String where) {
    return Line.ocsea(LoggingRule.BOTH, yardstick.token() + where);
  }

  /** A figure within violence and its counterpart outside. */
  private static List<Line> figure(OcseaYardstick yardstick) {
    return List.of(figure(yardstick, ""), figure(yardstick, Layout.OUTSIDE));
  }

  private void ocsea() {
    List<Line> byCode = figure(OcseaYardstick.BY_CODE);
    List<Line> byMode = figure(OcseaYardstick.BY_CODE_AND_MODE);
    List<Line> byForm = figure(OcseaYardstick.BY_CODE_MODE_AND_FORMS);
    List<String> online = plan.taxonomy().concepts().stream().filter(Concept::isOnlineSexualViolence)
        .map(Concept::code).filter(code -> index.containsKey(total(Section.CODE, code))).toList();
    if (hasViolence()) {
      Line violence = Line.ocsea(LoggingRule.BOTH, Layout.VIOLENCE_CONTACTS);
      same(List.of(violence), List.of(total(Section.CATEGORY, Ocsea.VIOLENCE)));
      atMost(List.of(figure(OcseaYardstick.BY_CODE_MODE_AND_FORMS, "")), List.of(violence));
      atMost(List.of(violence, figure(OcseaYardstick.BY_CODE_MODE_AND_FORMS, Layout.OUTSIDE)),
          List.of(total(Section.ALL, "")));
    }
    for (String where : List.of("", Layout.OUTSIDE)) {
      atMost(List.of(figure(OcseaYardstick.BY_CODE_AND_MODE, where)),
          List.of(figure(OcseaYardstick.BY_CODE_MODE_AND_FORMS, where)));
      atMost(List.of(figure(OcseaYardstick.BY_CODE, where)),
          List.of(figure(OcseaYardstick.BY_CODE_AND_MODE, where)));
    }
    online.forEach(code -> atMost(List.of(total(Section.CODE, code)), byCode));
    atMost(byCode, online.stream().map(code -> total(Section.CODE, code)).toList());
    same(byMode, List.of(sexual(Mode.ONLINE), sexual(Mode.BOTH)));
    List<Line> shows = new ArrayList<>(byMode);
    for (Form form : plan.forms().all()) {
      if (form.isOcseaByItself()) {
        atMost(List.of(Line.form(form.id())), byForm);
      }
      if (form.kind() != Form.Kind.ADJACENT) {
        shows.add(Line.form(form.id()));
      }
    }
    atMost(byForm, shows);
  }

  /** The groups of each line add up to its total, what is sure and what is possible each for itself. */
  private void groups(int groups) {
    for (int line = 0; line < lines.size(); line++) {
      for (int kind = 0; kind < 2; kind++) {
        int[] parts = new int[groups];
        for (int group = 0; group < groups; group++) {
          parts[group] = surely(group, line, lines.size()) + kind;
        }
        int[] whole = {surely(groups, line, lines.size()) + kind};
        add(parts, whole);
        add(whole, parts);
      }
    }
  }

  private void same(List<Line> a, List<Line> b) {
    atMost(a, b);
    atMost(b, a);
  }

  /**
   * For every contact under every reading, the sum of the first is at most the sum of the second. A line that is not
   * here can only be 0.
   */
  private void atMost(List<Line> few, List<Line> many) {
    List<Line> less = few.stream().filter(index::containsKey).toList();
    List<Line> more = many.stream().filter(index::containsKey).toList();
    for (int j = 0; j < Math.max(1, more.size()); j++) {
      int[] right = new int[more.size()];
      for (int i = 0; i < right.length; i++) {
        right[i] = i == j ? surely(more.get(i)) : possibly(more.get(i));
      }
      add(less.stream().mapToInt(this::surely).toArray(), right);
    }
    for (int j = 0; j < less.size(); j++) {
      int[] left = new int[less.size()];
      for (int i = 0; i < left.length; i++) {
        left[i] = i == j ? possibly(less.get(i)) : surely(less.get(i));
      }
      add(left, more.stream().mapToInt(this::possibly).toArray());
    }
  }

  private void add(int[] less, int[] more) {
    if (less.length > 0) {
      all.add(new Relation(less, more));
    }
  }
}
