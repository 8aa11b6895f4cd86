package org.openhelpline.taxonomy.validation.bean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.Editions;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.TaxonomyProvider;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkProvider;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Severity;
import org.openhelpline.taxonomy.validation.Validator;

/**
 * What the constraints check against. Immutable and safe for use by several threads.
 *
 * <p>Without more, it is {@link #installed()}. To check against something else, give one of your own to a
 * {@link TaxonomyConstraintValidatorFactory}, and that to the {@code Configuration}; several can be in force side by side.
 */
public final class TaxonomyConstraints {
  private final List<TaxonomyProvider> taxonomies;
  private final List<CrosswalkProvider> crosswalks;
  private final Map<FindingId, Severity> severities;

  private TaxonomyConstraints(List<TaxonomyProvider> taxonomies, List<CrosswalkProvider> crosswalks,
      Map<FindingId, Severity> severities) {
    this.taxonomies = List.copyOf(taxonomies);
    this.crosswalks = List.copyOf(crosswalks);
    this.severities = severities.isEmpty() ? Map.of() : new EnumMap<>(severities);
  }

  /** Created when first asked for. */
  private static final class Holder {
    static final TaxonomyConstraints INSTALLED = builder().addInstalled().build();
  }

  /**
   * The editions and crosswalks that are installed: those of the data module, if it is there. They are looked for once;
   * each is read when a constraint first needs it.
   */
  public static TaxonomyConstraints installed() {
    return Holder.INSTALLED;
  }

  /** Starts with nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** The names of the editions. */
  public List<String> editionNames() {
    return taxonomies.stream().flatMap(p -> p.editions().stream()).distinct().toList();
  }

  /**
   * Starts a validator for an edition that knows the other editions of its provider, the forms, and the severities that
   * are in force.
   *
   * @throws IllegalArgumentException if there is no such edition, or more than one; it names those that there are
   */
  public Validator.Builder validator(String edition) {
    List<TaxonomyProvider> having = taxonomies.stream().filter(p -> p.editions().contains(edition)).toList();
    if (having.size() != 1) {
      throw new IllegalArgumentException(having.size() > 1
          ? "several providers have an edition '" + edition + "': " + having.stream().map(TaxonomyProvider::id).toList()
          : "unknown edition '" + edition + "'; valid: " + named(editionNames()));
    }
    TaxonomyProvider provider = having.get(0);
    return Validator.builder(provider.load(edition))
        .editions(Editions.of(provider.editions().stream().map(provider::load).toList()))
        .forms(provider.forms())
        .severities(severities);
  }

  /**
   * A crosswalk.
   *
   * @throws IllegalArgumentException if there is none of that id; it names those that there are
   */
  public Crosswalk crosswalk(String id) {
    return crosswalks.stream().filter(p -> p.ids().contains(id)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown crosswalk '" + id + "'; valid: "
            + named(crosswalks.stream().flatMap(p -> p.ids().stream()).toList())))
        .load(id);
  }

  /** A finding with the severity that is in force. */
  public Severity severity(FindingId id) {
    return severities.getOrDefault(id, id.severity());
  }

  private static String named(List<String> names) {
    return names.isEmpty() ? "none, since no data is installed (such as helpline-taxonomy-data)"
        : String.join(", ", names);
  }

  /** Collects what constraints check against. Not safe for use by several threads. */
  public static final class Builder {
    private final List<TaxonomyProvider> taxonomies = new ArrayList<>();
    private final List<CrosswalkProvider> crosswalks = new ArrayList<>();
    private final Map<FindingId, Severity> severities = new EnumMap<>(FindingId.class);

    private Builder() {}

    /** Adds the editions and crosswalks that are installed. */
    public Builder addInstalled() {
      taxonomies.addAll(TaxonomyProvider.installed());
      crosswalks.addAll(CrosswalkProvider.installed());
      return this;
    }

    /** Adds a provider's editions and forms. */
    public Builder add(TaxonomyProvider provider) {
      taxonomies.add(provider);
      return this;
    }

    /** Adds a provider's crosswalks. */
    public Builder add(CrosswalkProvider provider) {
      crosswalks.add(provider);
      return this;
    }

    /** Adds editions, such as extended ones, that stand side by side, and the forms that may stand on their codes. */
    public Builder editions(Collection<Taxonomy> editions, Forms forms) {
      return add(new GivenEditions(Editions.of(editions), forms));
    }

    /** Adds crosswalks. */
    public Builder crosswalks(Collection<Crosswalk> given) {
      return add(new GivenCrosswalks(List.copyOf(given)));
    }

    /** Sets the severity of a finding. */
    public Builder severity(FindingId id, Severity severity) {
      severities.put(id, severity);
      return this;
    }

    /** What was collected. */
    public TaxonomyConstraints build() {
      return new TaxonomyConstraints(taxonomies, crosswalks, severities);
    }
  }
}
