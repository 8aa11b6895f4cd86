package org.openhelpline.taxonomy.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Editions;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;

/**
 * Checks a contact's reasons against an edition and gives every finding, not the first. Immutable and safe for use by
 * several threads.
 */
public final class Validator {
  /** So many reasons are quicker compared with each other than looked up. */
  private static final int FEW = 8;

  private final Taxonomy taxonomy;
  private final Editions editions;
  private final Forms forms;
  private final int maxReasons;
  private final Map<FindingId, Severity> severities;

  private Validator(Builder b) {
    this.taxonomy = b.taxonomy;
    this.editions = b.editions;
    this.forms = b.forms;
    this.maxReasons = b.maxReasons;
    this.severities = new EnumMap<>(FindingId.class);
    this.severities.putAll(b.severities);
  }

  /** A validator for an edition that knows no other edition, no form and no limit. */
  public static Validator of(Taxonomy taxonomy) {
    return builder(taxonomy).build();
  }

  /** Starts a validator for an edition. */
  public static Builder builder(Taxonomy taxonomy) {
    return new Builder(taxonomy);
  }

  /** The edition. */
  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /** The editions whose codes it knows. */
  public Editions editions() {
    return editions;
  }

  /** The finding with the severity that is in force here. */
  public Finding graded(Finding finding) {
    Severity severity = severities.get(finding.id());
    return severity == null ? finding : finding.withSeverity(severity);
  }

  /**
   * Checks a classification.
   *
   * @throws IllegalArgumentException if it is of another edition
   */
  public List<Finding> validate(Classification classification) {
    if (!classification.edition().equals(taxonomy.edition())) {
      throw new IllegalArgumentException("the classification is of edition " + classification.edition()
          + ", the validator of edition " + taxonomy.edition());
    }
    return validate(classification.reasons(), true);
  }

  /**
   * Checks reasons as they were logged, doubles and all.
   *
   * @return every finding, in the order of the reasons, then those about the contact as a whole; empty if all is well
   */
  public List<Finding> validate(List<Reason> reasons) {
    return validate(reasons, false);
  }

  private List<Finding> validate(List<Reason> reasons, boolean isDistinct) {
    List<Finding> findings = new ArrayList<>(0);
    Map<String, Integer> first = !isDistinct && reasons.size() > FEW ? new HashMap<>() : Map.of();
    @Nullable Concept[] concepts = new Concept[reasons.size()];
    for (int i = 0; i < concepts.length; i++) {
      Reason reason = reasons.get(i);
      concepts[i] = taxonomy.find(reason.code()).orElse(null);
      checkCode(reason, concepts[i], i, findings);
      if (isDistinct) {
        continue;
      }
      int before = reasons.size() > FEW ? Objects.requireNonNullElse(first.putIfAbsent(reason.code(), i), i)
          : firstOf(reasons, reason.code());
      if (before < i) {
        findings.add(Finding.of(FindingId.DUPLICATE_REASON, path(i) + ".code", reason.code(), path(before)));
      }
    }
    checkTogether(concepts, findings);
    if (!severities.isEmpty()) {
      findings.replaceAll(this::graded);
    }
    return findings.isEmpty() ? List.of() : findings;
  }

  private static int firstOf(List<Reason> reasons, String code) {
    int i = 0;
    while (!reasons.get(i).code().equals(code)) {
      i++;
    }
    return i;
  }

  private static String path(int reason) {
    return "reasons[" + reason + "]";
  }

  private void checkCode(Reason reason, @Nullable Concept here, int at, List<Finding> findings) {
    if (here != null && !here.isRetired()) {
      checkUse(here, reason, at, findings);
    } else {
      checkCodeNotInUse(reason, here, at, findings);
    }
    checkForms(reason, at, findings);
  }

  private void checkCodeNotInUse(Reason reason, @Nullable Concept retired, int at, List<Finding> findings) {
    String path = path(at) + ".code";
    Optional<Taxonomy> other = editions.nearestUsing(reason.code(), taxonomy.edition())
        .filter(t -> !t.edition().equals(taxonomy.edition()));
    if (retired != null) {
      findings.add(Finding.of(FindingId.RETIRED_CODE, path, reason.code(), taxonomy.edition(),
          retired.retiredIn().orElse(""), String.join(", ", retired.successors())));
      checkUse(retired, reason, at, findings);
    } else if (other.isPresent()) {
      findings.add(Finding.of(FindingId.OTHER_EDITION_CODE, path, reason.code(), taxonomy.edition(),
          editionsUsing(reason.code())));
      checkUse(other.get().get(reason.code()), reason, at, findings);
    } else {
      findings.add(Finding.of(FindingId.UNKNOWN_CODE, path, reason.code(), taxonomy.edition(),
          String.join(", ", taxonomy.nearestCodes(reason.code()))));
    }
  }

  private String editionsUsing(String code) {
    return editions.all().stream()
        .filter(t -> t.find(code).filter(c -> !c.isRetired()).isPresent())
        .map(Taxonomy::edition).collect(Collectors.joining(", "));
  }

  private void checkUse(Concept concept, Reason reason, int at, List<Finding> findings) {
    if (!concept.selectable()) {
      findings.add(Finding.of(FindingId.NOT_SELECTABLE, path(at) + ".code", reason.code(),
          taxonomy.children(reason.code()).stream().filter(Concept::selectable).filter(c -> !c.isRetired())
              .map(Concept::code).collect(Collectors.joining(", "))));
    }
    ModeRule rule = concept.modeRule();
    Mode mode = reason.mode();
    if (rule == ModeRule.ASK && mode == Mode.NONE) {
      findings.add(Finding.of(FindingId.MODE_MISSING, path(at) + ".mode", reason.code()));
    } else if (rule == ModeRule.NONE && mode != Mode.NONE && concept.selectable()) {
      findings.add(Finding.of(FindingId.MODE_NOT_APPLICABLE, path(at) + ".mode", reason.code(), mode.token()));
    } else if (rule.isFixed() && mode.isStated() && mode != rule.effective(mode)) {
      findings.add(Finding.of(FindingId.MODE_CONTRADICTS, path(at) + ".mode", reason.code(), mode.token(),
          rule.effective(mode).token()));
    }
  }

  private void checkForms(Reason reason, int at, List<Finding> findings) {
    for (int i = 0; i < reason.forms().size(); i++) {
      String id = reason.forms().get(i);
      Optional<Form> form = forms.find(id);
      if (form.isEmpty()) {
        findings.add(Finding.of(FindingId.UNKNOWN_FORM, path(at) + ".forms[" + i + "]", id,
            forms.all().stream().map(Form::id).collect(Collectors.joining(", "))));
      } else if (!form.get().mayStandOn(reason.code()) && !form.get().mayStandOn(rollUp(reason.code()))) {
        findings.add(Finding.of(FindingId.FORM_NOT_FOR_CODE, path(at) + ".forms[" + i + "]", id, reason.code()));
      }
    }
  }

  /** The framework code of a local one; any other code is its own. */
  private String rollUp(String code) {
    return taxonomy.find(code).flatMap(Concept::rollsUpTo).orElse(code);
  }

  private void checkTogether(@Nullable Concept[] concepts, List<Finding> findings) {
    if (concepts.length == 0) {
      findings.add(Finding.of(FindingId.NO_REASON, ""));
      return;
    }
    if (concepts.length > maxReasons) {
      findings.add(Finding.of(FindingId.TOO_MANY_REASONS, "", String.valueOf(concepts.length),
          String.valueOf(maxReasons)));
    }
    if (concepts.length == 1) {
      return;
    }
    String counselling = "";
    String nonCounselling = "";
    for (int i = 0; i < concepts.length; i++) {
      Concept concept = concepts[i];
      if (concept == null) {
        continue;
      }
      if (concept.counselling() && counselling.isEmpty()) {
        counselling = concept.code();
      } else if (!concept.counselling() && nonCounselling.isEmpty()) {
        nonCounselling = concept.code();
      }
      if (concept.residual()) {
        Concept specific = specificBeside(concept, concepts);
        if (specific != null) {
          findings.add(
              Finding.of(FindingId.OTHER_BESIDE_SPECIFIC, path(i) + ".code", concept.code(), specific.code()));
        }
      }
    }
    if (!counselling.isEmpty() && !nonCounselling.isEmpty()) {
      findings.add(Finding.of(FindingId.COUNSELLING_BESIDE_NON_COUNSELLING, "", counselling, nonCounselling));
    }
  }

  private static @Nullable Concept specificBeside(Concept residual, @Nullable Concept[] concepts) {
    for (Concept beside : concepts) {
      if (beside != null && !beside.residual() && beside.parent().equals(residual.parent())) {
        return beside;
      }
    }
    return null;
  }

  /** Collects what a validator goes by. Not safe for use by several threads. */
  public static final class Builder {
    private final Taxonomy taxonomy;
    private Editions editions;
    private Forms forms = Forms.none();
    private int maxReasons = Integer.MAX_VALUE;
    private final Map<FindingId, Severity> severities = new EnumMap<>(FindingId.class);

    private Builder(Taxonomy taxonomy) {
      this.taxonomy = Objects.requireNonNull(taxonomy, "taxonomy");
      this.editions = Editions.of(taxonomy);
    }

    /** Names the other editions, whose codes are then told from codes that no edition knows. */
    public Builder editions(Editions value) {
      this.editions = value;
      return this;
    }

    /** Names the forms that are known. */
    public Builder forms(Forms value) {
      this.forms = value;
      return this;
    }

    /**
     * Sets how many reasons a contact may have.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maxReasons(int limit) {
      if (limit < 1) {
        throw new IllegalArgumentException("a contact may have at least one reason, not " + limit);
      }
      this.maxReasons = limit;
      return this;
    }

    /** Sets the severity of a finding. */
    public Builder severity(FindingId id, Severity severity) {
      this.severities.put(id, severity);
      return this;
    }

    /** Sets the severities of findings. */
    public Builder severities(Map<FindingId, Severity> values) {
      this.severities.putAll(values);
      return this;
    }

    /** The validator. */
    public Validator build() {
      return new Validator(this);
    }
  }
}
