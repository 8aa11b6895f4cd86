package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;

/**
 * What is counted and how: the edition, the forms, the caller's columns, whether local concepts are shown. Immutable
 * and safe for use by several threads.
 */
public final class TabulationPlan {
  /** The most columns that a tabulation can be broken down by. */
  public static final int MOST_COLUMNS = 3;

  private final Taxonomy taxonomy;
  private final Forms forms;
  private final List<String> columns;
  private final boolean frameworkOnly;
  private final OneReason oneReason;
  private final Layout layout;

  private TabulationPlan(Builder b) {
    this.taxonomy = b.taxonomy;
    this.forms = b.forms;
    this.columns = List.copyOf(b.columns);
    this.frameworkOnly = b.frameworkOnly;
    this.oneReason = b.oneReason;
    if (columns.size() > MOST_COLUMNS) {
      throw new IllegalArgumentException("a tabulation has at most " + MOST_COLUMNS + " columns, not "
          + columns.size());
    }
    if (new HashSet<>(columns).size() < columns.size() || columns.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("the columns of a tabulation need different names: " + columns);
    }
    oneReason.codes().forEach(taxonomy::get);
    if (oneReason.isFirstLogged() && !b.orderedSource) {
      throw new IllegalArgumentException("'" + oneReason.token() + "' needs a source that keeps reasons in the order "
          + "of logging, and this one does not: state a precedence");
    }
    this.layout = new Layout(taxonomy, forms, frameworkOnly, oneReason);
  }

  /** A plan for an edition without forms and columns. */
  public static TabulationPlan of(Taxonomy taxonomy) {
    return builder(taxonomy).build();
  }

  /** Starts a plan for an edition. */
  public static Builder builder(Taxonomy taxonomy) {
    return new Builder(taxonomy);
  }

  /** The edition. */
  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /** The forms. */
  public Forms forms() {
    return forms;
  }

  /** The names of the columns that figures are broken down by. */
  public List<String> columns() {
    return columns;
  }

  /** Whether what is logged under local concepts is counted as if logged under their framework codes. */
  public boolean isFrameworkOnly() {
    return frameworkOnly;
  }

  /** Which reason stands for a contact that may have one only and names no primary one. */
  public OneReason oneReason() {
    return oneReason;
  }

  /** Every line, in the order of a table. */
  public List<Line> lines() {
    return layout.lines();
  }

  /** Whether there is such a line. */
  public boolean has(Line line) {
    return layout.slot(line) >= 0;
  }

  /** Why the figures of a line's code can't be compared with the edition before; empty if they can. */
  public String seriesBreak(Line line) {
    return line.code().isEmpty() ? "" : taxonomy.find(line.code()).map(Concept::seriesBreak).orElse("");
  }

  /** Whether local concepts have lines of their own. */
  boolean hasLocal() {
    return !frameworkOnly && taxonomy.concepts().stream().anyMatch(c -> c.rollsUpTo().isPresent());
  }

  Layout layout() {
    return layout;
  }

  /** Why figures under another plan can't be added to figures under this one; empty if they can. */
  public List<String> differences(TabulationPlan other) {
    List<String> reasons = new ArrayList<>();
    if (!taxonomy.edition().equals(other.taxonomy.edition())) {
      reasons.add("one is about edition " + taxonomy.edition() + ", the other about " + other.taxonomy.edition());
    } else if (layout != other.layout && !layout.lines().equals(other.layout.lines())) {
      reasons.add("the codes or forms that are counted differ: " + taxonomy + " " + taxonomy.version() + " and forms "
          + forms.version() + ", against " + other.taxonomy + " " + other.taxonomy.version() + " and forms "
          + other.forms.version());
    }
    if (!columns.equals(other.columns)) {
      reasons.add("one is broken down by " + columns + ", the other by " + other.columns);
    }
    if (frameworkOnly != other.frameworkOnly && hasLocal() != other.hasLocal()) {
      reasons.add("one counts local concepts under framework codes only, the other does not");
    }
    if (!oneReason.equals(other.oneReason)) {
      reasons.add("one counts one reason a contact by '" + oneReason.token() + "', the other by '"
          + other.oneReason.token() + "'");
    }
    return reasons;
  }

  /** Plans are equal if figures under them can be added up. */
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof TabulationPlan plan && differences(plan).isEmpty();
  }

  @Override
  public int hashCode() {
    return taxonomy.edition().hashCode() * 31 + columns.hashCode();
  }

  @Override
  public String toString() {
    return columns.isEmpty() ? taxonomy.toString() : taxonomy + " by " + columns;
  }

  /** Collects a plan. Not safe for use by several threads. */
  public static final class Builder {
    private final Taxonomy taxonomy;
    private Forms forms = Forms.none();
    private List<String> columns = List.of();
    private boolean frameworkOnly;
    private OneReason oneReason = OneReason.editionOrder();
    private boolean orderedSource = true;

    private Builder(Taxonomy taxonomy) {
      this.taxonomy = taxonomy;
    }

    /** Sets the forms that are counted; none unless said otherwise, at most 64. */
    public Builder forms(Forms value) {
      this.forms = value;
      return this;
    }

    /** Names the columns that figures are broken down by; none unless said otherwise. */
    public Builder columns(List<String> names) {
      this.columns = names;
      return this;
    }

    /** Sets whether local concepts are counted under their framework codes only; false unless said otherwise. */
    public Builder frameworkOnly(boolean value) {
      this.frameworkOnly = value;
      return this;
    }

    /** Sets which reason stands for a contact that may have one only; by the edition's order unless said otherwise. */
    public Builder oneReason(OneReason rule) {
      this.oneReason = rule;
      return this;
    }

    /** Says whether the source keeps reasons in the order of logging; true unless said otherwise. */
    public Builder orderedSource(boolean value) {
      this.orderedSource = value;
      return this;
    }

    /**
     * The plan.
     *
     * @throws IllegalArgumentException if there are too many columns or two of one name, too many forms, the precedence
     *     names a code that the edition does not hold, or the first reason is asked of a source without order
     */
    public TabulationPlan build() {
      return new TabulationPlan(this);
    }
  }
}
