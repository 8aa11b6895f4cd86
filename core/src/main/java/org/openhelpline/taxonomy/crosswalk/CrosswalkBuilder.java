package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;

/** Collects the rules of a crosswalk. Not safe for use by several threads. */
public final class CrosswalkBuilder {
  final String id;
  final Optional<CodeList> sourceList;
  final Optional<Taxonomy> sourceEdition;
  final Taxonomy target;
  final Forms forms;
  final List<CrosswalkRule> rules = new ArrayList<>();
  String version = "0";
  Optional<ContextMode> contextMode = Optional.empty();

  CrosswalkBuilder(String id, Optional<CodeList> sourceList, Optional<Taxonomy> sourceEdition, Taxonomy target,
      Forms forms) {
    this.id = id;
    this.sourceList = sourceList;
    this.sourceEdition = sourceEdition;
    this.target = target;
    this.forms = forms;
  }

  /** Sets the version of the data. */
  public CrosswalkBuilder version(String value) {
    this.version = value;
    return this;
  }

  /** Sets the field beside the reason that says where it happened. */
  public CrosswalkBuilder contextMode(ContextMode value) {
    this.contextMode = Optional.of(value);
    return this;
  }

  /** Adds a rule; of several for one source, the first whose condition holds counts. */
  public CrosswalkBuilder rule(CrosswalkRule rule) {
    rules.add(rule);
    return this;
  }

  /**
   * The crosswalk.
   *
   * @throws IllegalArgumentException if a rule's source is not in the source, its target not in the target edition, or
   *     two rules have the same id
   */
  public Crosswalk build() {
    return new RuleCrosswalk(this);
  }

  Provenance provenance() {
    Map<String, String> versions = new LinkedHashMap<>();
    if (sourceList.isPresent()) {
      versions.put(sourceList.get().id(), sourceList.get().version());
    }
    if (sourceEdition.isPresent()) {
      versions.put(sourceEdition.get().toString(), sourceEdition.get().version());
    }
    versions.put("crosswalk " + id, version);
    versions.put("forms", forms.version());
    versions.put(target.toString(), target.version());
    return new Provenance(target.edition(), versions);
  }
}
