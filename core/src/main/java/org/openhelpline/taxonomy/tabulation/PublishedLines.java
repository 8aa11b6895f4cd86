package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

  PublishedLines(TabulationPlan plan) {
    this.plan = plan;
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
    return plan.layout().codes.isSexual(plan.layout().codes.index(code));
  }

  /** The modes that a code's figures can be of. */
  List<Mode> modes(String code) {
    return List.copyOf(plan.layout().codes.possibleModes(plan.layout().codes.index(code) + 1));
  }

  /** Whether sexual violence, or its online codes alone, also stand outside violence. */
  boolean isSexualOutsideViolence(boolean onlineOnly) {
    CodeBook codes = plan.layout().codes;
    for (int i = 0; i < codes.size(); i++) {
      if (!codes.isViolence(i) && (onlineOnly ? codes.isOnlineSexual(i) : codes.isSexual(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sexual violence of a contact, or of one without violence, can together have happened there. */
  private boolean isSexualIn(Mode mode, boolean isOutside) {
    CodeBook codes = plan.layout().codes;
    EnumSet<Mode> modes = EnumSet.noneOf(Mode.class);
    for (int i = 0; i < codes.size(); i++) {
      if (codes.isSexual(i) && !(isOutside && codes.isViolence(i))) {
        modes.addAll(codes.possibleModes(i + 1));
      }
    }
    return modes.contains(mode) || mode == Mode.BOTH && modes.contains(Mode.ONLINE) && modes.contains(Mode.OFFLINE);
  }

  private boolean hasOnlineSexual() {
    CodeBook codes = plan.layout().codes;
    for (int i = 0; i < codes.size(); i++) {
      if (codes.isOnlineSexual(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line can be anything but 0; one that can't would be known even if it were hidden. */
  private boolean canOccur(Line line) {
    String item = line.item();
    boolean isOutside = item.endsWith(Layout.OUTSIDE);
    if (!isOutside && plan.taxonomy().find(Ocsea.VIOLENCE).isEmpty()) {
      return false;
    }
    if (item.startsWith(OcseaYardstick.BY_CODE_MODE_AND_FORMS.token())) {
      return !plan.forms().all().isEmpty() || canTouchOnline(isOutside);
    }
    if (item.startsWith(OcseaYardstick.BY_CODE_AND_MODE.token())) {
      return canTouchOnline(isOutside);
    }
    return !item.startsWith(OcseaYardstick.BY_CODE.token())
        || hasOnlineSexual() && (!isOutside || isSexualOutsideViolence(true));
  }

  private boolean canTouchOnline(boolean isOutside) {
    return isSexualIn(Mode.ONLINE, isOutside) || isSexualIn(Mode.BOTH, isOutside);
  }
}
