package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Single;
import org.openhelpline.taxonomy.cli.pipeline.MappedRows.Place;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Assigned;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Undecided;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/** Puts the rows of a mapping together. Immutable and safe for use by several threads. */
final class RowWriter {
  static final List<String> HEADER = List.of("contact_id", "position", "status", "code", "label",
      "category_label", "mode", "forms", "candidates", "relation", "loss", "source", "source_positions", "rule",
      "edition");

  private final Taxonomy taxonomy;
  private final KeptColumns keep;

  RowWriter(Taxonomy taxonomy, KeptColumns keep) {
    this.taxonomy = taxonomy;
    this.keep = keep;
  }

  /** How many cells a row has before those that are kept. */
  static int size() {
    return HEADER.size();
  }

  List<String> header() {
    List<String> header = new ArrayList<>(HEADER);
    header.addAll(keep.header());
    return header;
  }

  /** What a row says of where it comes from; {@code primary} is which of the reasons is the primary one, if any. */
  record Origin(String contactId, int position, List<Single> reasons, int primary) {}

  List<String> row(Origin origin, Place place) {
    if (place.seat().isEmpty()) {
      return row(origin, place, ReasonStatus.MALFORMED, List.of("", "", "", "", "", "", ""), "", List.of());
    }
    Seat seat = place.seat().get();
    if (seat instanceof Assigned assigned) {
      Reason reason = assigned.reason();
      return row(origin, place, ReasonStatus.MAPPED, List.of(reason.code(), taxonomy.get(reason.code()).label("en"),
          taxonomy.category(reason.code()).label("en"), reason.mode().token(), String.join("|", reason.forms()), "",
          assigned.relations().stream().map(Relation::token).collect(Collectors.joining("|"))),
          losses(assigned.losses()), assigned.rules());
    }
    Translation translation = ((Undecided) seat).translation();
    return row(origin, place, translation.status(), List.of("", "", "", "", "", candidates(translation), ""),
        losses(translation.losses()), translation.rules());
  }

  private List<String> row(Origin origin, Place place, ReasonStatus status, List<String> middle, String loss,
      List<String> rules) {
    List<String> row = new ArrayList<>(HEADER.size());
    row.add(origin.contactId());
    row.add(String.valueOf(origin.position()));
    row.add(status.token());
    row.addAll(middle);
    row.add(loss);
    row.add(place.sources().stream().map(i -> source(origin.reasons().get(i).reason())).distinct()
        .collect(Collectors.joining("|")));
    row.add(place.sources().stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining("|")));
    row.add(String.join("|", rules));
    row.add(taxonomy.edition());
    row.addAll(keep.cells(origin.reasons(), place.sources(), origin.primary()));
    return row;
  }

  private static String source(InputReason reason) {
    if (reason instanceof InputReason.Logged logged) {
      return String.join(" > ", logged.levels());
    }
    if (reason instanceof InputReason.TwoReadings two) {
      return two.text();
    }
    InputReason.Malformed malformed = (InputReason.Malformed) reason;
    return "line " + malformed.line() + ": " + malformed.reason();
  }

  private static String losses(Set<Loss> losses) {
    return losses.stream().map(Loss::token).collect(Collectors.joining("|"));
  }

  private static String candidates(Translation translation) {
    if (translation instanceof Translation.Unknown unknown) {
      return String.join("|", unknown.nearest());
    }
    return translation.alternatives().stream().filter(a -> !a.isEmpty()).map(RowWriter::codes).distinct()
        .collect(Collectors.joining("|"));
  }

  private static String codes(List<TranslatedTarget> alternative) {
    return alternative.stream().map(t -> t.reason().code()).distinct().collect(Collectors.joining("+"));
  }
}
