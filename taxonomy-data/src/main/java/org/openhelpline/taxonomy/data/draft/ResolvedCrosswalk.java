package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkBuilder;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.data.internal.Buildable;

/**
 * A crosswalk as a document states it, beside what it refers to.
 *
 * @param draft the crosswalk
 * @param data the editions, lists, forms and other crosswalks
 * @param list the list that it starts from; empty if it does not, or the list can't be used
 * @param from the edition that it starts from; empty if it does not, or there is no such edition
 * @param target the edition that it leads to; empty if there is no such edition
 */
public record ResolvedCrosswalk(CrosswalkDraft draft, TaxonomyData data, Optional<CodeList> list,
    Optional<Taxonomy> from, Optional<Taxonomy> target) implements Buildable<Crosswalk> {

  /** Finds what a crosswalk refers to. */
  public static ResolvedCrosswalk of(CrosswalkDraft draft, TaxonomyData data) {
    SourceDraft source = draft.source();
    Optional<CodeList> list = Optional.empty();
    if (data.codeListIds().contains(source.listId())) {
      list = Optional.of(data.codeList(source.listId()));
    } else if (source.codeList().isPresent()) {
      list = source.codeList().get().built();
    }
    Optional<Taxonomy> from = source.edition().isPresent() ? source.edition().get().find(data) : Optional.empty();
    return new ResolvedCrosswalk(draft, data, list, from, draft.target().find(data));
  }

  /** The labels or the code under which the source itself lists what a rule is about; empty if it does not. */
  public Optional<List<String>> canonical(RuleDraft rule) {
    if (list.isPresent()) {
      return list.get().find(rule.source()).map(CodeListEntry::levels);
    }
    return sourceConcept(rule).map(concept -> List.of(concept.code()));
  }

  /** The concept of the edition that a rule is about. */
  public Optional<Concept> sourceConcept(RuleDraft rule) {
    return rule.source().size() == 1 ? from.flatMap(e -> e.find(rule.source().get(0))) : Optional.empty();
  }

  /** The entry of the list that a rule is about. */
  public Optional<CodeListEntry> sourceEntry(RuleDraft rule) {
    return list.flatMap(l -> l.find(rule.source()));
  }

  /** The concept of a target. */
  public Optional<Concept> targetConcept(TargetDraft t) {
    return target.flatMap(e -> e.find(t.code()));
  }

  /**
   * The rules of each source, in the order of the document. Rules about nothing that the source holds are left out, and
   * so is a source of which one rule is not sound: beside that one, the others can't be judged.
   */
  public Map<List<String>, List<RuleDraft>> rulesBySource() {
    Map<List<String>, List<RuleDraft>> map = new LinkedHashMap<>();
    for (RuleDraft rule : draft.rules()) {
      canonical(rule).ifPresent(source -> map.computeIfAbsent(source, s -> new ArrayList<>()).add(rule));
    }
    map.values().removeIf(rules -> !rules.stream().allMatch(RuleDraft::sound));
    return map;
  }

  /**
   * Builds it.
   *
   * @throws IllegalArgumentException if it refers to what there is not, or a rule can't be one
   */
  @Override
  public Crosswalk build() {
    if (target.isEmpty()) {
      throw new IllegalArgumentException("the target edition is not known");
    }
    if (list.isEmpty() && from.isEmpty()) {
      throw new IllegalArgumentException("the source is not known");
    }
    CrosswalkBuilder builder = list.isPresent()
        ? Crosswalk.from(draft.id(), list.get(), target.get(), data.forms())
        : Crosswalk.from(draft.id(), from.orElseThrow(), target.get(), data.forms());
    builder.version(draft.version());
    if (draft.contextMode().isPresent()) {
      builder.contextMode(draft.contextMode().get());
    }
    for (RuleDraft rule : draft.rules()) {
      builder.rule(rule.build());
    }
    return builder.build();
  }

  /** The crosswalk, if it can be built. */
  public Optional<Crosswalk> built() {
    try {
      return Optional.of(build());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
