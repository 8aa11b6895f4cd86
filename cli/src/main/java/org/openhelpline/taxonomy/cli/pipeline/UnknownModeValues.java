package org.openhelpline.taxonomy.cli.pipeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;

/**
 * Which values of the field that states the mode were not understood, and how often each. Without this a whole column
 * in another language would go unused and nobody would see it.
 */
final class UnknownModeValues {
  private static final int SHOWN = 10;
  private static final int LONGEST = 40;
  /** A field with more values than this is no list of places; the rest is only counted. */
  private static final int MOST_VALUES = 10_000;

  private final Map<String, Long> counts = new HashMap<>();
  private long beyond;
  private String field = "";
  private String valid = "";

  /** Takes a finding; those about other things are passed over. */
  void add(Finding finding) {
    if (finding.id() != FindingId.UNKNOWN_MODE_VALUE) {
      return;
    }
    field = finding.arguments().getOrDefault("field", "");
    valid = finding.arguments().getOrDefault("valid", "");
    String value = finding.arguments().getOrDefault("value", "").strip();
    if (counts.size() < MOST_VALUES || counts.containsKey(value)) {
      counts.merge(value, 1L, Long::sum);
    } else {
      beyond++;
    }
  }

  /** What was not understood, in a line; empty if everything was. */
  Optional<String> sentence() {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    String shown = counts.entrySet().stream()
        .sorted(Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue).reversed()
            .thenComparing(Map.Entry::getKey))
        .limit(SHOWN).map(e -> "'" + shortened(e.getKey()) + "' (" + e.getValue() + ")")
        .collect(Collectors.joining(", "));
    return Optional.of("'" + field + "' has values that are not known, and says nothing for "
        + Counted.of(total(), "reason", "reasons") + ": " + shown
        + (counts.size() > SHOWN ? ", and " + Counted.of(counts.size() - SHOWN, "other value", "other values") : "")
        + "; valid: " + valid);
  }

  private long total() {
    return beyond + counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\p{Cntrl}+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
  }
}
