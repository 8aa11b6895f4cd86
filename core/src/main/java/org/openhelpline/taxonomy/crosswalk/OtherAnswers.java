package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Explanation.Considered;
import org.openhelpline.taxonomy.crosswalk.Explanation.Otherwise;
import org.openhelpline.taxonomy.crosswalk.Explanation.Step;
import org.openhelpline.taxonomy.internal.Texts;

/** What another mode, form or field of the contact would have led to. One thing is changed at a time. */
final class OtherAnswers {
  private final Crosswalk crosswalk;
  private final SourceReason reason;
  private final Function<SourceReason, Translation> translate;
  private final Object present;
  private final List<Otherwise> found = new ArrayList<>();

  private OtherAnswers(Crosswalk crosswalk, SourceReason reason, Function<SourceReason, Translation> translate) {
    this.crosswalk = crosswalk;
    this.reason = reason;
    this.translate = translate;
    this.present = gist(translate.apply(reason));
  }

  /**
   * The changes that lead elsewhere: first modes, then forms, then fields in the order of their names.
   *
   * @param crosswalk the crosswalk
   * @param reason the reason of the source
   * @param steps what was looked at for it
   * @param translate answers for a changed reason
   */
  static List<Otherwise> of(Crosswalk crosswalk, SourceReason reason, List<Step> steps,
      Function<SourceReason, Translation> translate) {
    OtherAnswers other = new OtherAnswers(crosswalk, reason, translate);
    other.modes(steps);
    other.forms(steps);
    crosswalk.contextFields().forEach(field -> other.field(field, steps));
    return other.found;
  }

  private static Stream<Condition> conditions(List<Step> steps) {
    return steps.stream().flatMap(s -> s.rules().stream()).map(Considered::rule).map(CrosswalkRule::when)
        .flatMap(Observations::simple);
  }

  /** A list's own export may state a mode only where a rule asks about it; an edition's may wherever its code can. */
  private void modes(List<Step> steps) {
    boolean isAsked = conditions(steps.subList(0, 1)).anyMatch(Condition.ModeIs.class::isInstance)
        || crosswalk.sourceEdition().flatMap(e -> e.find(reason.levels().get(0)))
            .filter(c -> c.modeRule().takesMode()).isPresent();
    if (isAsked) {
      Stream.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN).filter(mode -> mode != reason.mode())
          .forEach(mode -> change(new Condition.ModeIs(Set.of(mode)),
              new SourceReason(reason.levels(), mode, reason.forms(), reason.context())));
    }
  }

  private void forms(List<Step> steps) {
    for (String form : Observations.forms(conditions(steps))) {
      if (!reason.forms().contains(form)) {
        change(new Condition.HasForm(Set.of(form)), new SourceReason(reason.levels(), reason.mode(),
            Stream.concat(reason.forms().stream(), Stream.of(form)).toList(), reason.context()));
      }
    }
  }

  /** Values of a field that lead to the same are told together. */
  private void field(String field, List<Step> steps) {
    Map<Object, List<String>> values = new LinkedHashMap<>();
    Map<Object, Translation> answers = new LinkedHashMap<>();
    for (String value : values(field, steps)) {
      Map<String, String> context = new HashMap<>(reason.context());
      context.put(field, value);
      Translation answer = translate.apply(reason.withContext(context));
      Object gist = gist(answer);
      if (!gist.equals(present)) {
        values.computeIfAbsent(gist, g -> new ArrayList<>()).add(value);
        answers.putIfAbsent(gist, answer);
      }
    }
    answers.forEach((gist, answer) -> found.add(
        new Otherwise(new Condition.FieldIs(field, Objects.requireNonNull(values.get(gist))), answer)));
  }

  private Set<String> values(String field, List<Step> steps) {
    Map<String, String> values = new LinkedHashMap<>();
    crosswalk.steps().stream().map(Crosswalk::contextMode).flatMap(Optional::stream)
        .filter(mode -> mode.field().equals(field))
        .forEach(mode -> mode.values().keySet().forEach(value -> values.putIfAbsent(Texts.key(value), value)));
    conditions(steps).filter(Condition.FieldIs.class::isInstance).map(Condition.FieldIs.class::cast)
        .filter(is -> is.field().equals(field))
        .forEach(is -> is.values().forEach(value -> values.putIfAbsent(Texts.key(value), value)));
    values.putIfAbsent("", "");
    values.remove(Texts.key(reason.context().getOrDefault(field, "")));
    return new LinkedHashSet<>(values.values());
  }

  private void change(Condition condition, SourceReason changed) {
    Translation answer = translate.apply(changed);
    if (!gist(answer).equals(present)) {
      found.add(new Otherwise(condition, answer));
    }
  }

  /** What is the same in answers that lead to the same. */
  private static Object gist(Translation translation) {
    Set<Set<Reason>> readings = translation.alternatives().stream()
        .map(a -> a.stream().map(TranslatedTarget::reason).collect(Collectors.toSet())).collect(Collectors.toSet());
    return List.of(translation.status(), readings);
  }
}
