package org.openhelpline.taxonomy.tabulation;

import java.util.List;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Ocsea;
import org.openhelpline.taxonomy.contact.OcseaYardstick;

/** What a reading shows of OCSEA as recorded, and what it would show had it been logged by another rule. */
final class OcseaView {
  static final List<OcseaYardstick> YARDSTICKS = List.of(OcseaYardstick.values());

  private OcseaView() {}

  /** What is shown if a case online and offline is logged by the rule; {@code sexual} is its sexual mode. */
  static Ocsea of(Layout layout, Reading reading, Mode sexual, LoggingRule rule) {
    Ocsea shown = new Ocsea(false, false, false, false);
    for (int i = 0; i < reading.size(); i++) {
      boolean isSexual = layout.codes.isSexual(reading.code(i));
      Mode mode = logged(reading.mode(i), isSexual && sexual == Mode.BOTH, rule);
      if (mode != Mode.NONE || reading.mode(i) == Mode.NONE) {
        shown = with(shown, layout, reading, i, mode);
      }
    }
    return shown;
  }

  /** What is shown if one reason alone is logged. */
  static Ocsea ofOne(Layout layout, Reading reading, int i) {
    return with(new Ocsea(false, false, false, false), layout, reading, i, reading.mode(i));
  }

  /** The mode that is logged; {@link Mode#NONE} for a stated one says that the reason is not logged at all. */
  private static Mode logged(Mode mode, boolean isPartOfBoth, LoggingRule rule) {
    return switch (rule) {
      case BOTH, ONE_REASON -> mode;
      case ONLINE_ONLY -> mode == Mode.BOTH ? Mode.ONLINE : isPartOfBoth && mode == Mode.OFFLINE ? Mode.NONE : mode;
      case OFFLINE_ONLY -> mode == Mode.BOTH ? Mode.OFFLINE : isPartOfBoth && mode == Mode.ONLINE ? Mode.NONE : mode;
    };
  }

  private static Ocsea with(Ocsea before, Layout layout, Reading reading, int i, Mode mode) {
    int code = reading.code(i);
    boolean byForm = before.byForm();
    for (long left = reading.forms(i); left != 0 && !byForm; left &= left - 1) {
      byForm = Ocsea.shows(layout.forms.get(Long.numberOfTrailingZeros(left)), mode);
    }
    return new Ocsea(before.violence() || layout.codes.isViolence(code),
        before.byCode() || layout.codes.isOnlineSexual(code),
        before.byMode() || layout.codes.isSexual(code) && mode.touchesOnline(), byForm);
  }
}
