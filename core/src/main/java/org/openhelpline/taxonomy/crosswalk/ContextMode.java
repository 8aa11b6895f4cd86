package org.openhelpline.taxonomy.crosswalk;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.internal.Texts;

/**
 * A field beside the reason that says where it happened, such as an incident-location column. Its mode is joined with
 * what the reason's label says.
 */
public final class ContextMode {
  private final String field;
  private final Map<String, Mode> values;
  private final Map<String, Mode> folded;
  private final Map<String, Mode> asListed;

  /**
   * A field and what its values say.
   *
   * @param field the field's name
   * @param values the mode of each value; letter case, white space and kinds of dash and quote make no difference
   * @throws IllegalArgumentException if two values that differ in nothing else have different modes
   */
  public ContextMode(String field, Map<String, Mode> values) {
    this.field = field;
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.folded = new HashMap<>();
    for (Map.Entry<String, Mode> stated : this.values.entrySet()) {
      Mode mode = stated.getValue();
      Mode other = folded.put(Texts.key(stated.getKey()), mode);
      if (other != null && other != mode) {
        throw new IllegalArgumentException("'" + stated.getKey() + "' of the field '" + field
            + "' stands for two modes: " + other.token() + " and " + mode.token());
      }
    }
    folded.put("", Mode.NONE);
    // The same answers, without folding, for values that are typed as they are listed.
    this.asListed = new HashMap<>();
    for (String value : values.keySet()) {
      asListed.put(value, folded.getOrDefault(Texts.key(value), Mode.NONE));
    }
  }

  /** The field's name. */
  public String field() {
    return field;
  }

  /** What its values say. */
  public Map<String, Mode> values() {
    return values;
  }

  /**
   * What the field says.
   *
   * @param context the fields of a contact
   * @return {@link Mode#NONE} if the field is missing or blank; empty if its value is not one of those known
   */
  public Optional<Mode> read(Map<String, String> context) {
    String value = context.getOrDefault(field, "");
    Mode asWritten = asListed.get(value);
    return Optional.ofNullable(asWritten != null ? asWritten : folded.get(Texts.key(value)));
  }
}
