package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Ocsea;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/** The figures worked out slowly, straight from their definitions, to compare the fast ones with. */
final class NaiveFigures {
  final Map<Line, long[]> contacts = new HashMap<>();
  final Map<Line, long[]> reasons = new HashMap<>();
  private final Taxonomy edition;

  NaiveFigures(Taxonomy edition, List<SampleContacts.Sample> samples) {
    this.edition = edition;
    samples.forEach(this::add);
  }

  private void add(SampleContacts.Sample sample) {
    List<Classification> readings = readings(sample);
    List<Map<Line, Integer>> contactsShown = new ArrayList<>();
    List<Map<Line, Integer>> reasonsShown = new ArrayList<>();
    for (Classification reading : readings) {
      Map<Line, Integer> c = new HashMap<>();
      Map<Line, Integer> r = new HashMap<>();
      show(reading, c, r);
      contactsShown.add(c);
      reasonsShown.add(r);
    }
    spread(contactsShown, contacts);
    spread(reasonsShown, reasons);
  }

  private static void spread(List<Map<Line, Integer>> shown, Map<Line, long[]> sums) {
    Set<Line> lines = new HashSet<>();
    shown.forEach(m -> lines.addAll(m.keySet()));
    for (Line line : lines) {
      long[] sum = sums.computeIfAbsent(line, k -> new long[2]);
      sum[0] += shown.stream().mapToInt(m -> m.getOrDefault(line, 0)).min().orElse(0);
      sum[1] += shown.stream().mapToInt(m -> m.getOrDefault(line, 0)).max().orElse(0);
    }
  }

  static List<Classification> readings(SampleContacts.Sample sample) {
    List<List<Reason>> readings = List.of(List.of());
    List<String> primaries = List.of("");
    for (int i = 0; i < sample.translations().size(); i++) {
      Translation translation = sample.translations().get(i);
      if (translation.alternatives().isEmpty()) {
        continue;
      }
      List<List<Reason>> next = new ArrayList<>();
      List<String> nextPrimaries = new ArrayList<>();
      for (int j = 0; j < readings.size(); j++) {
        for (List<TranslatedTarget> alternative : translation.alternatives()) {
          List<Reason> reading = new ArrayList<>(readings.get(j));
          alternative.forEach(t -> reading.add(t.reason()));
          next.add(reading);
          nextPrimaries.add(i == sample.primary() ? alternative.get(0).reason().code() : primaries.get(j));
        }
      }
      readings = next;
      primaries = nextPrimaries;
    }
    List<Classification> classifications = new ArrayList<>();
    for (int j = 0; j < readings.size(); j++) {
      classifications.add(Classification.of("1", readings.get(j), primaries.get(j)));
    }
    return classifications;
  }

  private Mode effective(Reason reason) {
    return edition.get(reason.code()).modeRule().effective(reason.mode());
  }

  private void show(Classification reading, Map<Line, Integer> c, Map<Line, Integer> r) {
    if (!reading.reasons().isEmpty()) {
      node(Section.ALL, "", reading.reasons(), c, r);
    }
    for (Concept concept : edition.concepts()) {
      List<Reason> within = reading.reasons().stream()
          .filter(reason -> edition.isWithin(reason.code(), concept.code())).toList();
      if (!within.isEmpty()) {
        node(concept.parent().isEmpty() ? Section.CATEGORY : Section.CODE, concept.code(), within, c, r);
      }
    }
    for (Reason reason : reading.reasons()) {
      for (String form : reason.forms()) {
        if (SampleContacts.FORMS.find(form).isPresent()) {
          c.put(Line.form(form), 1);
          r.merge(Line.form(form), 1, Integer::sum);
        }
      }
    }
    Mode sexual = reading.sexualMode(edition);
    if (sexual != Mode.NONE) {
      c.put(Line.mode(Section.SEXUAL_MODE, "", Optional.of(sexual)), 1);
    }
    for (LoggingRule rule : LoggingRule.values()) {
      Ocsea ocsea = Ocsea.of(logged(reading, rule), edition, SampleContacts.FORMS);
      if (ocsea.violence()) {
        c.put(Line.ocsea(rule, "violence-contacts"), 1);
      }
      for (OcseaYardstick yardstick : OcseaYardstick.values()) {
        if (ocsea.shows(yardstick)) {
          c.put(Line.ocsea(rule, yardstick.token() + (ocsea.violence() ? "" : "-outside-violence")), 1);
        }
      }
    }
  }

  private void node(Section section, String code, List<Reason> within, Map<Line, Integer> c, Map<Line, Integer> r) {
    Mode joined = within.stream().map(this::effective).reduce(Mode.NONE, Mode::join);
    c.put(Line.mode(section, code, Optional.empty()), 1);
    c.put(Line.mode(section, code, Optional.of(joined)), 1);
    for (Reason reason : within) {
      r.merge(Line.mode(section, code, Optional.empty()), 1, Integer::sum);
      r.merge(Line.mode(section, code, Optional.of(effective(reason))), 1, Integer::sum);
    }
  }

  /** The contact as a helpline with that rule would have logged it. */
  private Classification logged(Classification reading, LoggingRule rule) {
    boolean isBoth = reading.sexualMode(edition) == Mode.BOTH;
    List<Reason> kept = new ArrayList<>();
    for (Reason reason : reading.reasons()) {
      boolean isPart = isBoth && edition.get(reason.code()).sexualViolence();
      Mode mode = effective(reason);
      switch (rule) {
        case BOTH -> kept.add(reason);
        case ONLINE_ONLY -> {
          if (!(isPart && mode == Mode.OFFLINE)) {
            kept.add(new Reason(reason.code(), mode == Mode.BOTH ? Mode.ONLINE : mode, reason.forms()));
          }
        }
        case OFFLINE_ONLY -> {
          if (!(isPart && mode == Mode.ONLINE)) {
            kept.add(new Reason(reason.code(), mode == Mode.BOTH ? Mode.OFFLINE : mode, reason.forms()));
          }
        }
        case ONE_REASON -> {
          String one = reading.primary().isEmpty()
              ? SampleContacts.CODES.stream()
                  .filter(code -> reading.reasons().stream().anyMatch(x -> x.code().equals(code)))
                  .findFirst().orElse("")
              : reading.primary();
          if (reason.code().equals(one)) {
            kept.add(reason);
          }
        }
      }
    }
    return Classification.of("1", kept);
  }
}
