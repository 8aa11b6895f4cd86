package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/**
 * The kinds of contacts that a small edition allows, with one or two readings, and what each adds to every published
 * line. Nothing here knows how lines relate: a kind's figures are what the tabulator counts for one contact of it.
 */
final class KnownContacts {
  private final TabulationPlan plan;
  private final List<Line> lines;
  private final List<int[]> figures = new ArrayList<>();
  private final List<SampleContacts.Sample> samples = new ArrayList<>();
  private final BitSet single = new BitSet();
  private final Set<String> seen = new HashSet<>();

  KnownContacts(TabulationPlan plan, boolean withUndecided) {
    this.plan = plan;
    this.lines = new PublishedLines(plan).list();
    List<List<TranslatedTarget>> contacts = contacts(plan.taxonomy(), true);
    Translation unknown = new Translation.Unknown(List.of(), SampleContacts.PROVENANCE);
    Translation outOfScope = new Translation.OutOfScope(OutOfScopeReason.CALLER_ATTRIBUTE, List.of("r"),
        SampleContacts.PROVENANCE);
    add(List.of());
    add(List.of(unknown));
    add(List.of(outOfScope));
    for (List<TranslatedTarget> one : contacts) {
      add(List.of(new Translation.Mapped(one, SampleContacts.PROVENANCE)));
      add(List.of(new Translation.Mapped(one, SampleContacts.PROVENANCE), unknown));
    }
    List<List<TranslatedTarget>> readings = withUndecided ? contacts(plan.taxonomy(), false) : List.of();
    for (int i = 0; i < readings.size(); i++) {
      for (int j = 0; j < i; j++) {
        add(List.of(new Translation.Ambiguous(List.of(readings.get(i), readings.get(j)), SampleContacts.PROVENANCE)));
        add(List.of(new Translation.Ambiguous(List.of(withForm(readings.get(i)), withForm(readings.get(j))),
            SampleContacts.PROVENANCE)));
      }
    }
  }

  /** Every choice of codes, each in every mode, with and without a form. */
  private static List<List<TranslatedTarget>> contacts(Taxonomy edition, boolean withEveryForm) {
    List<List<TranslatedTarget>> contacts = new ArrayList<>(List.of(List.of()));
    for (Concept concept : edition.concepts()) {
      List<List<TranslatedTarget>> shorter = concept.selectable() ? List.copyOf(contacts) : List.of();
      for (List<TranslatedTarget> before : shorter) {
        for (Reason reason : reasons(concept, withEveryForm)) {
          List<TranslatedTarget> longer = new ArrayList<>(before);
          longer.add(new TranslatedTarget(reason, Relation.EXACT, Set.of(), List.of("r")));
          contacts.add(longer);
        }
      }
    }
    contacts.remove(0);
    return contacts;
  }

  /** The reasons, the first of them with the form. */
  private static List<TranslatedTarget> withForm(List<TranslatedTarget> targets) {
    List<TranslatedTarget> formed = new ArrayList<>(targets);
    Reason first = targets.get(0).reason();
    formed.set(0, new TranslatedTarget(new Reason(first.code(), first.mode(), List.of("grooming")), Relation.EXACT,
        Set.of(), List.of("r")));
    return formed;
  }

  private void add(List<Translation> logged) {
    SampleContacts.Sample sample = new SampleContacts.Sample(logged, -1, 0, List.of());
    Figures one = SampleContacts.tabulate(plan, List.of(sample)).total();
    int[] vector = new int[lines.size() * 2];
    for (int i = 0; i < lines.size(); i++) {
      Bounds bounds = one.contacts(lines.get(i));
      vector[2 * i] = (int) bounds.surely();
      vector[2 * i + 1] = (int) bounds.possibly();
    }
    if (seen.add(Arrays.toString(vector))) {
      figures.add(vector);
      samples.add(sample);
      single.set(figures.size() - 1, one.reasons().possibly() <= 1);
    }
  }

  private static List<Reason> reasons(Concept concept, boolean withEveryForm) {
    List<Reason> reasons = new ArrayList<>();
    List<Mode> modes = Arrays.stream(Mode.values()).filter(m -> concept.modeRule().effective(m) == m).toList();
    for (Mode mode : modes) {
      reasons.add(new Reason(concept.code(), mode, List.of()));
      if (withEveryForm || mode == modes.get(modes.size() - 1)) {
        reasons.add(new Reason(concept.code(), mode, List.of("grooming")));
      }
    }
    return reasons;
  }

  List<Line> lines() {
    return lines;
  }

  /** How many kinds there are. */
  int size() {
    return figures.size();
  }

  /** What one contact of a kind adds: for each line, what it is surely and what it is possibly. */
  int[] figures(int kind) {
    return figures.get(kind);
  }

  SampleContacts.Sample sample(int kind) {
    return samples.get(kind);
  }

  /** Whether the contacts of a kind have at most one reason, whatever the reading. */
  boolean hasOneReason(int kind) {
    return single.get(kind);
  }

  TabulationPlan plan() {
    return plan;
  }

  /** A kind in words. */
  String name(int kind) {
    return samples.get(kind).translations().toString().replaceAll("TranslatedTarget.reason=|, (provenance|relation|losses|rules)=[^\\]]*\\]", "");
  }
}
