package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.tabulation.SampleContacts.Sample;

/**
 * Looks for contacts that could be there instead of the real ones: all published figures stay, a suppressed one has
 * another value. Each of the real contacts is changed at most once (another reason, a reason less, another code, mode or
 * form), and new ones are made; what each change does to the figures is counted, not worked out. As many such contacts
 * as are found, so many values can the suppressed figure have for all that a reader knows.
 */
final class OtherContacts {
  private static final List<Mode> MODES = List.of(Mode.UNKNOWN, Mode.ONLINE, Mode.OFFLINE, Mode.BOTH);
  /** Of so many codes of a contact any can be in another mode. */
  private static final int MOST_CODES = 4;

  private final TabulationPlan plan;
  private final SuppressionPolicy policy;
  private final List<Line> lines;
  private final Tabulator tabulator;
  private final List<Reason> singles = new ArrayList<>();
  private final Map<Sample, Seen> seen = new HashMap<>();

  /** What a contact adds to the figures that are published or suppressed, and whether it has one reason at most. */
  private record Seen(long[] figures, boolean isOneReason) {}

  /** What becomes of the figures if a contact of a kind is changed, or a new one comes, which is of kind -1. */
  private record Edit(int kind, long[] difference) {}

  private OtherContacts(SharedTable table) {
    this.plan = table.plan();
    this.policy = table.policy();
    this.lines = List.copyOf(table.total().keySet());
    this.tabulator = new Tabulator(plan);
    for (Concept concept : plan.taxonomy().concepts()) {
      if (concept.selectable()) {
        List<Mode> modes = concept.modeRule().isFixed() || concept.modeRule().effective(Mode.ONLINE) == Mode.NONE
            ? List.of(Mode.NONE) : MODES;
        modes.forEach(mode -> singles.add(Reason.of(concept.code(), mode)));
      }
    }
  }

  /** The suppressed figures for which fewer than K values were found; empty if all are protected. */
  static List<String> tellTales(SharedTable table, List<Sample> contacts) {
    OtherContacts others = new OtherContacts(table);
    List<String> told = new ArrayList<>();
    if (table.groups().isEmpty()) {
      others.tellTales(table.total(), contacts, told);
    }
    table.groups().forEach((values, group) ->
        others.tellTales(group, contacts.stream().filter(c -> c.values().equals(values)).toList(), told));
    return told;
  }

  private void tellTales(Map<Line, Optional<Bounds>> table, List<Sample> contacts, List<String> told) {
    Map<Sample, Integer> kinds = new LinkedHashMap<>();
    contacts.forEach(contact -> kinds.merge(contact, 1, Integer::sum));
    long[] real = new long[2 * lines.size()];
    kinds.forEach((kind, times) -> {
      for (int i = 0; i < real.length; i++) {
        real[i] += times * seen(kind).figures[i];
      }
    });
    BitSet suppressed = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      suppressed.set(2 * i, 2 * i + 2, table.get(lines.get(i)).isEmpty());
    }
    boolean isOneReasonEach = !kinds.isEmpty() && kinds.keySet().stream().allMatch(kind -> seen(kind).isOneReason);
    List<Sample> logged = List.copyOf(kinds.keySet());
    List<Integer> counts = List.copyOf(kinds.values());
    List<Edit> edits = new ArrayList<>();
    for (int kind = 0; kind < logged.size(); kind++) {
      add(kind, variants(logged.get(kind)), seen(logged.get(kind)).figures, suppressed, isOneReasonEach, edits);
    }
    add(-1, newContacts(logged), new long[real.length], suppressed, isOneReasonEach, edits);
    BitSet open = new BitSet();
    open.or(suppressed);
    open.stream().filter(i -> values(i, edits, counts, real, suppressed) >= policy.k()).forEach(open::clear);
    if (!open.isEmpty() && !isOneReasonEach) {
      add(-1, newPairs(), new long[real.length], suppressed, false, edits);
    }
    open.stream().filter(i -> values(i, edits, counts, real, suppressed) < policy.k()).forEach(i ->
        told.add(lines.get(i / 2) + (i % 2 == 0 ? " surely " : " possibly ") + real[i]));
  }

  private Seen seen(Sample contact) {
    return seen.computeIfAbsent(contact, c -> {
      Counts counts = new Counts(plan.layout().slots());
      tabulator.figures(c.contact(), c.primary(), c.malformed()).addTo(counts, 1);
      Figures counted = new Figures(plan, counts);
      long[] figures = new long[2 * lines.size()];
      for (int i = 0; i < lines.size(); i++) {
        figures[2 * i] = counted.contacts(lines.get(i)).surely();
        figures[2 * i + 1] = counted.contacts(lines.get(i)).possibly();
      }
      return new Seen(figures, counted.reasons().equals(counted.contactsWithReason()));
    });
  }

  /** Adds the changes that nobody sees. */
  private void add(int kind, Collection<Sample> others, long[] before, BitSet suppressed, boolean isOneReasonEach,
      List<Edit> edits) {
    for (Sample other : new LinkedHashSet<>(others)) {
      Seen after = seen(other);
      long[] difference = after.figures.clone();
      boolean isSeen = isOneReasonEach && !after.isOneReason;
      for (int i = 0; i < difference.length; i++) {
        difference[i] -= before[i];
        isSeen |= difference[i] != 0 && !suppressed.get(i);
      }
      if (!isSeen) {
        edits.add(new Edit(kind, difference));
      }
    }
    // Those first that lower the fewest figures.
    edits.sort(Comparator.comparingLong(e -> Arrays.stream(e.difference).filter(d -> d < 0).count()));
  }

  /** How many values a figure can have. */
  private long values(int figure, List<Edit> edits, List<Integer> counts, long[] real, BitSet suppressed) {
    long more = times(figure, 1, edits, counts, real, suppressed);
    return more + 1 >= policy.k() ? more + 1 : more + 1 + times(figure, -1, edits, counts, real, suppressed);
  }

  /** How often a figure can be raised or lowered; K times is often enough. */
  private long times(int figure, int sign, List<Edit> edits, List<Integer> counts, long[] real, BitSet suppressed) {
    long[] left = counts.stream().mapToLong(i -> i).toArray();
    long[] now = real.clone();
    long times = 0;
    for (Edit edit : edits) {
      if (edit.difference[figure] * sign <= 0 || times >= policy.k()) {
        continue;
      }
      long often = edit.kind < 0 ? policy.k() : left[edit.kind];
      for (int i = 1; i < now.length; i += 2) {
        // Where zeros are published, what is suppressed is not 0.
        if (!policy.hidesZeros() && suppressed.get(i) && edit.difference[i] < 0) {
          often = Math.min(often, (now[i] - 1) / -edit.difference[i]);
        }
      }
      for (int i = 0; i < now.length; i++) {
        now[i] += often * edit.difference[i];
      }
      if (edit.kind >= 0) {
        left[edit.kind] -= often;
      }
      times += often;
    }
    return times;
  }

  private List<Sample> newContacts(List<Sample> kinds) {
    List<Sample> all = new ArrayList<>(kinds);
    all.addAll(withoutReason());
    for (Reason single : singles) {
      all.add(sample(List.of(mapped(single))));
      plan.forms().all().forEach(form -> all.add(sample(List.of(mapped(with(single, form))))));
    }
    return all;
  }

  private List<Sample> newPairs() {
    return singles.stream().flatMap(one -> singles.stream().map(other ->
        sample(List.of(mapped(one), mapped(other))))).toList();
  }

  private static List<Sample> withoutReason() {
    return List.of(sample(List.of()), sample(List.of(new Translation.Unknown(List.of(), SampleContacts.PROVENANCE))),
        sample(List.of(new Translation.OutOfScope(OutOfScopeReason.CALLER_ATTRIBUTE, List.of("r"),
            SampleContacts.PROVENANCE))));
  }

  private List<Sample> variants(Sample contact) {
    List<Sample> all = new ArrayList<>();
    boolean hasReason = false;
    for (Reason single : singles) {
      List<Translation> more = new ArrayList<>(contact.translations());
      more.add(mapped(single));
      all.add(sample(more, contact.malformed()));
    }
    all.addAll(inOtherModes(contact));
    for (int i = 0; i < contact.translations().size(); i++) {
      hasReason |= !contact.translations().get(i).alternatives().isEmpty();
      if (!(contact.translations().get(i) instanceof Translation.Mapped mapped)) {
        continue;
      }
      for (TranslatedTarget target : mapped.targets()) {
        int at = i;
        for (Reason single : singles) {
          all.add(replaced(contact, target, r -> new Reason(single.code(), single.mode(), r.forms())));
        }
        plan.forms().all().forEach(form -> all.add(replaced(contact, target, r -> with(r, form))));
        List<Translation> fewer = new ArrayList<>(contact.translations());
        List<TranslatedTarget> rest = mapped.targets().stream().filter(t -> t != target).toList();
        if (rest.isEmpty()) {
          fewer.remove(at);
        } else {
          fewer.set(at, new Translation.Mapped(rest, SampleContacts.PROVENANCE));
        }
        all.add(sample(fewer, contact.malformed()));
      }
    }
    if (!hasReason) {
      all.addAll(withoutReason());
    }
    return all;
  }

  /** The same contact with some of its codes in another mode. */
  private static List<Sample> inOtherModes(Sample contact) {
    List<String> codes = contact.translations().stream().flatMap(t -> t.alternatives().stream()).flatMap(List::stream)
        .map(t -> t.reason().code()).distinct().limit(MOST_CODES).toList();
    List<Sample> all = new ArrayList<>();
    for (int some = 1; some < 1 << codes.size(); some++) {
      Set<String> changed = new LinkedHashSet<>();
      for (int i = 0; i < codes.size(); i++) {
        if ((some >> i & 1) == 1) {
          changed.add(codes.get(i));
        }
      }
      MODES.forEach(mode -> all.add(sample(
          contact.translations().stream().map(t -> inMode(t, changed, mode)).toList(), contact.malformed())));
    }
    return all;
  }

  private static Translation inMode(Translation translation, Set<String> codes, Mode mode) {
    List<List<TranslatedTarget>> readings = translation.alternatives().stream().map(reading -> reading.stream()
        .map(t -> codes.contains(t.reason().code())
            ? target(new Reason(t.reason().code(), mode, t.reason().forms())) : t).toList()).toList();
    return switch (translation.status()) {
      case MAPPED -> new Translation.Mapped(readings.get(0), SampleContacts.PROVENANCE);
      case AMBIGUOUS -> new Translation.Ambiguous(readings, SampleContacts.PROVENANCE);
      default -> translation;
    };
  }

  /** The same contact with another reason wherever a code was logged without doubt. */
  private static Sample replaced(Sample contact, TranslatedTarget target, UnaryOperator<Reason> change) {
    List<Translation> all = new ArrayList<>(contact.translations());
    all.replaceAll(translation -> translation instanceof Translation.Mapped mapped
        ? new Translation.Mapped(mapped.targets().stream().map(t -> t.reason().code().equals(target.reason().code())
            ? target(change.apply(t.reason())) : t).toList(), SampleContacts.PROVENANCE) : translation);
    return sample(all, contact.malformed());
  }

  private static Reason with(Reason reason, Form form) {
    List<String> forms = new ArrayList<>(reason.forms());
    forms.add(form.id());
    return new Reason(reason.code(), reason.mode(), forms);
  }

  static Translation mapped(Reason... reasons) {
    return new Translation.Mapped(List.of(reasons).stream().map(OtherContacts::target).toList(),
        SampleContacts.PROVENANCE);
  }

  private static TranslatedTarget target(Reason reason) {
    return new TranslatedTarget(reason, Relation.EXACT, Set.of(), List.of("r"));
  }

  private static Sample sample(List<Translation> translations) {
    return sample(translations, 0);
  }

  private static Sample sample(List<Translation> translations, int malformed) {
    return new Sample(translations, -1, malformed, List.of());
  }
}
