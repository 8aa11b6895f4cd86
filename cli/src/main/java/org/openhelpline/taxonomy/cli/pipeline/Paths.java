package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;

/** Paths of findings: {@code reasons[i]} is the contact's i-th reason, counted from 0. */
final class Paths {
  private static final String REASONS = "reasons[";

  private Paths() {}

  static String reason(int index) {
    return REASONS + index + "]";
  }

  /** The reason that a path is about; empty if it is about the contact as a whole. */
  static Optional<Integer> index(String path) {
    int close = path.indexOf(']');
    return path.startsWith(REASONS) && close > 0
        ? Optional.of(Integer.valueOf(path.substring(REASONS.length(), close)))
        : Optional.empty();
  }

  /** The line of the reason that a path is about, or of the contact. */
  static long line(InputContact contact, String path) {
    return index(path).filter(i -> i < contact.reasons().size())
        .map(i -> contact.reasons().get(i).line()).orElse(contact.line());
  }

  /** A finding about one of several reasons, as one about that reason's own position. */
  static Finding moved(Finding finding, List<Integer> positions) {
    Optional<Integer> index = index(finding.path());
    return index.isEmpty() ? finding : moved(finding, index.get(), positions.get(index.get()));
  }

  /** A finding about a contact's first reason, as one about the reason at another position. */
  static Finding moved(Finding finding, int position) {
    return moved(finding, 0, position);
  }

  private static Finding moved(Finding finding, int from, int to) {
    return from == to ? finding : new Finding(finding.id(), finding.severity(),
        reason(to) + finding.path().substring(finding.path().indexOf(']') + 1), finding.arguments());
  }

  static Finding twoReadings(InputReason.TwoReadings two, int index) {
    return Finding.of(FindingId.TWO_READINGS, reason(index), two.text(), String.join(" | ", texts(two)));
  }

  /** The readings, each with its entries joined. */
  static List<String> texts(InputReason.TwoReadings two) {
    return two.readings().stream()
        .map(reading -> reading.stream().map(entry -> String.join(" > ", entry)).collect(Collectors.joining("; ")))
        .toList();
  }
}
