package org.openhelpline.taxonomy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One edition of the reasons for contact: a tree of concepts in official order, what it retired, and how well it is
 * attested. Immutable and safe for use by several threads.
 *
 * <p>Built with {@link #builder(String, String)}, read from a resource by a {@link TaxonomyProvider}, or extended with
 * a helpline's own concepts by {@link #extend(String, String, String, List)}.
 */
public final class Taxonomy {

  private final String id;
  private final String edition;
  private final String version;
  private final Standing standing;
  private final List<Evidence> evidence;
  private final Optional<String> predecessor;
  private final Optional<Taxonomy> framework;
  private final List<Concept> concepts;
  private final List<Concept> roots;
  private final CodeTable codes;
  private final Map<String, List<Concept>> children;
  private final LabelIndex labelIndex;

  private Taxonomy(Builder b) {
    this.id = b.id;
    this.edition = b.edition;
    this.version = b.version;
    this.standing = b.standing;
    this.evidence = List.copyOf(b.evidence);
    this.predecessor = b.predecessor.isEmpty() ? Optional.empty() : Optional.of(b.predecessor);
    this.framework = b.framework;
    this.concepts = List.copyOf(b.concepts);
    this.codes = new CodeTable(concepts.size());
    Map<String, List<Concept>> byParent = new LinkedHashMap<>();
    List<Concept> top = new ArrayList<>();
    for (Concept concept : concepts) {
      if (!codes.add(concept)) {
        throw new IllegalArgumentException(
            "code '" + concept.code() + "' stands twice in edition " + edition + " of '" + id + "'");
      }
      List<Concept> siblings = top;
      if (concept.parent().isPresent()) {
        String parent = concept.parent().get();
        siblings = byParent.get(parent);
        if (siblings == null) {
          siblings = new ArrayList<>();
          byParent.put(parent, siblings);
        }
      }
      siblings.add(concept);
    }
    for (String parent : byParent.keySet()) {
      if (codes.find(parent) == null) {
        throw new IllegalArgumentException("'" + byParent.get(parent).get(0).code() + "' has the parent '" + parent
            + "', which edition " + edition + " of '" + id + "' does not hold");
      }
    }
    for (Map.Entry<String, List<Concept>> siblings : byParent.entrySet()) {
      siblings.setValue(List.copyOf(siblings.getValue()));
    }
    this.children = byParent;
    this.roots = List.copyOf(top);
    int reached = 0;
    for (Concept root : roots) {
      reached = number(root, reached);
    }
    if (reached != concepts.size()) {
      throw new IllegalArgumentException("'" + ownAncestor() + "' is its own ancestor in edition " + edition);
    }
    this.labelIndex = new LabelIndex(this);
  }

  private CodeTable.Cell cell(String code) {
    return Objects.requireNonNull(codes.find(code));
  }

  /** Of the concepts that no root leads to, one that the way up comes back to; others may just hang below it. */
  private String ownAncestor() {
    String at = concepts.stream().map(Concept::code).filter(c -> !cell(c).isReached()).findFirst().orElseThrow();
    Set<String> seen = new HashSet<>();
    while (seen.add(at)) {
      at = get(at).parent().orElseThrow();
    }
    return at;
  }

  /** Numbers the tree below a root without recursion, so that no depth of tree can exhaust the stack. */
  private int number(Concept root, int start) {
    record Step(Concept concept, boolean leaving) {}
    List<Step> stack = new ArrayList<>();
    stack.add(new Step(root, false));
    int next = start;
    while (!stack.isEmpty()) {
      Step step = stack.remove(stack.size() - 1);
      CodeTable.Cell cell = cell(step.concept().code());
      if (step.leaving()) {
        cell.leave(next);
        continue;
      }
      cell.enter(next++);
      stack.add(new Step(step.concept(), true));
      List<Concept> below = children(step.concept().code());
      for (int i = below.size() - 1; i >= 0; i--) {
        stack.add(new Step(below.get(i), false));
      }
    }
    return next;
  }

  /**
   * Starts a taxonomy.
   *
   * @param id what it is an edition of, {@code chi} for the framework
   * @param edition which edition
   */
  public static Builder builder(String id, String edition) {
    return new Builder(id, edition);
  }

  /** What this is an edition of: {@code chi} for the framework, a helpline's own id for an extension. */
  public String id() {
    return id;
  }

  /** Which edition: the year in which the list was observed, not when it was adopted. */
  public String edition() {
    return edition;
  }

  /** The version of the data. */
  public String version() {
    return version;
  }

  /** How well it is attested. */
  public Standing standing() {
    return standing;
  }

  /** What attests it. */
  public List<Evidence> evidence() {
    return evidence;
  }

  /** The edition before it, which its series breaks refer to; empty for the first. */
  public Optional<String> predecessor() {
    return predecessor;
  }

  /** The edition that this one extends with a helpline's own concepts; empty if it extends none. */
  public Optional<Taxonomy> framework() {
    return framework;
  }

  /** Every concept in official order, each category before its sub-categories; retired ones included. */
  public List<Concept> concepts() {
    return concepts;
  }

  /** The categories. */
  public List<Concept> roots() {
    return roots;
  }

  /**
   * The concepts directly under a code, in official order; retired ones included.
   *
   * @return an empty list if there is nothing under it or no such code
   */
  public List<Concept> children(String code) {
    return children.getOrDefault(code, List.of());
  }

  /** The concept of a code, retired ones included; empty if there is none. */
  public Optional<Concept> find(String code) {
    CodeTable.Cell cell = codes.find(code);
    return cell == null ? Optional.empty() : cell.concept;
  }

  /**
   * The concept of a code, retired ones included.
   *
   * @throws UnknownCodeException if there is none; it names the nearest codes
   */
  public Concept get(String code) {
    CodeTable.Cell cell = codes.find(code);
    if (cell == null) {
      throw unknown(code);
    }
    return cell.concept.orElseThrow();
  }

  private UnknownCodeException unknown(String code) {
    return new UnknownCodeException(code, "edition " + edition + " of '" + id + "'", nearestCodes(code));
  }

  /** The selectable codes most like a text, best first; may be empty. */
  public List<String> nearestCodes(String text) {
    return labelIndex.nearestCodes(text);
  }

  /**
   * Whether a code is the ancestor or lies below it. Takes the same short time at any depth and allocates nothing.
   *
   * @return false if the code is not in this edition
   * @throws UnknownCodeException if the ancestor is not in this edition
   */
  public boolean isWithin(String code, String ancestor) {
    CodeTable.Cell above = codes.find(ancestor);
    if (above == null) {
      throw unknown(ancestor);
    }
    return codes.isWithin(code, above);
  }

  /**
   * The category that a concept stands in: its topmost ancestor, or the concept itself if it is one.
   *
   * @throws UnknownCodeException if the code is not in this edition
   */
  public Concept category(String code) {
    Concept concept = get(code);
    while (concept.parent().isPresent()) {
      concept = get(concept.parent().get());
    }
    return concept;
  }

  /**
   * The concepts that a label fits, in any language, best first, one match a concept. Letter case, kinds of dash, quote
   * and white space, carriage returns and Unicode form make no difference; spellings that differ in punctuation or
   * spacing only come after those that fit. Labels of other editions and of retired concepts fit too.
   *
   * @return an empty list if no label fits; {@link #nearest(String)} then tells what comes near
   */
  public List<LabelMatch> lookup(String text) {
    return labelIndex.lookup(text);
  }

  /**
   * The concepts that a label fits and whose category a second label fits.
   *
   * @param category the category's label
   * @param text the concept's label
   */
  public List<LabelMatch> lookup(String category, String text) {
    List<LabelMatch> categories = lookup(category);
    return lookup(text).stream()
        .filter(m -> m.concept().parent()
            .map(p -> categories.stream().anyMatch(c -> c.concept().code().equals(p)))
            .orElse(false))
        .toList();
  }

  /** The concepts whose labels are most like a text that fits none, best first; at most five. */
  public List<LabelMatch> nearest(String text) {
    return labelIndex.nearest(text);
  }

  /**
   * This edition with a helpline's own concepts added, under this edition's name and version. It is for a program that
   * holds one or the other: {@link #extend(String, String, String, List)} gives the extended edition a name of its own,
   * under which the two can stand side by side.
   *
   * @param extensionId the id of the extended taxonomy
   * @param added the local concepts; each names the framework code that it rolls up to, and has a concept of this
   *     edition or another added one as its parent
   * @throws IllegalArgumentException if a concept names no framework code to roll up to, or breaks the tree
   */
  public Taxonomy extend(String extensionId, List<Concept> added) {
    return extend(extensionId, edition, version, added);
  }

  /**
   * This edition with a helpline's own concepts added, as an edition with a name of its own.
   *
   * @param extensionId the id of the extended taxonomy
   * @param name the name of the extended edition
   * @param extensionVersion the version of its data
   * @param added the local concepts; each names the framework code that it rolls up to, and has a concept of this
   *     edition or another added one as its parent
   * @throws IllegalArgumentException if a concept names no framework code to roll up to, or breaks the tree
   */
  public Taxonomy extend(String extensionId, String name, String extensionVersion, List<Concept> added) {
    Builder b = new Builder(extensionId, name).version(extensionVersion).standing(standing);
    b.evidence.addAll(evidence);
    predecessor.ifPresent(b::predecessor);
    b.framework = Optional.of(framework.orElse(this));
    b.concepts.addAll(concepts);
    for (Concept concept : added) {
      String target = concept.rollsUpTo().orElseThrow(() -> new IllegalArgumentException(
          "the local concept '" + concept.code() + "' names no framework code to roll up to"));
      if (find(target).filter(c -> c.rollsUpTo().isEmpty() && c.selectable() && !c.isRetired()).isEmpty()) {
        throw new IllegalArgumentException("the local concept '" + concept.code() + "' rolls up to '" + target
            + "', which is no code of edition " + edition + " that contacts are logged under");
      }
      b.concept(concept);
    }
    return b.build();
  }

  /**
   * The framework code that a code is counted under: itself, or what a local concept rolls up to.
   *
   * @throws UnknownCodeException if the code is not in this taxonomy
   */
  public String frameworkCode(String code) {
    return get(code).rollsUpTo().orElse(code);
  }

  /** {@code id/edition}, for messages. */
  @Override
  public String toString() {
    return id + "/" + edition;
  }

  /** Collects a taxonomy. Not safe for use by several threads. */
  public static final class Builder {
    private final String id;
    private final String edition;
    private String version = "0";
    private Standing standing = Standing.INFERRED;
    private final List<Evidence> evidence = new ArrayList<>();
    private String predecessor = "";
    private Optional<Taxonomy> framework = Optional.empty();
    private final List<Concept> concepts = new ArrayList<>();

    private Builder(String id, String edition) {
      this.id = Objects.requireNonNull(id, "id");
      this.edition = Objects.requireNonNull(edition, "edition");
    }

    /** Sets the version of the data. */
    public Builder version(String value) {
      this.version = value;
      return this;
    }

    /** Sets how well it is attested; {@link Standing#INFERRED} unless said otherwise. */
    public Builder standing(Standing value) {
      this.standing = value;
      return this;
    }

    /** Adds a piece of evidence. */
    public Builder evidence(Evidence value) {
      this.evidence.add(value);
      return this;
    }

    /** Names the edition before. */
    public Builder predecessor(String value) {
      this.predecessor = value;
      return this;
    }

    /** Adds a concept; the order in which they are added is the official order. */
    public Builder concept(Concept concept) {
      this.concepts.add(concept);
      return this;
    }

    /**
     * The taxonomy.
     *
     * @throws IllegalArgumentException if a code stands twice, a parent is missing, or a concept is its own ancestor
     */
    public Taxonomy build() {
      return new Taxonomy(this);
    }
  }
}
