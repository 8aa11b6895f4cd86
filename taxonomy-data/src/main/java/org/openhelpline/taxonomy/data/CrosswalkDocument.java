package org.openhelpline.taxonomy.data;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkBuilder;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;

/**
 * A crosswalk as it is written down: its rules and all that its file says about them, which a {@link Crosswalk} does
 * not keep. Two documents are equal if they say the same, whatever file format they come from. Immutable and safe for
 * use by several threads.
 *
 * @param id its id
 * @param version the version of the data
 * @param title what it is, for listings; may be empty
 * @param source what it leads from
 * @param targetEdition the name of the edition that it leads to
 * @param date when it was decided; may be empty
 * @param author who decided; may be empty
 * @param review who has confirmed the rules that say nothing else; {@code project-only} if it is given as empty
 * @param notice what a reader ought to know; may be empty
 * @param suppressions the findings of lint that its author explains
 * @param modeField the field beside the reason that says where it happened
 * @param rules the rules in their order; each names its source as the source itself does. A rule without a review has
 *     the document's
 */
public record CrosswalkDocument(String id, String version, String title, Source source, String targetEdition,
    String date, String author, String review, String notice, List<Suppression> suppressions,
    Optional<ModeField> modeField,
    List<CrosswalkRule> rules) {
  /** Fills in reviews that are left out. */
  public CrosswalkDocument {
    review = review.isEmpty() ? CrosswalkRule.PROJECT_ONLY : review;
    suppressions = List.copyOf(suppressions);
    String otherwise = review;
    rules = rules.stream().map(rule -> rule.review().isEmpty() ? reviewed(rule, otherwise) : rule).toList();
  }

  private static CrosswalkRule reviewed(CrosswalkRule rule, String review) {
    return new CrosswalkRule(rule.id(), rule.source(), rule.when(), rule.alternatives(), rule.outOfScope(),
        rule.confidence(), rule.note(), review);
  }

  /**
   * A finding of lint that the author of a crosswalk knows of and explains.
   *
   * @param check the id of the check
   * @param at the id of a rule, a code, a label, a JSON pointer, or {@code *} for everywhere
   * @param reason why the finding may stand
   */
  public record Suppression(String check, String at, String reason) {}

  /** What a crosswalk leads from. */
  public sealed interface Source {}

  /**
   * A code list that stands by itself, by its id.
   *
   * @param id the list's id
   */
  public record ListReference(String id) implements Source {}

  /**
   * An edition, by its name.
   *
   * @param edition its name
   */
  public record EditionReference(String edition) implements Source {}

  /**
   * A code list that the document itself holds.
   *
   * @param id its id
   * @param version the version of the data
   * @param lang language of the labels (BCP 47)
   * @param title what it is; its id if it is given as empty
   * @param notice what a reader ought to know; may be empty
   * @param levels the names of the levels from the top down
   * @param entries the entries in the list's order
   */
  public record OwnList(String id, String version, String lang, String title, String notice, List<String> levels,
      List<CodeListEntry> entries) implements Source {
    /** Copies the lists. */
    public OwnList {
      title = title.isEmpty() ? id : title;
      levels = List.copyOf(levels);
      entries = List.copyOf(entries);
    }

    /**
     * The list, ready for look-ups.
     *
     * @throws IllegalArgumentException if it contradicts itself
     */
    public CodeList codeList() {
      return new CodeList(id, version, lang, title, levels, entries);
    }
  }

  /**
   * The field beside the reason that says where it happened, and what each of its values says.
   *
   * @param field the field's name
   * @param values the values that state a mode, in their order; a mode without values is left out
   */
  public record ModeField(String field, Map<Mode, List<String>> values) {
    /** Copies the values. */
    public ModeField {
      Map<Mode, List<String>> copy = new EnumMap<>(Mode.class);
      values.forEach((mode, texts) -> {
        if (!texts.isEmpty()) {
          copy.put(mode, List.copyOf(texts));
        }
      });
      values = Collections.unmodifiableMap(copy);
    }

    private ContextMode contextMode() {
      Map<String, Mode> modes = new LinkedHashMap<>();
      values.forEach((mode, texts) -> texts.forEach(text -> modes.put(text, mode)));
      return new ContextMode(field, modes);
    }
  }

  /**
   * The code list that it leads from; empty if it leads from an edition.
   *
   * @param data where a list that ships is looked up
   * @throws IllegalArgumentException if the list does not ship, or contradicts itself
   */
  public Optional<CodeList> codeList(TaxonomyData data) {
    if (source instanceof ListReference list) {
      return Optional.of(data.codeList(list.id()));
    }
    return source instanceof OwnList own ? Optional.of(own.codeList()) : Optional.empty();
  }

  /**
   * The crosswalk.
   *
   * @param data the editions, lists and forms that it refers to
   * @throws IllegalArgumentException if it refers to something that is not there, or contradicts itself
   */
  public Crosswalk crosswalk(TaxonomyData data) {
    Taxonomy target = data.edition(targetEdition);
    CrosswalkBuilder builder = source instanceof EditionReference from
        ? Crosswalk.from(id, data.edition(from.edition()), target, data.forms())
        : Crosswalk.from(id, codeList(data).orElseThrow(), target, data.forms());
    builder.version(version);
    modeField.ifPresent(field -> builder.contextMode(field.contextMode()));
    rules.forEach(builder::rule);
    return builder.build();
  }
}
