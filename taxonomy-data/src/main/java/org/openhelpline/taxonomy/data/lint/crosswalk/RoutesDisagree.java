package org.openhelpline.taxonomy.data.lint.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.draft.RuleDraft;
import org.openhelpline.taxonomy.data.lint.check.Check;
import org.openhelpline.taxonomy.data.lint.check.Findings;

/**
 * The crosswalk leads elsewhere than the crosswalks that ship do, one after the other.
 *
 * <p>Records that are carried over in one step and records that were carried over in two would be counted under
 * different codes, in the same series.
 */
final class RoutesDisagree extends Check<ResolvedCrosswalk> {
  RoutesDisagree() {
    super(warning("routes-disagree", "source", "here", "route", "there"));
  }

  @Override
  protected void inspect(ResolvedCrosswalk crosswalk, Findings out) {
    List<Crosswalk> routes = OtherRoutes.of(crosswalk);
    Optional<Crosswalk> direct = routes.isEmpty() ? Optional.empty()
        : crosswalk.built().map(here -> OtherRoutes.compared(here, crosswalk.data()));
    direct.ifPresent(here -> crosswalk.rulesBySource().forEach((source, rules) ->
        routes.forEach(there -> inspect(crosswalk, here, there, source, rules.get(0), out))));
  }

  private static void inspect(ResolvedCrosswalk crosswalk, Crosswalk here, Crosswalk there, List<String> source,
      RuleDraft rule, Findings out) {
    for (Mode mode : modes(crosswalk, rule)) {
      SourceReason reason = new SourceReason(source, mode, List.of(), Map.of());
      Set<Set<String>> one = readings(here.translate(reason));
      Set<Set<String>> other = readings(there.translate(reason));
      if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
        String said = mode == Mode.NONE ? "" : " (" + mode.token() + ")";
        out.add(rule.view().pointer(), rule.id(), rule.sourceText() + said, text(one), there.id(), text(other));
        return;
      }
    }
  }

  private static List<Mode> modes(ResolvedCrosswalk crosswalk, RuleDraft rule) {
    return crosswalk.sourceConcept(rule).map(Concept::modeRule).filter(r -> r.takesMode()).isPresent()
        ? List.of(Mode.UNKNOWN, Mode.ONLINE, Mode.OFFLINE, Mode.BOTH) : List.of(Mode.NONE);
  }

  /** What it leads to; nothing if it is unknown. */
  private static Set<Set<String>> readings(Translation translation) {
    if (translation instanceof Translation.OutOfScope) {
      return Set.of(Set.of("out of scope"));
    }
    return translation.alternatives().stream()
        .map(a -> a.stream().map(TranslatedTarget::reason).map(RoutesDisagree::text)
            .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
        .collect(Collectors.toSet());
  }

  private static String text(Reason reason) {
    return reason.code() + (reason.mode() == Mode.NONE ? "" : " " + reason.mode().token())
        + (reason.forms().isEmpty() ? "" : " " + reason.forms());
  }

  private static String text(Set<Set<String>> readings) {
    return readings.stream().map(r -> String.join(" + ", r)).sorted().collect(Collectors.joining(" | "));
  }
}
