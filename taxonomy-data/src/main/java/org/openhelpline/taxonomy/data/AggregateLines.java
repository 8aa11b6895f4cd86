package org.openhelpline.taxonomy.data;

import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Tokens;
import org.openhelpline.taxonomy.tabulation.Line;
import org.openhelpline.taxonomy.tabulation.LoggingRule;
import org.openhelpline.taxonomy.tabulation.Section;
import org.openhelpline.taxonomy.tabulation.TabulationPlan;

/** Reads what a line of figures is about. */
final class AggregateLines {
  /** The fields of a line of figures. */
  static final Set<String> FIELDS = Set.of("section", "item", "rule", "code", "mode", "form", "contacts",
      "contactsPossibly", "reasons", "reasonsPossibly", "suppressed");

  private static final Tokens<Section> SECTIONS = Tokens.of(Section.class, Section::token);
  private static final Tokens<LoggingRule> RULES = Tokens.of(LoggingRule.class, LoggingRule::token);
  private static final Tokens<Mode> MODES = Tokens.of(Mode.class, m -> m == Mode.NONE ? "none" : m.token());

  private AggregateLines() {}

  /** The line; empty, with a fault, if the plan has no such line. */
  static Optional<Line> line(JsonView f, TabulationPlan plan) {
    f.object(FIELDS);
    Section section = SECTIONS.read(f.get("section"), Section.ALL);
    Optional<LoggingRule> rule = f.find("rule").map(r -> RULES.read(r, LoggingRule.BOTH));
    Optional<Mode> mode = f.find("mode").map(m -> MODES.read(m, Mode.NONE));
    Line line = new Line(section, f.textOr("item", ""), rule, f.textOr("code", ""), mode, f.textOr("form", ""));
    if (plan.has(line)) {
      return Optional.of(line);
    }
    f.fault("edition " + plan.taxonomy().edition() + " and its forms know no such line of figures");
    return Optional.empty();
  }
}
