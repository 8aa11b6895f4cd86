package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Ocsea;
import org.openhelpline.taxonomy.contact.OcseaYardstick;

/**
 * Which lines are published at all once small ones are suppressed. Left out are those that say little that the others
 * don't, but would give much away: figures by other logging rules and modes of whole categories (their differences are
 * single contacts), modes of single codes of sexual violence (where all of it together happened is published instead),
 * sums of reasons (for a code they are its contacts), what became of the reasons as logged, and lines that can only be
 * a copy of another or 0.
 */
final class PublishedLines {
  private final TabulationPlan plan;
  private final CodeBook codes;

  PublishedLines(TabulationPlan plan) {
    this.plan = plan;
    this.codes = plan.layout().codes;
  }

  List<Line> list() {
    List<Line> lines = new ArrayList<>();
    for (Line line : plan.lines()) {
      if (isPublished(line)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private boolean isPublished(Line line) {
    return switch (line.section()) {
      case LOGGED_REASONS -> false;
      case CONTACTS -> !line.item().equals(Tally.UNDECIDED.token()) && !line.item().equals(Tally.WITH_UNREADABLE.token());
      case FORM -> true;
      case SEXUAL_MODE -> line.mode().filter(mode -> isSexualIn(mode, false)).isPresent();
      case ALL, CATEGORY -> line.mode().isEmpty();
      case CODE -> line.mode().isEmpty() || modes(line.code()).size() > 1 && !isSexual(line.code());
      case OCSEA -> line.rule().equals(Optional.of(LoggingRule.BOTH)) && canOccur(line);
    };
  }

  private boolean isSexual(String code) {
    return codes.isSexual(codes.index(code));
  }

  /** The modes that a code's figures can be of. */
  List<Mode> modes(String code) {
    return List.copyOf(codes.possibleModes(codes.index(code) + 1));
  }

  private boolean anyCode(IntPredicate isOne) {
    return IntStream.range(0, codes.size()).anyMatch(code -> codes.concept(code).selectable() && isOne.test(code));
  }

  /** Whether the sexual violence of a contact, or of one without violence, can together have happened there. */
  private boolean isSexualIn(Mode mode, boolean isOutside) {
    EnumSet<Mode> modes = EnumSet.noneOf(Mode.class);
    for (int i = 0; i < codes.size(); i++) {
      if (codes.concept(i).selectable() && codes.isSexual(i) && !(isOutside && codes.isViolence(i))) {
        modes.addAll(codes.modesOf(i));
      }
    }
    return modes.contains(mode) || mode == Mode.BOTH && modes.contains(Mode.ONLINE) && modes.contains(Mode.OFFLINE);
  }

  /** Whether a line can be anything but 0; one that can't would be known even if it were hidden. */
  private boolean canOccur(Line line) {
    String item = line.item();
    boolean isOutside = item.endsWith(Layout.OUTSIDE);
    if (!anyCode(code -> codes.isViolence(code) != isOutside)) {
      return false;
    }
    // Who has violence may have sexual violence, or a form, elsewhere.
    IntPredicate isHere = code -> !(isOutside && codes.isViolence(code));
    boolean byMode = isSexualIn(Mode.ONLINE, isOutside) || isSexualIn(Mode.BOTH, isOutside);
    if (item.startsWith(OcseaYardstick.BY_CODE_MODE_AND_FORMS.token())) {
      return byMode || anyCode(code -> isHere.test(code) && canShow(code));
    }
    return item.startsWith(OcseaYardstick.BY_CODE_AND_MODE.token()) ? byMode
        : !item.startsWith(OcseaYardstick.BY_CODE.token())
            || anyCode(code -> isHere.test(code) && codes.isOnlineSexual(code));
  }

  /** Whether a form on a reason under this code can show OCSEA. */
  private boolean canShow(int code) {
    return plan.forms().all().stream()
        .anyMatch(form -> codes.modesOf(code).stream().anyMatch(mode -> Ocsea.shows(form, mode)));
  }
}
