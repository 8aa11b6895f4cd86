package org.openhelpline.taxonomy.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.tabulation.LoggingRule;

/** OCSEA by its three yardsticks, as recorded and as it would look had it been logged by another rule. */
record OcseaPart(Sheet sheet, boolean withCharts) implements Part {
  @Override
  public String id() {
    return "ocsea";
  }

  @Override
  public String heading() {
    return "Online child sexual exploitation and abuse";
  }

  @Override
  public void write(Markup html) {
    html.open("ul");
    html.element("li", "By code: a reason's code is sexual violence that its label places online.");
    html.element("li", "By code and mode: also sexual violence that is said to have happened online, or both online and "
        + "offline.");
    html.element("li", "By code, mode and forms: also a reason that carries a form of OCSEA, such as grooming.");
    html.close();
    Cell violence = sheet.contacts(Sheet.violence(LoggingRule.BOTH));
    List<Tables.Row> rows = new ArrayList<>();
    for (OcseaYardstick yardstick : OcseaYardstick.values()) {
      Cell inside = inside(LoggingRule.BOTH, yardstick);
      rows.add(new Tables.Row("OCSEA " + LineText.yardstick(yardstick), List.of(inside.text(), inside.shareOf(violence),
          outside(yardstick))));
    }
    Tables.write(html, "Contacts with OCSEA by three yardsticks, of " + violence.text() + " contacts with violence",
        List.of("Yardstick", "Within violence", "Share of violence", "Logged outside violence"), rows);
    html.element("p", "What was logged outside violence is in no share of violence; it is OCSEA all the same.");
    html.element("h3", "What the logging rule does to the figures");
    boolean hasRules = inside(LoggingRule.ONE_REASON, OcseaYardstick.BY_CODE).state() != Cell.State.UNPUBLISHED;
    if (hasRules) {
      rules(html);
    } else {
      html.element("p", "Not published where small counts are suppressed: the differences between the rules are single "
          + "contacts.");
    }
  }

  private Cell inside(LoggingRule rule, OcseaYardstick yardstick) {
    return sheet.contacts(Sheet.ocsea(rule, yardstick, true));
  }

  private String outside(OcseaYardstick yardstick) {
    Cell cell = sheet.contacts(Sheet.ocsea(LoggingRule.BOTH, yardstick, false));
    return cell.state() == Cell.State.UNPUBLISHED ? "can only be 0" : cell.text();
  }

  private void rules(Markup html) {
    html.element("p", "The same contacts, as if a case that was both online and offline could be logged one way only, or "
        + "a contact had one reason only: the one that the source names as primary, else "
        + oneReason() + ". A rule adds nothing; it changes where something is said to have happened, or leaves reasons "
        + "out.");
    List<Tables.Row> rows = new ArrayList<>();
    List<Charts.Bar> bars = new ArrayList<>();
    for (LoggingRule rule : LoggingRule.values()) {
      List<String> figures = new ArrayList<>(List.of(sheet.contacts(Sheet.violence(rule)).text()));
      for (OcseaYardstick yardstick : OcseaYardstick.values()) {
        Cell cell = inside(rule, yardstick);
        figures.add(cell.text());
        bars.add(new Charts.Bar(LineText.yardstick(yardstick), shortened(rule), cell.bounds().surely(), cell.text()));
      }
      rows.add(new Tables.Row(sentence(LineText.rule(rule)), figures));
    }
    Tables.write(html, "Contacts with violence and with OCSEA within it, by logging rule",
        List.of("Logging rule", "Violence", "By code", "By code and mode", "By code, mode, forms"), rows);
    Tables.figure(html, withCharts ? Charts.bars(new Charts.About("chart-rules", "OCSEA by logging rule and yardstick",
        "Bars of the figures in the table above.", "contacts with OCSEA, surely"), bars, 3) : Optional.empty(),
        "The figures of the table above. Where it reads \u2018to\u2019, the bar is as long as the first number.");
  }

  private String oneReason() {
    return switch (sheet.plan().oneReason().token()) {
      case "edition-order" -> "the one that comes first in the edition's order";
      case "first-logged" -> "the one that was logged first";
      default -> "the one that comes first in the order " + sheet.plan().oneReason().token();
    };
  }

  private static String shortened(LoggingRule rule) {
    return switch (rule) {
      case BOTH -> "As recorded";
      case ONLINE_ONLY -> "Online only";
      case OFFLINE_ONLY -> "Offline only";
      case ONE_REASON -> "One reason";
    };
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
