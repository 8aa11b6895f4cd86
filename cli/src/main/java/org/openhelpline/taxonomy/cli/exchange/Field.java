package org.openhelpline.taxonomy.cli.exchange;

/** What a row of a crosswalk says, whatever the format calls it. */
enum Field {
  /** The rule's id. */
  RULE,
  /** The rule's place among the rules, from 1. */
  ORDER,
  /** When the rule applies, in the words of {@link ConditionText}. */
  WHEN,
  /** Which reading the target belongs to, from 1. */
  ALTERNATIVE,
  /** The target's place in its reading, from 1. */
  TARGET,
  /** What becomes of the entry; for the eye, and checked against the rest of the row. */
  STATUS,
  /** The label of the source's code; for the eye, and checked against the code. */
  SOURCE_LABEL,
  /** The target's code. */
  CODE,
  /** The label of the target's code; for the eye, and checked against the code. */
  LABEL,
  /** The token of the relation. */
  RELATION,
  /** The token of the mode. */
  MODE,
  /** The ids of forms, a list of items. */
  FORMS,
  /** The token of the reason why the entry is out of scope. */
  OUT_OF_SCOPE,
  /** The token of the confidence. */
  CONFIDENCE,
  /** Why it was decided so. */
  NOTE,
  /** Who has confirmed it. */
  REVIEW,
  /** The entry's place in the list, from 1. */
  ENTRY,
  /** Whether the entry is sensitive: {@code yes} or {@code no}. */
  SENSITIVE,
  /** The entry's other spellings, a list of items that are levels. */
  SPELLINGS
}
