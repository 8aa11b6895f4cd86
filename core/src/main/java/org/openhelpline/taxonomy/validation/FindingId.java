package org.openhelpline.taxonomy.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be found in what was logged. Each has a stable id, a severity unless the caller sets another, and the names
 * of the arguments that its findings carry.
 */
public enum FindingId {
  /** The code is in no edition. */
  UNKNOWN_CODE(Severity.ERROR, "code", "edition", "nearest"),
  /** The code is a category that only groups. */
  NOT_SELECTABLE(Severity.ERROR, "code", "choices"),
  /** The edition dropped the code. */
  RETIRED_CODE(Severity.WARNING, "code", "edition", "retiredIn", "successors"),
  /** The code belongs to another edition. */
  OTHER_EDITION_CODE(Severity.WARNING, "code", "edition", "editions"),
  /** The label is another edition's wording of a code. */
  OTHER_EDITION_LABEL(Severity.ADVICE, "label", "code", "edition", "editions"),
  /** The label fits no concept of any edition. */
  UNKNOWN_LABEL(Severity.ERROR, "label", "nearest"),
  /** The label fits several concepts. */
  AMBIGUOUS_LABEL(Severity.ERROR, "label", "codes"),
  /** Where it happened is not stated, though the concept asks for it. */
  MODE_MISSING(Severity.ADVICE, "code"),
  /** The stated mode is not the one that the concept fixes. */
  MODE_CONTRADICTS(Severity.ERROR, "code", "mode", "expected"),
  /** A mode is stated where none makes sense. */
  MODE_NOT_APPLICABLE(Severity.WARNING, "code", "mode"),
  /** The text is no mode. */
  UNKNOWN_MODE(Severity.ERROR, "value", "valid"),
  /** The same code stands twice. */
  DUPLICATE_REASON(Severity.WARNING, "code", "first"),
  /** There are more reasons than allowed. */
  TOO_MANY_REASONS(Severity.ERROR, "count", "limit"),
  /** There is no reason at all. */
  NO_REASON(Severity.WARNING),
  /** "Unspecified / other" stands beside a specific reason of its category. */
  OTHER_BESIDE_SPECIFIC(Severity.ADVICE, "code", "specific"),
  /** Counselling and non-counselling reasons stand side by side. */
  COUNSELLING_BESIDE_NON_COUNSELLING(Severity.WARNING, "counselling", "nonCounselling"),
  /** The form is not known. */
  UNKNOWN_FORM(Severity.ERROR, "form", "valid"),
  /** The form may not stand on the code. */
  FORM_NOT_FOR_CODE(Severity.WARNING, "form", "code"),
  /** More than one reason is marked primary. */
  SEVERAL_PRIMARY_REASONS(Severity.WARNING, "count"),
  /** The rows of a contact are not adjacent. */
  CONTACT_SPLIT(Severity.ERROR, "first"),
  /** A row could not be read. */
  MALFORMED_ROW(Severity.ERROR, "reason"),
  /** A cell can be read as different sets of entries. */
  TWO_READINGS(Severity.ERROR, "text", "readings"),
  /** A field that states the mode has a value that is not known. */
  UNKNOWN_MODE_VALUE(Severity.WARNING, "field", "value", "valid"),
  /** The code stands outside the part of the taxonomy that is asked for. */
  NOT_WITHIN(Severity.ERROR, "code", "within"),
  /** The list does not hold the entry. */
  UNKNOWN_ENTRY(Severity.ERROR, "entry", "list", "nearest"),
  /** The contact is classified under another edition than the one that is asked for. */
  EDITION_DIFFERS(Severity.ERROR, "edition", "expected");

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Severity severity;
  private final List<String> arguments;

  FindingId(Severity severity, String... arguments) {
    this.severity = severity;
    this.arguments = List.of(arguments);
  }

  /** The stable id: the name in kebab case. */
  public String id() {
    return id;
  }

  /** The severity that it has unless the caller sets another. */
  public Severity severity() {
    return severity;
  }

  /** The names of its arguments, in order. */
  public List<String> arguments() {
    return arguments;
  }

  /** The finding of an id; empty if there is none. */
  public static Optional<FindingId> ofId(String id) {
    for (FindingId finding : values()) {
      if (finding.id.equals(id)) {
        return Optional.of(finding);
      }
    }
    return Optional.empty();
  }
}
