package org.openhelpline.taxonomy.tabulation;

import java.util.Optional;
import org.openhelpline.taxonomy.Mode;

/**
 * What a line of figures is about.
 *
 * @param section the part of the table
 * @param item which line of the sections {@code contacts}, {@code logged-reasons} and {@code ocsea}; empty in others
 * @param rule the logging rule of a line of the section {@code ocsea}; empty in others
 * @param code the category or code; empty in sections that are not about codes
 * @param mode where it happened, {@link Mode#NONE} where there is no such question; empty if the line is about all
 *     modes
 * @param form the form of OCSEA; empty if the line is not about one
 */
public record Line(Section section, String item, Optional<LoggingRule> rule, String code, Optional<Mode> mode,
    String form) {

  static Line item(Section section, String item) {
    return new Line(section, item, Optional.empty(), "", Optional.empty(), "");
  }

  static Line mode(Section section, String code, Optional<Mode> mode) {
    return new Line(section, "", Optional.empty(), code, mode, "");
  }

  static Line form(String form) {
    return new Line(Section.FORM, "", Optional.empty(), "", Optional.empty(), form);
  }

  static Line ocsea(LoggingRule rule, String item) {
    return new Line(Section.OCSEA, item, Optional.of(rule), "", Optional.empty(), "");
  }

  /** The token of the mode in files: {@code none} where there is no such question, empty for all modes. */
  public String modeToken() {
    return mode.map(m -> m == Mode.NONE ? "none" : m.token()).orElse("");
  }
}
