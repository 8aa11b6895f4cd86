package org.openhelpline.taxonomy.cli.report;

import java.util.Map;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.tabulation.Line;
import org.openhelpline.taxonomy.tabulation.LoggingRule;
import org.openhelpline.taxonomy.tabulation.TabulationPlan;

/** What a line of figures is about, in words that stand for themselves. */
public final class LineText {
  private static final Map<String, String> CONTACTS = Map.of(
      "all", "All contacts",
      "unreadable", "Contacts of which no reason is known: every entry is unknown or can't be read",
      "out-of-scope", "Contacts whose entries are all no reason for contact",
      "without-reason", "Contacts for which nothing was logged",
      "undecided", "Contacts with a reason that has several readings",
      "with-unreadable", "Contacts with an entry that is unknown or can't be read");
  private static final Map<String, String> LOGGED = Map.of(
      "mapped", "Entries that have one reading",
      "ambiguous", "Entries that have several readings; none is chosen",
      "out-of-scope", "Entries that are no reason for contact",
      "unknown", "Entries that the list does not hold",
      "malformed", "Rows that can't be read");
  private static final Map<LoggingRule, String> RULES = Map.of(
      LoggingRule.BOTH, "as recorded",
      LoggingRule.ONLINE_ONLY, "if what was both had been logged as online only",
      LoggingRule.OFFLINE_ONLY, "if what was both had been logged as offline only",
      LoggingRule.ONE_REASON, "if one reason a contact had been logged");
  private static final Map<OcseaYardstick, String> YARDSTICKS = Map.of(
      OcseaYardstick.BY_CODE, "by code",
      OcseaYardstick.BY_CODE_AND_MODE, "by code and mode",
      OcseaYardstick.BY_CODE_MODE_AND_FORMS, "by code, mode and forms");
  private static final Map<Mode, String> MODES = Map.of(Mode.ONLINE, "online", Mode.OFFLINE, "offline",
      Mode.BOTH, "both", Mode.UNKNOWN, "not known where", Mode.NONE, "where makes no sense");
  private static final String OUTSIDE = "-outside-violence";

  private LineText() {}

  /** A line in words. */
  public static String of(Line line, TabulationPlan plan) {
    String mode = line.mode().map(m -> ", " + mode(m)).orElse("");
    return switch (line.section()) {
      case CONTACTS -> CONTACTS.getOrDefault(line.item(), line.item());
      case LOGGED_REASONS -> LOGGED.getOrDefault(line.item(), line.item());
      case ALL -> "Contacts with a reason" + mode;
      case CATEGORY, CODE -> plan.taxonomy().get(line.code()).label("en") + mode;
      case FORM -> form(line.form(), plan);
      case SEXUAL_MODE -> "Contacts with sexual violence, all of it together" + mode;
      case OCSEA -> ocsea(line);
    };
  }

  private static String ocsea(Line line) {
    String rule = ", " + line.rule().map(RULES::get).orElse("");
    for (OcseaYardstick yardstick : OcseaYardstick.values()) {
      if (line.item().equals(yardstick.token())) {
        return "OCSEA " + YARDSTICKS.get(yardstick) + ", within violence" + rule;
      }
      if (line.item().equals(yardstick.token() + OUTSIDE)) {
        return "OCSEA " + YARDSTICKS.get(yardstick) + ", logged outside violence" + rule;
      }
    }
    return "Contacts with violence" + rule;
  }

  /** A form's preferred label. */
  static String form(String id, TabulationPlan plan) {
    return plan.forms().find(id).map(Form::labels).map(labels -> labels.getOrDefault("en", id)).orElse(id);
  }

  /** A mode in words. */
  static String mode(Mode mode) {
    return MODES.getOrDefault(mode, mode.token());
  }

  /** A rule in words. */
  static String rule(LoggingRule rule) {
    return RULES.getOrDefault(rule, rule.token());
  }

  /** A yardstick in words. */
  static String yardstick(OcseaYardstick yardstick) {
    return YARDSTICKS.getOrDefault(yardstick, yardstick.token());
  }
}
