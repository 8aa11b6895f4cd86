package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Editions;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;

/**
 * The way of stored codes from one edition to another. Immutable and safe for use by several threads.
 *
 * <p>A code that the starting edition does not use, but another edition does, is taken as that edition's: labels of
 * several editions are in use side by side, and such a code must not get lost.
 */
public final class Migration {
  private final Editions editions;
  private final Taxonomy from;
  private final Crosswalk main;
  private final Map<String, Crosswalk> byEdition = new HashMap<>();

  /**
   * A way between two editions.
   *
   * @param editions the editions in force
   * @param steps crosswalks between editions, of which the shortest chain is used
   * @param forms the forms in force
   * @param from the edition that the codes were logged under
   * @param to the edition that they are wanted in
   * @throws IllegalArgumentException if an edition is not known or no chain leads there
   */
  public Migration(Editions editions, Collection<Crosswalk> steps, Forms forms, String from, String to) {
    this.editions = editions;
    this.from = editions.get(from);
    Taxonomy target = editions.get(to);
    for (Taxonomy edition : editions.all()) {
      route(edition, target, steps, forms).ifPresent(route -> byEdition.put(edition.edition(), route));
    }
    Crosswalk route = byEdition.get(from);
    if (route == null) {
      throw new IllegalArgumentException("no chain of crosswalks leads from edition " + from + " to " + to);
    }
    this.main = route;
  }

  /** The shortest chain of steps from one edition to another, composed; empty if there is none. */
  public static Optional<Crosswalk> route(Taxonomy from, Taxonomy to, Collection<Crosswalk> steps, Forms forms) {
    if (from.edition().equals(to.edition())) {
      return Optional.of(Crosswalk.identity(to, forms));
    }
    record Path(String at, Optional<Crosswalk> crosswalk) {}
    Deque<Path> open = new ArrayDeque<>(List.of(new Path(from.edition(), Optional.empty())));
    Set<String> seen = new HashSet<>(Set.of(from.edition()));
    while (!open.isEmpty()) {
      Path path = open.remove();
      for (Crosswalk step : steps) {
        String start = step.sourceEdition().map(Taxonomy::edition).orElse("");
        if (!start.equals(path.at()) || !seen.add(step.target().edition())) {
          continue;
        }
        Crosswalk chain = path.crosswalk().map(before -> before.andThen(step)).orElse(step);
        if (step.target().edition().equals(to.edition())) {
          return Optional.of(chain);
        }
        open.add(new Path(step.target().edition(), Optional.of(chain)));
      }
    }
    return Optional.empty();
  }

  /** The edition that the codes were logged under. */
  public Taxonomy from() {
    return from;
  }

  /** The crosswalk from there to the edition wanted. */
  public Crosswalk crosswalk() {
    return main;
  }

  /** What the results rest on. */
  public Provenance provenance() {
    return main.provenance();
  }

  /**
   * What becomes of a reason: its level is the code. A mode that is not stated comes out as
   * {@link org.openhelpline.taxonomy.Mode#UNKNOWN} where the target may have one, also if the code stays the same.
   */
  public Translation translate(SourceReason reason) {
    return way(reason).translate(reason);
  }

  /** How it comes to its answer for a reason, and what would have led elsewhere. */
  public Explanation explain(SourceReason reason) {
    return way(reason).explain(reason);
  }

  /** The crosswalk that a reason goes by: another edition's if only that one uses the code. */
  private Crosswalk way(SourceReason reason) {
    String code = reason.levels().get(0);
    Optional<Concept> concept = from.find(code);
    if (concept.isEmpty() || concept.get().isRetired()) {
      Optional<Crosswalk> other = editions.nearestUsing(code, from.edition())
          .map(edition -> byEdition.get(edition.edition()));
      if (other.isPresent()) {
        return other.get();
      }
    }
    return main;
  }
}
