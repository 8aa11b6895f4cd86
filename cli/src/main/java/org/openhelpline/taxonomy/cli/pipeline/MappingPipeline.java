package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.output.SafeCsv;
import org.openhelpline.taxonomy.cli.pipeline.RowWriter.Origin;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation.Seat;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Validator;

/** Maps the contacts of an export, one after the other. */
public final class MappingPipeline {
  private final Route route;
  private final RowWriter rows;
  private final Summary summary;
  private final FindingLog findings;

  /**
   * Where the results go.
   *
   * @param rows the rows of the mapping
   * @param keep the columns of the input that are written behind them
   * @param summary the sums
   * @param findings what was found
   */
  public record Sinks(SafeCsv rows, List<String> keep, Summary summary, FindingLog findings) {}

  /** Maps by a crosswalk. From a list, what the reasons became is checked; from an edition, what was logged. */
  public static MappingPipeline of(Crosswalk crosswalk, Validator validator, Sinks sinks) {
    return new MappingPipeline(new Route(crosswalk::translate, new ContactTranslator(crosswalk),
        crosswalk.contextMode(), validator, crosswalk.sourceEdition().isPresent()), crosswalk.target(), sinks);
  }

  /** Maps stored codes from edition to edition. */
  public static MappingPipeline of(Migration migration, Validator validator, Sinks sinks) {
    return new MappingPipeline(new Route(migration::translate, new ContactTranslator(migration), Optional.empty(),
        validator, true), migration.crosswalk().target(), sinks);
  }

  /**
   * The way that reasons go.
   *
   * @param translate what becomes of a single reason
   * @param translator puts a contact's reasons together
   * @param contextMode the field beside the reason that says where it happened
   * @param validator checks the contact
   * @param checksInput whether it checks what was logged (codes) or what it became (labels)
   */
  private record Route(Function<SourceReason, Translation> translate, ContactTranslator translator,
      Optional<ContextMode> contextMode, Validator validator, boolean checksInput) {}

  private MappingPipeline(Route route, Taxonomy target, Sinks sinks) {
    this.route = route;
    this.rows = new RowWriter(sinks.rows(), target, sinks.keep());
    this.summary = sinks.summary();
    this.findings = sinks.findings();
  }

  /** Maps a contact. */
  public void process(InputContact contact) {
    List<InputReason> logged = contact.reasons();
    List<Finding> found = new ArrayList<>();
    List<Translation> translations = new ArrayList<>(logged.size());
    List<SourceReason> sources = new ArrayList<>(logged.size());
    List<Integer> positions = new ArrayList<>(logged.size());
    int wantedPrimary = LoggedReasons.primary(logged, found);
    int primary = ContactTranslator.NO_PRIMARY;
    for (int i = 0; i < logged.size(); i++) {
      InputReason reason = logged.get(i);
      if (reason instanceof InputReason.Malformed malformed) {
        findings.add(contact.id(), malformed.line(),
            Finding.of(FindingId.MALFORMED_ROW, Paths.reason(i), malformed.reason()));
        continue;
      }
      if (i == wantedPrimary) {
        primary = translations.size();
      }
      SourceReason source = source(reason, i, found);
      sources.add(source);
      translations.add(reason instanceof InputReason.TwoReadings two ? ambiguous(two) : route.translate().apply(source));
      positions.add(i);
    }
    ContactTranslation translation = route.translator().combine(translations, primary);
    check(sources, translation, found, logged.isEmpty());
    found.forEach(f -> findings.add(contact.id(), Paths.line(contact, f.path()), f));
    write(contact, translation, positions);
    count(contact, translations, translation);
  }

  private SourceReason source(InputReason reason, int index, List<Finding> found) {
    if (reason instanceof InputReason.TwoReadings two) {
      found.add(Paths.twoReadings(two, index));
      return SourceReason.of(two.text());
    }
    SourceReason source = LoggedReasons.of((InputReason.Logged) reason, index, found);
    if (route.contextMode().isPresent()) {
      ContextMode mode = route.contextMode().get();
      if (mode.read(source.context()).isEmpty()) {
        found.add(Finding.of(FindingId.UNKNOWN_MODE_VALUE, Paths.reason(index), mode.field(),
            source.context().getOrDefault(mode.field(), ""),
            mode.values().keySet().stream().sorted().collect(Collectors.joining(", "))));
      }
    }
    return source;
  }

  /** Each reading of a cell is one alternative, made of all that its entries can lead to. */
  private Translation ambiguous(InputReason.TwoReadings two) {
    List<List<TranslatedTarget>> alternatives = new ArrayList<>();
    for (List<List<String>> reading : two.readings()) {
      List<TranslatedTarget> targets = new ArrayList<>();
      for (List<String> entry : reading) {
        route.translate().apply(SourceReason.of(entry.toArray(String[]::new))).alternatives().forEach(targets::addAll);
      }
      if (!targets.isEmpty()) {
        alternatives.add(targets);
      }
    }
    return new Translation.Ambiguous(alternatives,
        route.translator().combine(List.of(), ContactTranslator.NO_PRIMARY).provenance());
  }

  private void check(List<SourceReason> sources, ContactTranslation translation, List<Finding> found, boolean empty) {
    if (empty) {
      found.add(Finding.of(FindingId.NO_REASON, ""));
    } else if (route.checksInput()) {
      found.addAll(route.validator().validate(
          sources.stream().map(s -> new Reason(s.levels().get(0), s.mode(), s.forms())).toList()));
    } else if (!translation.classification().reasons().isEmpty()) {
      found.addAll(route.validator().validate(translation.classification()));
    }
  }

  /** A row of the result; without a seat it stands for a row that could not be read. */
  private record Row(List<Integer> sources, Optional<Seat> seat) {}

  /** Writes the seats in the order of the source; rows that could not be read stand where they stood. */
  private void write(InputContact contact, ContactTranslation translation, List<Integer> positions) {
    List<InputReason> logged = contact.reasons();
    List<Row> ordered = new ArrayList<>();
    for (Seat seat : translation.seats()) {
      ordered.add(new Row(seat.sources().stream().map(positions::get).toList(), Optional.of(seat)));
    }
    for (int i = 0; i < logged.size(); i++) {
      if (logged.get(i) instanceof InputReason.Malformed) {
        ordered.add(new Row(List.of(i), Optional.empty()));
      }
    }
    ordered.sort(Comparator.comparingInt(row -> row.sources().get(0)));
    int position = 0;
    for (Row row : ordered) {
      Origin origin = new Origin(contact.id(), ++position, row.sources(), logged);
      row.seat().ifPresentOrElse(seat -> rows.seat(origin, seat), () -> rows.malformed(origin));
    }
  }

  private void count(InputContact contact, List<Translation> translations, ContactTranslation translation) {
    EnumSet<ReasonStatus> statuses = EnumSet.noneOf(ReasonStatus.class);
    for (Translation t : translations) {
      summary.reason(t.status());
      statuses.add(t.status());
    }
    for (InputReason reason : contact.reasons()) {
      if (reason instanceof InputReason.Malformed) {
        summary.reason(ReasonStatus.MALFORMED);
        statuses.add(ReasonStatus.MALFORMED);
      }
    }
    translation.seats().forEach(seat -> summary.losses(seat.losses()));
    if (!contact.id().isEmpty()) {
      summary.contact(statuses, translation.classification());
    }
  }
}
