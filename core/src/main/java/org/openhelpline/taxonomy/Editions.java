package org.openhelpline.taxonomy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Editions side by side. Immutable and safe for use by several threads; there is no global one: whoever needs editions
 * holds the ones that are in force.
 */
public final class Editions {
  private final Map<String, Taxonomy> given;
  /** Editions that were not given but come from a source. */
  private final Optional<Deferred<Editions>> deferred;

  private Editions(Map<String, Taxonomy> given, Optional<Deferred<Editions>> deferred) {
    this.given = given;
    this.deferred = deferred;
  }

  private Map<String, Taxonomy> byEdition() {
    return deferred.isPresent() ? deferred.get().get().byEdition() : given;
  }

  /**
   * The given editions, in that order.
   *
   * @throws IllegalArgumentException if two are of the same name
   */
  public static Editions of(Collection<Taxonomy> taxonomies) {
    Map<String, Taxonomy> map = new LinkedHashMap<>();
    for (Taxonomy taxonomy : taxonomies) {
      if (map.put(taxonomy.edition(), taxonomy) != null) {
        throw new IllegalArgumentException("edition '" + taxonomy.edition() + "' stands twice");
      }
    }
    return new Editions(Collections.unmodifiableMap(map), Optional.empty());
  }

  /**
   * Editions that are read when somebody asks for one: most contacts hold no code that their own edition does not know.
   *
   * @param source reads them; it has to give the same each time
   */
  public static Editions deferred(Supplier<Editions> source) {
    return new Editions(Map.of(), Optional.of(new Deferred<>(source)));
  }

  /** One edition alone. */
  public static Editions of(Taxonomy taxonomy) {
    return of(List.of(taxonomy));
  }

  /** Every edition, in order. */
  public Collection<Taxonomy> all() {
    return byEdition().values();
  }

  /** An edition by name; empty if it is not here. */
  public Optional<Taxonomy> find(String edition) {
    return Optional.ofNullable(byEdition().get(edition));
  }

  /**
   * An edition by name.
   *
   * @throws IllegalArgumentException if it is not here; it names those that are
   */
  public Taxonomy get(String edition) {
    return find(edition).orElseThrow(() -> new IllegalArgumentException(
        "unknown edition '" + edition + "'; valid: " + String.join(", ", byEdition().keySet())));
  }

  /**
   * The edition that uses a code (retired there does not count) and stands nearest to a given one; the later of two
   * equally near. An edition with a helpline's own concepts is asked only if no other uses the code, and stands where
   * the edition stands that it extends.
   */
  public Optional<Taxonomy> nearestUsing(String code, String edition) {
    Optional<Taxonomy> framework = nearestUsing(code, edition, false);
    return framework.isPresent() ? framework : nearestUsing(code, edition, true);
  }

  private Optional<Taxonomy> nearestUsing(String code, String edition, boolean extended) {
    List<String> order = List.copyOf(byEdition().keySet());
    int at = find(edition).map(from -> place(from, order)).orElse(-1);
    Optional<Taxonomy> best = Optional.empty();
    int bestDistance = Integer.MAX_VALUE;
    for (Taxonomy candidate : all()) {
      int distance = Math.abs(place(candidate, order) - at);
      if (candidate.framework().isPresent() == extended && distance <= bestDistance
          && candidate.find(code).filter(c -> !c.isRetired()).isPresent()) {
        best = Optional.of(candidate);
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Where an edition stands in the order of time. */
  private int place(Taxonomy taxonomy, List<String> order) {
    int base = taxonomy.framework().map(framework -> order.indexOf(framework.edition())).orElse(-1);
    return base >= 0 ? base : order.indexOf(taxonomy.edition());
  }
}
