package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.data.ResourceInfo;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;

/**
 * The ways from the source of a crosswalk to its target in more than one step, by crosswalks in force. One that leads to
 * an extended edition is compared in the edition that this extends: there they count under the same codes.
 */
final class OtherRoutes {
  private final TaxonomyData data;
  private final Taxonomy target;

  private OtherRoutes(TaxonomyData data, Taxonomy target) {
    this.data = data;
    this.target = target;
  }

  static List<Crosswalk> of(ResolvedCrosswalk crosswalk) {
    if (crosswalk.target().isEmpty()) {
      return List.of();
    }
    OtherRoutes routes = new OtherRoutes(crosswalk.data(), compared(crosswalk.target().get()));
    return crosswalk.from().map(routes::fromEdition)
        .orElseGet(() -> routes.fromList(crosswalk));
  }

  /** A crosswalk as far as the edition in which it is compared with others. */
  static Crosswalk compared(Crosswalk crosswalk, TaxonomyData data) {
    return data.onTo(crosswalk, compared(crosswalk.target()).edition());
  }

  private static Taxonomy compared(Taxonomy target) {
    return target.framework().orElse(target);
  }

  private List<Crosswalk> fromEdition(Taxonomy from) {
    if (from.edition().equals(target.edition())) {
      return List.of();
    }
    List<Crosswalk> steps = new ArrayList<>(steps());
    steps.removeIf(s -> s.sourceEdition().map(Taxonomy::edition).equals(Optional.of(from.edition()))
        && s.target().edition().equals(target.edition()));
    return Migration.route(from, target, steps, data.forms()).stream().toList();
  }

  private List<Crosswalk> fromList(ResolvedCrosswalk crosswalk) {
    String list = crosswalk.draft().source().listId();
    List<Crosswalk> routes = new ArrayList<>();
    for (ResourceInfo r : crosswalks()) {
      boolean isItself = r.attribute("to").equals(crosswalk.draft().target().edition());
      if (!list.isEmpty() && r.attribute("list").equals(list) && !isItself) {
        Migration.route(data.edition(r.attribute("to")), target, steps(), data.forms())
            .ifPresent(route -> routes.add(r.attribute("to").equals(target.edition())
                ? data.crosswalk(r.id()) : data.crosswalk(r.id()).andThen(route)));
      }
    }
    return routes;
  }

  private List<Crosswalk> steps() {
    return crosswalks().stream().filter(r -> !r.attribute("from").isEmpty()).map(r -> data.crosswalk(r.id()))
        .toList();
  }

  private List<ResourceInfo> crosswalks() {
    return data.resources().stream().filter(r -> r.kind().equals("crosswalk")).toList();
  }
}
