package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.contact.Reason;

/**
 * A crosswalk read backwards. Immutable and safe for use by several threads.
 *
 * <p>A reason of the target is certain to come from a source only if that source is the only one that leads to it, and
 * leads to it alone; otherwise what comes back is ambiguous.
 */
public final class Preimage {
  private final Map<Reason, List<Origin>> origins;

  /**
   * A source that leads to a reason of the target.
   *
   * @param source the source reason
   * @param relation how the reason of the target relates to it
   * @param whole whether the source leads to that reason and to nothing else; if not, the reason is only a part of it,
   *     or only one reading
   */
  public record Origin(SourceReason source, Relation relation, boolean whole) {}

  private Preimage(Map<Reason, List<Origin>> origins) {
    this.origins = origins;
  }

  static Preimage of(Crosswalk crosswalk) {
    Map<Reason, List<Origin>> origins = new LinkedHashMap<>();
    for (SourceReason source : crosswalk.sourceReasons()) {
      Translation translation = crosswalk.translate(source);
      boolean whole = translation.alternatives().size() == 1 && translation.alternatives().get(0).size() == 1;
      for (List<TranslatedTarget> alternative : translation.alternatives()) {
        for (TranslatedTarget target : alternative) {
          List<Origin> list = origins.computeIfAbsent(target.reason(), r -> new ArrayList<>());
          if (list.stream().noneMatch(o -> o.source().equals(source))) {
            list.add(new Origin(source, target.relation().inverse(), whole));
          }
        }
      }
    }
    origins.replaceAll((reason, list) -> List.copyOf(list));
    return new Preimage(origins);
  }

  /** The sources that lead to a reason, in the order of the source; empty if none does. */
  public List<Origin> of(Reason reason) {
    return origins.getOrDefault(reason, List.of());
  }

  /** Whether a reason can only have come from one source, all of it. */
  public boolean isCertain(Reason reason) {
    List<Origin> list = of(reason);
    return list.size() == 1 && list.get(0).whole();
  }

  /** Every reason of the target that some source leads to. */
  public List<Reason> reached() {
    return List.copyOf(origins.keySet());
  }
}
