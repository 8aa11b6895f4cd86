package org.openhelpline.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A category or sub-category of one edition. Immutable; built with {@link #builder(String)}.
 *
 * <p>Two concepts are equal if all that is said about them is equal. A concept knows its parent's code, not its
 * children: those are the taxonomy's to tell.
 */
public final class Concept {
  private final String code;
  private final Optional<String> parent;
  private final Map<String, String> labels;
  private final List<Label> alternativeLabels;
  private final String definition;
  private final List<String> includes;
  private final List<Pointer> excludes;
  private final boolean selectable;
  private final ModeRule modeRule;
  private final boolean sensitive;
  private final boolean sexualViolence;
  private final boolean residual;
  private final boolean counselling;
  private final ConceptStatus status;
  private final String retiredIn;
  private final List<String> successors;
  private final String seriesBreak;
  private final String rollsUpTo;

  private Concept(Builder b) {
    this.code = b.code;
    this.parent = b.parent;
    this.labels = englishFirst(b.labels);
    this.alternativeLabels = List.copyOf(b.alternativeLabels);
    this.definition = b.definition;
    this.includes = List.copyOf(b.includes);
    this.excludes = List.copyOf(b.excludes);
    this.selectable = b.selectable;
    this.modeRule = b.modeRule;
    this.sensitive = b.sensitive;
    this.sexualViolence = b.sexualViolence;
    this.residual = b.residual;
    this.counselling = b.counselling;
    this.status = b.status;
    this.retiredIn = b.retiredIn;
    this.successors = List.copyOf(b.successors);
    this.seriesBreak = b.seriesBreak;
    this.rollsUpTo = b.rollsUpTo;
  }

  private static Map<String, String> englishFirst(Map<String, String> labels) {
    Map<String, String> ordered = new LinkedHashMap<>();
    String english = labels.get("en");
    if (english != null) {
      ordered.put("en", english);
    }
    ordered.putAll(labels);
    return Collections.unmodifiableMap(ordered);
  }

  /**
   * Starts a concept.
   *
   * @param code its code: ASCII, an opaque key
   */
  public static Builder builder(String code) {
    return new Builder(code);
  }

  /** The code. */
  public String code() {
    return code;
  }

  /** The parent's code; empty for a category at the top. */
  public Optional<String> parent() {
    return parent;
  }

  /** The preferred label by language, English first where it has one. */
  public Map<String, String> labels() {
    return labels;
  }

  /**
   * The preferred label in a language, or the English one, or whichever it has first.
   *
   * @param lang a language tag; a region that has no label of its own falls back to its language
   */
  public String label(String lang) {
    String exact = labels.get(lang);
    if (exact != null) {
      return exact;
    }
    int dash = lang.indexOf('-');
    if (dash > 0) {
      return label(lang.substring(0, dash));
    }
    String english = labels.get("en");
    return english != null ? english : labels.values().iterator().next();
  }

  /** Other labels: odd spellings, labels of other editions, helplines' translations. */
  public List<Label> alternativeLabels() {
    return alternativeLabels;
  }

  /** What is meant, in this project's own words. */
  public String definition() {
    return definition;
  }

  /** What is meant too, wherever a counsellor would hesitate. */
  public List<String> includes() {
    return includes;
  }

  /** What is not meant, with the code to use for it. */
  public List<Pointer> excludes() {
    return excludes;
  }

  /** Whether contacts may be logged under it; a category that only groups is not selectable. */
  public boolean selectable() {
    return selectable;
  }

  /** What it says about the mode. */
  public ModeRule modeRule() {
    return modeRule;
  }

  /** Whether losing such a contact from the figures would hide a child at risk. */
  public boolean sensitive() {
    return sensitive;
  }

  /** Whether it is sexual violence, so that its mode is part of a contact's sexual mode. */
  public boolean sexualViolence() {
    return sexualViolence;
  }

  /** Whether it is sexual violence that the label itself places online. */
  public boolean isOnlineSexualViolence() {
    return sexualViolence && modeRule == ModeRule.ONLINE;
  }

  /** Whether it is the "unspecified / other" of its category. */
  public boolean residual() {
    return residual;
  }

  /** Whether a contact logged under it is a counselling contact; false for information, thanks, complaints and such. */
  public boolean counselling() {
    return counselling;
  }

  /** How it stands in this edition. */
  public ConceptStatus status() {
    return status;
  }

  /** Whether this edition no longer has it. */
  public boolean isRetired() {
    return status == ConceptStatus.RETIRED;
  }

  /** The edition that dropped it; empty unless it is retired. */
  public Optional<String> retiredIn() {
    return retiredIn.isEmpty() ? Optional.empty() : Optional.of(retiredIn);
  }

  /** The codes to use instead in this edition; empty unless it is retired. */
  public List<String> successors() {
    return successors;
  }

  /** Why its figures can't be compared with the edition before, or empty if they can. */
  public String seriesBreak() {
    return seriesBreak;
  }

  /** The framework code that an extension's local concept is counted under; empty for a framework concept. */
  public Optional<String> rollsUpTo() {
    return rollsUpTo.isEmpty() ? Optional.empty() : Optional.of(rollsUpTo);
  }

  /** A builder that holds all that this concept says. */
  public Builder toBuilder() {
    Builder b = new Builder(code);
    b.parent = parent;
    b.labels.putAll(labels);
    b.alternativeLabels.addAll(alternativeLabels);
    b.definition = definition;
    b.includes = includes;
    b.excludes = excludes;
    b.selectable = selectable;
    b.modeRule = modeRule;
    b.sensitive = sensitive;
    b.sexualViolence = sexualViolence;
    b.residual = residual;
    b.counselling = counselling;
    b.status = status;
    b.retiredIn = retiredIn;
    b.successors = successors;
    b.seriesBreak = seriesBreak;
    b.rollsUpTo = rollsUpTo;
    return b;
  }

  private List<Object> state() {
    return List.of(code, parent, labels, alternativeLabels, definition, includes, excludes, selectable, modeRule,
        sensitive, sexualViolence, residual, counselling, status, retiredIn, successors, seriesBreak, rollsUpTo);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Concept concept && state().equals(concept.state());
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }

  /** Collects what a concept says. Not safe for use by several threads. */
  public static final class Builder {
    private final String code;
    private Optional<String> parent = Optional.empty();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<Label> alternativeLabels = new ArrayList<>();
    private String definition = "";
    private List<String> includes = List.of();
    private List<Pointer> excludes = List.of();
    private boolean selectable = true;
    private ModeRule modeRule = ModeRule.ALLOW;
    private boolean sensitive;
    private boolean sexualViolence;
    private boolean residual;
    private boolean counselling = true;
    private ConceptStatus status = ConceptStatus.OBSERVED;
    private String retiredIn = "";
    private List<String> successors = List.of();
    private String seriesBreak = "";
    private String rollsUpTo = "";

    private Builder(String code) {
      // A code written in a program is then the very same object, and telling that it is equal takes no time.
      this.code = Objects.requireNonNull(code, "code").intern();
    }

    /** Sets the parent's code. */
    public Builder parent(String parentCode) {
      this.parent = Optional.of(parentCode);
      return this;
    }

    /** Adds the preferred label in a language. */
    public Builder label(String lang, String text) {
      if (labels.putIfAbsent(lang, text) != null) {
        throw new IllegalArgumentException("concept '" + code + "' has two preferred labels in '" + lang + "'");
      }
      return this;
    }

    /** Adds another label. */
    public Builder alternativeLabel(Label label) {
      alternativeLabels.add(label);
      return this;
    }

    /** Sets the definition. */
    public Builder definition(String text) {
      this.definition = text;
      return this;
    }

    /** Sets what is meant too. */
    public Builder includes(List<String> texts) {
      this.includes = texts;
      return this;
    }

    /** Sets what is not meant. */
    public Builder excludes(List<Pointer> pointers) {
      this.excludes = pointers;
      return this;
    }

    /** Sets whether contacts may be logged under it; true unless said otherwise. */
    public Builder selectable(boolean value) {
      this.selectable = value;
      return this;
    }

    /** Sets the mode rule; {@link ModeRule#ALLOW} unless said otherwise. */
    public Builder modeRule(ModeRule rule) {
      this.modeRule = rule;
      return this;
    }

    /** Marks it sensitive. */
    public Builder sensitive(boolean value) {
      this.sensitive = value;
      return this;
    }

    /** Marks it as sexual violence. */
    public Builder sexualViolence(boolean value) {
      this.sexualViolence = value;
      return this;
    }

    /** Marks it as its category's "unspecified / other". */
    public Builder residual(boolean value) {
      this.residual = value;
      return this;
    }

    /** Sets whether it is counselling; true unless said otherwise. */
    public Builder counselling(boolean value) {
      this.counselling = value;
      return this;
    }

    /** Sets how it stands in the edition; {@link ConceptStatus#OBSERVED} unless said otherwise. */
    public Builder status(ConceptStatus value) {
      this.status = value;
      return this;
    }

    /** Marks it retired, by which edition, and what to use instead. */
    public Builder retired(String edition, List<String> successorCodes) {
      this.status = ConceptStatus.RETIRED;
      this.retiredIn = edition;
      this.successors = successorCodes;
      return this;
    }

    /** Says why its figures can't be compared with the edition before. */
    public Builder seriesBreak(String reason) {
      this.seriesBreak = reason;
      return this;
    }

    /** Names the framework code that this local concept is counted under. */
    public Builder rollsUpTo(String frameworkCode) {
      this.rollsUpTo = frameworkCode;
      return this;
    }

    /**
     * The concept.
     *
     * @throws IllegalArgumentException if the code is not plain ASCII without blanks, or there is no label
     */
    public Concept build() {
      if (!isPlain(code)) {
        throw new IllegalArgumentException("a code is ASCII without blanks: '" + code + "'");
      }
      if (labels.isEmpty()) {
        throw new IllegalArgumentException("concept '" + code + "' has no label");
      }
      return new Concept(this);
    }

    private static boolean isPlain(String code) {
      for (int i = 0; i < code.length(); i++) {
        if (code.charAt(i) <= ' ' || code.charAt(i) >= 0x7f) {
          return false;
        }
      }
      return !code.isEmpty();
    }
  }
}
