package org.openhelpline.taxonomy.data.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.data.internal.JsonView;

/**
 * A crosswalk as a document states it.
 *
 * @param view the document
 * @param id its id
 * @param version the version of the data
 * @param source what it starts from
 * @param target the edition that it leads to
 * @param contextMode the field beside the reason that says where it happened
 * @param rules its rules in order
 * @param suppressions the findings that its author explains, also those of a list inside it
 */
public record CrosswalkDraft(JsonView view, String id, String version, SourceDraft source, EditionRef target,
    Optional<ContextMode> contextMode, List<RuleDraft> rules, List<Suppression> suppressions) implements Draft {
  private static final Set<String> FIELDS = Set.of("$schema", "id", "version", "title", "source", "target",
      "date", "author", "review", "notice", "mode", "rules", Suppression.FIELD);

  /** Parses a document; what is not as expected becomes a fault of its view. */
  public static CrosswalkDraft of(JsonView root) {
    root.object(FIELDS).remarks("$schema", "title", "date", "author", "notice");
    String review = root.textOr("review", CrosswalkRule.PROJECT_ONLY);
    SourceDraft source = SourceDraft.of(root.get("source"));
    List<Suppression> suppressions = new ArrayList<>(Suppression.list(root));
    if (source.codeList().isPresent()) {
      suppressions.addAll(source.codeList().get().suppressions());
    }
    String id = root.text("id");
    String version = root.text("version");
    EditionRef target = EditionRef.of(root.get("target"));
    Optional<ContextMode> mode =
        root.has("mode") ? Optional.of(ContextModes.of(root.get("mode"))) : Optional.empty();
    List<RuleDraft> rules = new ArrayList<>();
    for (JsonView r : root.list("rules")) {
      rules.add(RuleDraft.of(r, review));
    }
    return new CrosswalkDraft(root, id, version, source, target, mode, List.copyOf(rules), suppressions);
  }

  @Override
  public Map<String, String> subjects() {
    Map<String, String> subjects = new HashMap<>();
    source.codeList().ifPresent(list -> subjects.putAll(list.subjects()));
    rules.forEach(r -> subjects.put(r.view().pointer(), r.id()));
    return subjects;
  }
}
