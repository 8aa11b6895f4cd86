package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;

/**
 * A mapping from a code list, or from an edition, to an edition. Immutable and safe for use by several threads.
 *
 * <p>For each reason of the source it gives a set of readings, each a set of targets: one reading is a mapping, several
 * are ambiguous and none is chosen. Two crosswalks compose with {@link #andThen(Crosswalk)}; composition is associative
 * (losses add up) and loses no reading.
 */
public abstract sealed class Crosswalk permits RuleCrosswalk, ComposedCrosswalk {
  private final String id;
  private final Taxonomy target;
  private final Provenance provenance;

  Crosswalk(String id, Taxonomy target, Provenance provenance) {
    this.id = id;
    this.target = target;
    this.provenance = provenance;
  }

  /** Starts a crosswalk from a code list. */
  public static CrosswalkBuilder from(String id, CodeList source, Taxonomy target, Forms forms) {
    return new CrosswalkBuilder(id, Optional.of(source), Optional.empty(), target, forms);
  }

  /** Starts a crosswalk from an edition. */
  public static CrosswalkBuilder from(String id, Taxonomy source, Taxonomy target, Forms forms) {
    return new CrosswalkBuilder(id, Optional.empty(), Optional.of(source), target, forms);
  }

  /**
   * The crosswalk of an edition to itself: every code that it uses leads to itself and loses nothing. Codes that it
   * retired are a {@link Migration}'s to find.
   */
  public static Crosswalk identity(Taxonomy taxonomy, Forms forms) {
    CrosswalkBuilder builder = from(taxonomy.edition(), taxonomy, taxonomy, forms);
    for (Concept concept : taxonomy.concepts()) {
      if (concept.selectable() && !concept.isRetired()) {
        builder.rule(CrosswalkRule.of(taxonomy.edition() + "#" + concept.code(), List.of(concept.code()),
            Target.of(concept.code(), Relation.EXACT)));
      }
    }
    return builder.build();
  }

  /**
   * The crosswalk of an extended edition to the edition that it extends: a local code, also a retired one, is narrower
   * than the code that it rolls up to, and every other code leads to itself.
   *
   * @param id the crosswalk's id
   * @param extended the extended edition
   * @param forms the forms in force
   * @throws IllegalArgumentException if it extends none
   */
  public static Crosswalk rollUp(String id, Taxonomy extended, Forms forms) {
    Taxonomy framework = framework(extended);
    CrosswalkBuilder builder = from(id, extended, framework, forms).version(extended.version());
    for (Concept concept : extended.concepts()) {
      if (concept.selectable() && concept.rollsUpTo().isPresent()) {
        builder.rule(CrosswalkRule.of(id + "#" + concept.code(), List.of(concept.code()),
            Target.of(concept.rollsUpTo().get(), Relation.NARROWER)));
      }
    }
    return withSharedCodes(builder, framework);
  }

  /**
   * The crosswalk of an edition to one that extends it: every code that it uses leads to itself, since nothing in it
   * tells which local code might fit.
   *
   * @param id the crosswalk's id
   * @param extended the extended edition
   * @param forms the forms in force
   * @throws IllegalArgumentException if it extends none
   */
  public static Crosswalk intoExtended(String id, Taxonomy extended, Forms forms) {
    Taxonomy framework = framework(extended);
    return withSharedCodes(from(id, framework, extended, forms).version(extended.version()), framework);
  }

  private static Taxonomy framework(Taxonomy extended) {
    return extended.framework().orElseThrow(() ->
        new IllegalArgumentException("'" + extended + "' extends no edition"));
  }

  private static Crosswalk withSharedCodes(CrosswalkBuilder builder, Taxonomy framework) {
    for (Concept concept : framework.concepts()) {
      if (concept.selectable() && !concept.isRetired()) {
        builder.rule(CrosswalkRule.of(builder.id + "#" + concept.code(), List.of(concept.code()),
            Target.of(concept.code(), Relation.EXACT)));
      }
    }
    return builder.build();
  }

  /** Its id, shown with its results. */
  public String id() {
    return id;
  }

  /** The edition that it leads to. */
  public Taxonomy target() {
    return target;
  }

  /** What its results rest on. */
  public Provenance provenance() {
    return provenance;
  }

  /** The code list that it starts from; empty if it starts from an edition. */
  public abstract Optional<CodeList> sourceList();

  /** The edition that it starts from; empty if it starts from a code list. */
  public abstract Optional<Taxonomy> sourceEdition();

  /** The field beside the reason that says where it happened, if it reads one. */
  public abstract Optional<ContextMode> contextMode();

  /** The names of the other fields of a contact that its rules, or where it happened, depend on. */
  public Set<String> contextFields() {
    Set<String> fields = new TreeSet<>();
    contextMode().ifPresent(mode -> fields.add(mode.field()));
    rules().forEach(rule -> collectFields(rule.when(), fields));
    return fields;
  }

  private static void collectFields(Condition condition, Set<String> fields) {
    if (condition instanceof Condition.FieldIs fieldIs) {
      fields.add(fieldIs.field());
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(c -> collectFields(c, fields));
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(c -> collectFields(c, fields));
    } else if (condition instanceof Condition.Not not) {
      collectFields(not.condition(), fields);
    }
  }

  /** The rules, step by step; those of a composed crosswalk are those of its parts. */
  public abstract List<CrosswalkRule> rules();

  /** The crosswalks that this one goes through, in order: itself alone unless it is composed. */
  List<Crosswalk> steps() {
    return List.of(this);
  }

  /** What becomes of a reason. */
  public abstract Translation translate(SourceReason reason);

  /** How it comes to its answer for a reason, and what would have led elsewhere. */
  public Explanation explain(SourceReason reason) {
    List<Explanation.Step> trace = trace(reason);
    return new Explanation(id, reason, translate(reason), trace, OtherAnswers.of(this, reason, trace, this::translate));
  }

  /** What is looked at for a reason, step by step. */
  abstract List<Explanation.Step> trace(SourceReason reason);

  /**
   * What becomes of a two-level entry of which nothing else is said. For an unconditional rule the answer is ready and
   * nothing is allocated.
   */
  public abstract Translation translate(String category, String subcategory);

  /**
   * This crosswalk and then another.
   *
   * @throws IllegalArgumentException if the other does not start from the edition that this one leads to
   */
  public Crosswalk andThen(Crosswalk next) {
    Taxonomy start = next.sourceEdition().orElseThrow(() ->
        new IllegalArgumentException("'" + next.id() + "' starts from a code list, not from an edition"));
    if (!start.edition().equals(target.edition()) || !start.id().equals(target.id())) {
      throw new IllegalArgumentException(
          "'" + id + "' leads to " + target + ", '" + next.id() + "' starts from " + start);
    }
    return new ComposedCrosswalk(this, next);
  }

  /**
   * The inverse, as the preimage: which reasons of the source lead to a reason of the target. Modes are looked at one
   * by one (online, offline, unknown), since both is the two of them together.
   */
  public Preimage inverse() {
    return Preimage.of(this);
  }

  /** Every reason that the source can state: each entry or code with each single mode that it can have. */
  List<SourceReason> sourceReasons() {
    List<SourceReason> reasons = new ArrayList<>();
    sourceList().ifPresent(list -> list.entries().forEach(
        e -> reasons.add(new SourceReason(e.levels(), Mode.NONE, List.of(), Map.of()))));
    sourceEdition().ifPresent(edition -> {
      for (Concept concept : edition.concepts()) {
        if (!concept.selectable() || concept.isRetired()) {
          continue;
        }
        List<Mode> modes = concept.modeRule().takesMode()
            ? List.of(Mode.ONLINE, Mode.OFFLINE, Mode.UNKNOWN)
            : List.of(concept.modeRule().effective(Mode.NONE));
        for (Mode mode : modes) {
          reasons.add(new SourceReason(List.of(concept.code()), mode, List.of(), Map.of()));
        }
      }
    });
    return reasons;
  }
}
