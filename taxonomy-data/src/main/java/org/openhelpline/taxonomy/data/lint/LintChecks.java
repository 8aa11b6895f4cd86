package org.openhelpline.taxonomy.data.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.data.lint.codelist.CodeListChecks;
import org.openhelpline.taxonomy.data.lint.crosswalk.CrosswalkChecks;
import org.openhelpline.taxonomy.data.lint.document.DocumentChecks;
import org.openhelpline.taxonomy.data.lint.extension.ExtensionChecks;
import org.openhelpline.taxonomy.data.lint.taxonomy.TaxonomyChecks;

/** Every check there is. Unchanging and safe for use by several threads. */
public final class LintChecks {
  private static final List<LintCheck> ALL = Stream.of(
          DocumentChecks.FORM.infos(), DocumentChecks.CONTENT.infos(), DocumentChecks.SUPPRESSIONS.infos(),
          TaxonomyChecks.ALONE.infos(), TaxonomyChecks.AMONG_EDITIONS.infos(), ExtensionChecks.OWN.infos(),
          CodeListChecks.ALONE.infos(), CrosswalkChecks.of(Linter.MAX_REASONS).infos())
      .flatMap(List::stream).toList();
  private static final Map<String, LintCheck> BY_ID =
      ALL.stream().collect(Collectors.toUnmodifiableMap(LintCheck::id, Function.identity()));

  private LintChecks() {}

  /** The checks: of any document, of taxonomies, of extensions, of code lists, of crosswalks. */
  public static List<LintCheck> all() {
    return ALL;
  }

  /** The check of an id; empty if there is none. */
  public static Optional<LintCheck> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  static Map<String, LintCheck> byId() {
    return BY_ID;
  }
}
