package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.crosswalk.Alternative;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Target;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Tokens;

/**
 * A rule as a document states it.
 *
 * @param view where it stands
 * @param id its id
 * @param source the entry's labels from the top level down, or a single code
 * @param when when it applies
 * @param alternatives the readings
 * @param outOfScope why the source is out of scope
 * @param confidence how sure the author was
 * @param note why it was decided so
 * @param review who has confirmed it
 * @param sound whether it is as expected; what one that is not says can't be relied on
 */
public record RuleDraft(JsonView view, String id, List<String> source, ConditionDraft when,
    List<List<TargetDraft>> alternatives, Optional<OutOfScopeReason> outOfScope, Confidence confidence, String note,
    String review, boolean sound) {
  private static final Set<String> FIELDS =
      Set.of("id", "source", "when", "alternatives", "outOfScope", "confidence", "note", "review");
  private static final Tokens<Confidence> CONFIDENCES = Tokens.ofNames(Confidence.values());
  private static final Tokens<OutOfScopeReason> OUT_OF_SCOPE = Tokens.ofNames(OutOfScopeReason.values());

  static RuleDraft of(JsonView r, String review) {
    int before = r.faultCount();
    r.object(FIELDS);
    String id = r.text("id");
    JsonView levels = r.get("source");
    List<String> source = levels.texts();
    if (levels.isArray() && source.isEmpty()) {
      levels.fault("at least one level was expected");
    }
    ConditionDraft when = r.has("when") ? ConditionDraft.of(r.get("when")) : ConditionDraft.ALWAYS;
    Optional<OutOfScopeReason> outOfScope = r.has("outOfScope")
        ? Optional.of(OUT_OF_SCOPE.read(r.get("outOfScope"), OutOfScopeReason.ADMINISTRATION)) : Optional.empty();
    List<List<TargetDraft>> alternatives =
        r.has("alternatives") ? alternatives(r.get("alternatives")) : List.of();
    if (r.isObject() && outOfScope.isPresent() == r.has("alternatives")) {
      r.fault("either 'alternatives' or 'outOfScope' was expected");
    }
    Confidence confidence = CONFIDENCES.read(r, "confidence", Confidence.MEDIUM);
    String note = r.textOr("note", "");
    String reviewed = r.textOr("review", review);
    return new RuleDraft(r, id, source, when, alternatives, outOfScope, confidence, note, reviewed,
        r.faultCount() == before);
  }

  private static List<List<TargetDraft>> alternatives(JsonView view) {
    List<List<TargetDraft>> alternatives = new ArrayList<>();
    for (JsonView a : view.elements()) {
      List<TargetDraft> targets = new ArrayList<>();
      for (JsonView t : a.elements()) {
        targets.add(TargetDraft.of(t));
      }
      alternatives.add(List.copyOf(targets));
      if (a.isArray() && targets.isEmpty()) {
        a.fault("an alternative has at least one target");
      }
    }
    if (view.isArray() && alternatives.isEmpty()) {
      view.fault("at least one alternative was expected");
    }
    return alternatives;
  }

  /** The source in one text, {@code Category > Subcategory}. */
  public String sourceText() {
    return String.join(" > ", source);
  }

  /** When it applies. */
  public Condition condition() {
    return when.condition();
  }

  /** A place in it. */
  public String at(String field) {
    return view.pointer() + "/" + field;
  }

  /** Whether it applies whatever the contact says. */
  public boolean isUnconditional() {
    return condition() instanceof Condition.Always;
  }

  /** Every target of every reading. */
  public Stream<TargetDraft> targets() {
    return alternatives.stream().flatMap(List::stream);
  }

  /** What it leads to, whatever the order in which that is written. */
  public Object outcome() {
    Set<Set<Target>> readings = new HashSet<>();
    alternatives.forEach(a -> readings.add(a.stream().map(TargetDraft::target).collect(Collectors.toSet())));
    return List.of(outOfScope, readings);
  }

  /**
   * Builds it.
   *
   * @throws IllegalArgumentException if it has neither alternatives nor a reason to be out of scope, or both
   */
  CrosswalkRule build() {
    List<Alternative> readings = new ArrayList<>(alternatives.size());
    for (List<TargetDraft> alternative : alternatives) {
      List<Target> targets = new ArrayList<>(alternative.size());
      for (TargetDraft target : alternative) {
        targets.add(target.target());
      }
      readings.add(new Alternative(targets));
    }
    return new CrosswalkRule(id, source, condition(), readings, outOfScope, confidence, note, review);
  }
}
