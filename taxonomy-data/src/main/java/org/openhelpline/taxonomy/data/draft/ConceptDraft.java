package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.ConceptStatus;
import org.openhelpline.taxonomy.Label;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Pointer;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Tokens;

/**
 * A concept as a document states it.
 *
 * @param view where it stands
 * @param code its code, empty if the document gives none
 * @param parent the code of its parent
 * @param labels the preferred label by language, as the document tags it
 * @param alternativeLabels other labels
 * @param excludes what it leaves out
 * @param selectable whether contacts may be logged under it
 * @param residual whether it is the "other" of its group
 * @param retired whether this edition no longer has it
 * @param modeRule what it says about the mode
 * @param successors the codes to use instead
 * @param sensitive whether losing such a contact from the figures would hide a child at risk
 * @param sexualViolence whether it is sexual violence
 * @param counselling whether a contact logged under it is a counselling contact
 * @param rollsUpTo the framework code that a local concept is counted under; empty for any other
 * @param builder collects the whole of it
 */
public record ConceptDraft(JsonView view, String code, Optional<String> parent, Map<String, String> labels,
    List<Label> alternativeLabels, List<Pointer> excludes, boolean selectable, boolean residual, boolean retired,
    ModeRule modeRule, List<String> successors, boolean sensitive, boolean sexualViolence, boolean counselling,
    String rollsUpTo, Concept.Builder builder) {
  private static final Set<String> FIELDS = Set.of("code", "parent", "labels", "alternativeLabels",
      "definition", "includes", "excludes", "selectable", "modeRule", "sensitive", "sexualViolence", "residual",
      "counselling", "status", "retiredIn", "successors", "seriesBreak");
  private static final String ROLLS_UP_TO = "rollsUpTo";
  private static final List<String> RETIRED_FIELDS = List.of("retiredIn", "successors");
  private static final Set<String> EXCLUDE_FIELDS = Set.of("text", "code");
  private static final Tokens<ModeRule> MODE_RULES = Tokens.ofNames(ModeRule.values());
  private static final Tokens<ConceptStatus> STATUSES = Tokens.ofNames(ConceptStatus.values());

  /** A concept of an edition. */
  static ConceptDraft of(JsonView c) {
    return of(c.object(FIELDS), "");
  }

  /** A concept of an extension. */
  static ConceptDraft local(JsonView c) {
    Set<String> fields = new HashSet<>(FIELDS);
    fields.add(ROLLS_UP_TO);
    return of(c.object(fields), c.text(ROLLS_UP_TO));
  }

  private static ConceptDraft of(JsonView c, String rollsUpTo) {
    String code = c.text("code");
    Optional<String> parent = c.has("parent") ? Optional.of(c.text("parent")) : Optional.empty();
    Map<String, String> labels = c.has("labels") ? c.get("labels").byLanguage() : Map.of();
    List<Label> alternativeLabels = Labels.alternatives(c);
    List<Pointer> excludes = new ArrayList<>();
    for (JsonView x : c.listOrEmpty("excludes")) {
      x.object(EXCLUDE_FIELDS);
      excludes.add(new Pointer(x.text("text"), x.textOr("code", "")));
    }
    boolean selectable = c.flag("selectable", true);
    boolean residual = c.flag("residual", false);
    boolean sensitive = c.flag("sensitive", false);
    boolean sexualViolence = c.flag("sexualViolence", false);
    boolean counselling = c.flag("counselling", true);
    ModeRule modeRule = MODE_RULES.read(c.get("modeRule"), ModeRule.ALLOW);
    ConceptStatus status = status(c);
    boolean retired = status == ConceptStatus.RETIRED;
    List<String> successors = new ArrayList<>();
    for (JsonView successor : retired ? c.listOrEmpty("successors") : List.<JsonView>of()) {
      successors.add(successor.filledText());
    }
    Concept.Builder b = Concept.builder(code);
    if (parent.isPresent()) {
      b.parent(parent.get());
    }
    for (Map.Entry<String, String> label : labels.entrySet()) {
      b.label(label.getKey(), label.getValue());
    }
    for (Label label : alternativeLabels) {
      b.alternativeLabel(label);
    }
    b.definition(c.text("definition"))
        .includes(c.texts("includes"))
        .excludes(excludes)
        .selectable(selectable)
        .modeRule(modeRule)
        .sensitive(sensitive)
        .sexualViolence(sexualViolence)
        .residual(residual)
        .counselling(counselling)
        .seriesBreak(c.textOr("seriesBreak", ""))
        .rollsUpTo(rollsUpTo);
    if (retired) {
      b.retired(c.text("retiredIn"), successors);
    } else {
      b.status(status);
    }
    return new ConceptDraft(c, code, parent, labels, alternativeLabels, excludes, selectable, residual, retired,
        modeRule, successors, sensitive, sexualViolence, counselling, rollsUpTo, b);
  }

  private static ConceptStatus status(JsonView c) {
    int before = c.faultCount();
    ConceptStatus status = STATUSES.read(c, "status", ConceptStatus.OBSERVED);
    if (status != ConceptStatus.RETIRED && c.faultCount() == before) {
      for (String field : RETIRED_FIELDS) {
        if (c.has(field)) {
          c.get(field).fault("only a concept whose status is retired has this field");
        }
      }
    }
    return status;
  }

  /** A place in it. */
  public String at(String field) {
    return view.pointer() + "/" + field;
  }

  /** The place of its preferred label in a language. */
  public String labelAt(String lang) {
    return at("labels/" + JsonView.escape(lang));
  }

  /**
   * Builds it.
   *
   * @throws IllegalArgumentException if it can't be one
   */
  Concept build() {
    return builder.build();
  }

  /** The code, or the label if it has no code. */
  String subject() {
    return code.isEmpty() ? labels.values().stream().findFirst().orElse("") : code;
  }
}
