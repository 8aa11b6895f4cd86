package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.data.CrosswalkDocument.Suppression;

/** Suppressions in one text: check, place and reason of each, one after the other. */
final class SuppressionText {
  private static final int PARTS = 3;

  private SuppressionText() {}

  static String of(List<Suppression> suppressions) {
    List<String> parts = new ArrayList<>();
    for (Suppression suppression : suppressions) {
      parts.addAll(List.of(suppression.check(), suppression.at(), suppression.reason()));
    }
    return ListText.ITEMS.join(parts);
  }

  /** The suppressions as the fields of their JSON; empty if the text is none. */
  static Optional<List<Object>> read(String text) {
    List<String> parts = ListText.ITEMS.split(text);
    if (parts.size() % PARTS != 0) {
      return Optional.empty();
    }
    List<Object> suppressions = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += PARTS) {
      suppressions.add(Map.of("check", parts.get(i), "at", parts.get(i + 1), "reason", parts.get(i + 2)));
    }
    return Optional.of(suppressions);
  }
}
