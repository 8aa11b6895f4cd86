package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.crosswalk.SourceReason;

/**
 * What a contact can say, as far as some rules ask.
 *
 * @param reason the reason, with its forms and the other fields of its contact
 * @param mode where the source says it happened
 */
record Situation(SourceReason reason, Mode mode) {
  boolean fits(Condition condition) {
    return condition.test(reason, mode);
  }

  /** In words: what is said, and nothing of what is not. */
  String text() {
    StringBuilder text = new StringBuilder();
    reason.context().forEach((field, value) -> {
      if (!value.isEmpty()) {
        text.append(text.length() > 0 ? ", " : "").append(field).append(" '").append(value).append('\'');
      }
    });
    if (mode != Mode.NONE) {
      text.append(text.length() > 0 ? ", " : "").append("mode ").append(mode.token());
    }
    if (!reason.forms().isEmpty()) {
      text.append(text.length() > 0 ? ", " : "").append("forms ").append(String.join(" + ", reason.forms()));
    }
    return text.length() > 0 ? text.toString() : "nothing else said";
  }
}
