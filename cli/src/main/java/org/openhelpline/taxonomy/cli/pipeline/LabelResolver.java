package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Editions;
import org.openhelpline.taxonomy.LabelMatch;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;

/** Finds the code that labels of the framework mean: those of one edition first, then those of any other. */
final class LabelResolver {
  private final Taxonomy taxonomy;
  private final Editions editions;

  LabelResolver(Taxonomy taxonomy, Editions editions) {
    this.taxonomy = taxonomy;
    this.editions = editions;
  }

  /** Every code that the labels mean; if there is not exactly one, a finding says why. */
  List<String> codes(List<String> levels, String path, List<Finding> findings) {
    String text = String.join(" > ", levels);
    List<LabelMatch> matches = Stream.concat(Stream.of(taxonomy),
            editions.all().stream().filter(t -> !t.edition().equals(taxonomy.edition())))
        .map(t -> best(t, levels)).filter(m -> !m.isEmpty()).findFirst().orElse(List.of());
    List<String> codes = matches.stream().map(m -> m.concept().code()).distinct().toList();
    if (codes.size() == 1) {
      LabelMatch match = matches.get(0);
      if (match.kind() == LabelMatch.Kind.OTHER_EDITION) {
        findings.add(Finding.of(FindingId.OTHER_EDITION_LABEL, path, text, codes.get(0), taxonomy.edition(),
            editionsWith(match)));
      }
      return codes;
    }
    if (codes.isEmpty()) {
      findings.add(Finding.of(FindingId.UNKNOWN_LABEL, path, text, taxonomy.nearest(levels.get(levels.size() - 1))
          .stream().map(m -> m.concept().code()).collect(Collectors.joining(", "))));
    } else {
      findings.add(Finding.of(FindingId.AMBIGUOUS_LABEL, path, text, String.join(", ", codes)));
    }
    return codes;
  }

  private static List<LabelMatch> best(Taxonomy taxonomy, List<String> logged) {
    // A category that was left blank says as little as one that was left out.
    List<String> levels = logged.size() == 2 && logged.get(0).isBlank() ? logged.subList(1, 2) : logged;
    List<LabelMatch> matches = (levels.size() == 2
        ? taxonomy.lookup(levels.get(0), levels.get(1))
        : taxonomy.lookup(levels.get(levels.size() - 1)))
        .stream().filter(m -> m.concept().selectable()).toList();
    return matches.stream().filter(m -> m.score() == matches.get(0).score()).toList();
  }

  private static String editionsWith(LabelMatch match) {
    Concept concept = match.concept();
    return concept.alternativeLabels().stream()
        .filter(l -> l.text().equals(match.matched()) && !l.edition().isEmpty())
        .map(l -> l.edition()).distinct().collect(Collectors.joining(", "));
  }
}
