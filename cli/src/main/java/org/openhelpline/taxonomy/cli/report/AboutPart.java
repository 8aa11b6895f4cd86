package org.openhelpline.taxonomy.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.tabulation.AggregateNote;
import org.openhelpline.taxonomy.tabulation.AggregateSource;
import org.openhelpline.taxonomy.tabulation.LoggingProfile.Answer;

/** Who sent the figures, what they rest on, and what to know before comparing them. */
record AboutPart(Sheet sheet, boolean withCharts) implements Part {
  @Override
  public String id() {
    return "about";
  }

  @Override
  public String heading() {
    return "About these figures";
  }

  @Override
  public void write(Markup html) {
    html.open("ul");
    html.element("li", "Edition " + sheet.plan().taxonomy().edition() + " of the reasons for contact: "
        + sheet.plan().taxonomy().standing().token() + ", " + Standing.NOTICE + ".");
    html.element("li", "Where a code or category has a series break, its figures can't be compared with those of the "
        + "edition before.");
    sheet.policy().ifPresent(policy -> html.element("li", "Small counts are suppressed below " + policy.k() + "; zeros are "
        + (policy.hidesZeros() ? "hidden" : "kept") + ". Don't publish other figures of the same contacts beside these, "
        + "broken down in another way or a few contacts later: together they can give away what each hides."));
    if (!withCharts) {
      html.element("li", "Charts could not be drawn where this page was made, since no fonts are installed there. "
          + "The tables hold all figures.");
    }
    AggregateNote.of(sheet.sources()).forEach(note -> html.element("li", note.text() + "."));
    html.close();
    if (!sheet.versions().isEmpty()) {
      Tables.write(html, "Versions", List.of("What", "Version"), new TreeMap<>(sheet.versions()).entrySet().stream()
          .map(version -> new Tables.Row(version.getKey(), List.of(version.getValue()))).toList());
    }
    if (!sheet.sources().isEmpty()) {
      sources(html);
    }
  }

  private void sources(Markup html) {
    List<Tables.Row> rows = new ArrayList<>();
    for (AggregateSource source : sheet.sources()) {
      rows.add(new Tables.Row(source.id(), List.of(answer(source.profile().severalReasons()),
          answer(source.profile().onlineToldApart()), answer(source.profile().bothPossible()))));
    }
    Tables.write(html, "Who sent the figures, and how they log", List.of("Source", "Several reasons a contact",
        "Online told apart", "Both possible"), rows);
  }

  private static String answer(Answer answer) {
    return answer == Answer.UNKNOWN ? "not known" : answer.token();
  }
}
