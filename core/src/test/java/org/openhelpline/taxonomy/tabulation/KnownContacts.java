package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/**
 * The kinds of contacts that a small edition allows, with at most two readings, and what each adds to every published
 * line. Nothing here knows how lines relate: a kind's figures are what the tabulator counts for one contact of it.
 */
final class KnownContacts {
  private final TabulationPlan plan;
  private final List<Line> lines;
  private final List<int[]> figures = new ArrayList<>();
  private final List<SampleContacts.Sample> samples = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  KnownContacts(Taxonomy edition, TabulationPlan plan) {
    this.plan = plan;
    this.lines = new PublishedLines(plan).list();
    List<List<TranslatedTarget>> contacts = contacts(edition);
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
    for (int i = 0; i < contacts.size(); i++) {
      for (int j = 0; j < i; j++) {
        add(List.of(new Translation.Ambiguous(List.of(contacts.get(i), contacts.get(j)), SampleContacts.PROVENANCE)));
      }
    }
  }

  /** Every choice of codes, each in every mode, with and without a form. */
  private static List<List<TranslatedTarget>> contacts(Taxonomy edition) {
    List<List<TranslatedTarget>> contacts = new ArrayList<>(List.of(List.of()));
    for (Concept concept : edition.concepts()) {
      for (List<TranslatedTarget> before : concept.selectable() ? List.copyOf(contacts) : List.<List<TranslatedTarget>>of()) {
        for (Reason reason : reasons(concept)) {
          List<TranslatedTarget> longer = new ArrayList<>(before);
          longer.add(new TranslatedTarget(reason, Relation.EXACT, Set.of(), List.of("r")));
          contacts.add(longer);
        }
      }
    }
    contacts.remove(0);
    return contacts;
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
    }
  }

  private static List<Reason> reasons(Concept concept) {
    List<Reason> reasons = new ArrayList<>();
    Mode last = Mode.NONE;
    for (Mode mode : Mode.values()) {
      if (concept.modeRule().effective(mode) == mode) {
        reasons.add(new Reason(concept.code(), mode, List.of()));
        last = mode;
      }
    }
    reasons.add(new Reason(concept.code(), last, List.of("grooming")));
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

  TabulationPlan plan() {
    return plan;
  }

  /** A kind in words. */
  String name(int kind) {
    return samples.get(kind).translations().toString().replaceAll("TranslatedTarget.reason=|, (provenance|relation|losses|rules)=[^\\]]*\\]", "");
  }
}
