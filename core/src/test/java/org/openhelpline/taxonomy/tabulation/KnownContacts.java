package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/**
 * The kinds of contacts that a small edition allows, and what each adds to every published line: first those with one
 * reading, then those with two, then those with more. Kinds that add the same are one, unless one of them alone has one
 * reason. Nothing here knows how lines relate: what a reading shows is what the tabulator counts for one contact of it.
 *
 * <p>No kind is left out: an attacker who believes that a kind can't be finds too much. The kinds of so many readings
 * at most are a world of their own, for who knows that no contact has more.
 */
final class KnownContacts {
  private static final int MOST_LINES = 64;

  private final TabulationPlan plan;
  private final List<Line> lines;
  private final List<Kind> kinds = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();
  /** How many kinds have so many readings at most. */
  private final int[] ends;

  /** The lines, one a bit, on which a contact stands under every reading, and under some. */
  private record Shows(long surely, long possibly) {
    Shows or(Shows reading) {
      return new Shows(surely & reading.surely, possibly | reading.possibly);
    }
  }

  private record Kind(List<List<Translation>> readings, Shows shows, boolean hasOneReason) {}

  /**
   * The kinds of an edition.
   *
   * @param plan what is counted and how, without columns
   * @param mostReadings how many readings a contact has at most
   */
  KnownContacts(TabulationPlan plan, int mostReadings) {
    this.plan = plan;
    this.lines = new PublishedLines(plan).list();
    if (lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("a smaller edition: " + lines.size() + " lines");
    }
    this.ends = new int[mostReadings + 1];
    add(List.of());
    add(List.of(new Translation.Unknown(List.of(), SampleContacts.PROVENANCE)));
    add(List.of(new Translation.OutOfScope(OutOfScopeReason.CALLER_ATTRIBUTE, List.of("r"),
        SampleContacts.PROVENANCE)));
    int withoutReason = kinds.size();
    for (List<Reason> reasons : contacts()) {
      add(List.of(new Translation.Mapped(targets(reasons), SampleContacts.PROVENANCE)));
    }
    ends[1] = kinds.size();
    for (int readings = 2; readings <= mostReadings; readings++) {
      for (int kind = Math.max(withoutReason, ends[readings - 2]); kind < ends[readings - 1]; kind++) {
        for (int other = withoutReason; other < ends[1]; other++) {
          add(kinds.get(kind), kinds.get(other));
        }
      }
      ends[readings] = kinds.size();
    }
  }

  /** Every choice of codes, each in every mode and with every choice of forms; of those that count alike one. */
  private List<List<Reason>> contacts() {
    List<List<Reason>> contacts = new ArrayList<>(List.of(List.of()));
    Set<String> counted = new HashSet<>();
    for (Concept concept : plan.taxonomy().concepts()) {
      List<List<Reason>> shorter = concept.selectable() ? List.copyOf(contacts) : List.of();
      for (List<Reason> before : shorter) {
        for (Reason reason : reasons(concept)) {
          List<Reason> longer = new ArrayList<>(before);
          longer.add(reason);
          Figures one = figures(List.of(new Translation.Mapped(targets(longer), SampleContacts.PROVENANCE)));
          if (counted.add(plan.lines().stream().map(line -> one.contacts(line).surely()).toList().toString())) {
            contacts.add(longer);
          }
        }
      }
    }
    contacts.remove(0);
    return contacts;
  }

  private List<Reason> reasons(Concept concept) {
    List<List<String>> choices = new ArrayList<>(List.of(List.of()));
    for (Form form : plan.forms().all()) {
      for (List<String> before : List.copyOf(choices)) {
        List<String> longer = new ArrayList<>(before);
        longer.add(form.id());
        choices.add(longer);
      }
    }
    return Arrays.stream(Mode.values()).filter(mode -> concept.modeRule().effective(mode) == mode)
        .flatMap(mode -> choices.stream().map(forms -> new Reason(concept.code(), mode, forms))).toList();
  }

  private static List<TranslatedTarget> targets(List<Reason> reasons) {
    return reasons.stream().map(reason -> new TranslatedTarget(reason, Relation.EXACT, Set.of(), List.of("r")))
        .toList();
  }

  private static SampleContacts.Sample contact(List<Translation> logged) {
    return new SampleContacts.Sample(logged, -1, 0, List.of());
  }

  private Figures figures(List<Translation> logged) {
    return SampleContacts.tabulate(plan, List.of(contact(logged))).total();
  }

  private Kind kind(List<Translation> logged) {
    Figures one = figures(logged);
    long shows = 0;
    for (int i = 0; i < lines.size(); i++) {
      shows |= one.contacts(lines.get(i)).surely() << i;
    }
    return new Kind(List.of(logged), new Shows(shows, shows), one.reasons().possibly() <= 1);
  }

  private void add(List<Translation> logged) {
    Kind kind = kind(logged);
    if (seen.add(List.of(kind.shows, kind.hasOneReason))) {
      kinds.add(kind);
    }
  }

  /** A kind that can also be read as another one of one reading. */
  private void add(Kind kind, Kind other) {
    Shows shows = kind.shows.or(other.shows);
    boolean hasOneReason = kind.hasOneReason && other.hasOneReason;
    if (seen.add(List.of(shows, hasOneReason))) {
      List<List<Translation>> readings = new ArrayList<>(kind.readings);
      readings.addAll(other.readings);
      kinds.add(new Kind(readings, shows, hasOneReason));
    }
  }

  /** The kind of a contact, given the reasons of each of its readings. */
  int indexOf(List<List<Reason>> readings) {
    Shows shows = new Shows(-1, 0);
    boolean hasOneReason = true;
    for (List<Reason> reasons : readings) {
      Kind kind = kind(List.of(new Translation.Mapped(targets(reasons), SampleContacts.PROVENANCE)));
      shows = shows.or(kind.shows);
      hasOneReason &= kind.hasOneReason;
    }
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).shows.equals(shows) && kinds.get(i).hasOneReason == hasOneReason) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such contact: " + readings);
  }

  List<Line> lines() {
    return lines;
  }

  /** How many kinds there are. */
  int size() {
    return kinds.size();
  }

  /** How many kinds have so many readings at most; they come first. */
  int size(int readings) {
    return ends[Math.min(readings, ends.length - 1)];
  }

  /** How many readings the contacts of a kind have. */
  int readings(int kind) {
    return kinds.get(kind).readings.size();
  }

  /** What one contact of a kind adds: for each line, what it is surely (even) and what it is possibly (odd). */
  int[] figures(int kind) {
    int[] figures = new int[lines.size() * 2];
    Shows shows = kinds.get(kind).shows;
    for (int i = 0; i < lines.size(); i++) {
      figures[2 * i] = (int) (shows.surely >> i & 1);
      figures[2 * i + 1] = (int) (shows.possibly >> i & 1);
    }
    return figures;
  }

  /** A contact of a kind. */
  SampleContacts.Sample sample(int kind) {
    List<List<Translation>> readings = kinds.get(kind).readings;
    if (readings.size() == 1) {
      return contact(readings.get(0));
    }
    return contact(List.of(new Translation.Ambiguous(readings.stream()
        .map(reading -> ((Translation.Mapped) reading.get(0)).targets()).toList(), SampleContacts.PROVENANCE)));
  }

  /** Whether the contacts of a kind have at most one reason, whatever the reading. */
  boolean hasOneReason(int kind) {
    return kinds.get(kind).hasOneReason;
  }

  TabulationPlan plan() {
    return plan;
  }

  /** A kind in words. */
  String name(int kind) {
    return sample(kind).translations().toString()
        .replaceAll("TranslatedTarget.reason=|, (provenance|relation|losses|rules)=[^\\]]*\\]", "");
  }
}
