package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.Alternative;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Condition;
import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.crosswalk.OutOfScopeReason;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.Target;
import org.openhelpline.taxonomy.data.CrosswalkDocument;
import org.openhelpline.taxonomy.data.CrosswalkDocument.EditionReference;
import org.openhelpline.taxonomy.data.CrosswalkDocument.ListReference;
import org.openhelpline.taxonomy.data.CrosswalkDocument.ModeField;
import org.openhelpline.taxonomy.data.CrosswalkDocument.OwnList;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** Makes valid documents full of texts that some format could stumble over. */
final class RandomDocuments {
  private static final List<String> PIECES = List.of("a", "B", "word", " ", "  ", "=", "+1", "-", "@", "'", "''=", "\"",
      "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "|", " | ", "\\", "\\n", "\\e", ">", " > ", "/", "//", "~", "%41",
      "%", "#", " #", "# id: x", ": ", ":", "\u00a0", "\u2003", "\u00e9", "e\u0301", "\u0e40\u0e14\u0e47\u0e01",
      "\ud83d\ude00", "\u2028", "\u0085", "\ufeff", "\uffff", "\u0007", "and", "or", "not", "all", "any", "mode",
      "none", "(", ")", "()", "\u201c", "\u00bb", "0", "1.5", "1,5", "true", "no", "2026-11-22", "null", "---", "- ",
      "[", "]", "{", "&x", "*", "!t", "`", "?", "...", ".", "..");

  private final Random random;
  private final TaxonomyData data = TaxonomyData.bundled();
  private int unique;

  private RandomDocuments(long seed) {
    this.random = new Random(seed);
  }

  /** Documents of all kinds; a seed each, so that a failing one can be made again. */
  static Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  static CrosswalkDocument of(long seed) {
    return new RandomDocuments(seed).document();
  }

  /** A text with anything in it. */
  static String text(long seed) {
    return new RandomDocuments(seed).text();
  }

  private CrosswalkDocument document() {
    Taxonomy target = data.edition(one(data.editionNames()));
    CrosswalkDocument.Source source = source();
    List<List<String>> subjects = subjects(source);
    return new CrosswalkDocument(named(), named(), text(), source, target.edition(),
        random.nextBoolean() ? "2026-11-22" : text(), text(), maybe(named()), text(),
        random.nextBoolean() ? Optional.empty() : Optional.of(modeField()), rules(subjects, target));
  }

  private CrosswalkDocument.Source source() {
    return switch (random.nextInt(4)) {
      case 0 -> new ListReference(one(data.codeListIds()));
      case 1 -> new EditionReference(one(data.editionNames()));
      default -> ownList();
    };
  }

  private OwnList ownList() {
    int depth = 1 + random.nextInt(3);
    List<CodeListEntry> entries = some(6, () -> new CodeListEntry(levels(depth), some(2, () -> levels(depth)),
        random.nextBoolean()));
    return new OwnList(named(), named(), named(), text(), text(),
        IntStream.range(0, depth).mapToObj(i -> one(List.of("category", "rule", "", "#x", "level 1", text()))).toList(),
        entries);
  }

  /** Labels that no other entry has, however they are folded. */
  private List<String> levels(int depth) {
    List<String> levels = new ArrayList<>(IntStream.range(1, depth).mapToObj(i -> text()).toList());
    levels.add(random.nextInt(depth), text() + "x" + ++unique);
    return levels;
  }

  private List<List<String>> subjects(CrosswalkDocument.Source source) {
    if (source instanceof OwnList own) {
      return own.entries().stream().map(CodeListEntry::levels).toList();
    }
    return source instanceof ListReference list
        ? data.codeList(list.id()).entries().stream().map(CodeListEntry::levels).toList()
        : data.edition(((EditionReference) source).edition()).concepts().stream()
            .map(concept -> List.of(concept.code())).toList();
  }

  private List<CrosswalkRule> rules(List<List<String>> subjects, Taxonomy target) {
    List<CrosswalkRule> rules = new ArrayList<>();
    for (List<String> subject : subjects) {
      if (random.nextInt(subjects.size() > 10 ? 20 : 2) == 0) {
        continue;
      }
      some(2, this::condition).forEach(when -> rules.add(rule(subject, when, target)));
      if (random.nextBoolean()) {
        rules.add(rule(subject, Condition.ALWAYS, target));
      }
    }
    return rules;
  }

  private CrosswalkRule rule(List<String> subject, Condition when, Taxonomy target) {
    boolean outOfScope = random.nextInt(6) == 0;
    return new CrosswalkRule(text() + "r" + ++unique, subject, when,
        outOfScope ? List.of() : atLeastOne(3, () -> new Alternative(atLeastOne(3, () -> target(target)))),
        outOfScope ? Optional.of(one(List.of(OutOfScopeReason.values()))) : Optional.empty(),
        one(List.of(Confidence.values())), text(), maybe(named()));
  }

  private Target target(Taxonomy edition) {
    Concept concept = one(edition.concepts());
    List<Mode> modes = List.of(Mode.values()).stream()
        .filter(mode -> !mode.isStated() || concept.modeRule().effective(mode) == mode).toList();
    List<String> forms = data.forms().all().stream().filter(form -> form.mayStandOn(concept.code())).map(Form::id)
        .filter(form -> random.nextInt(4) == 0).toList();
    return new Target(concept.code(), one(List.of(Relation.values())), one(modes), forms);
  }

  private ModeField modeField() {
    Map<Mode, List<String>> values = new LinkedHashMap<>();
    for (Mode mode : List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN)) {
      values.put(mode, some(3, () -> text() + (random.nextInt(9) == 0 && unique == 0 ? "" : "v" + ++unique)));
    }
    return new ModeField(named(), values);
  }

  private Condition condition() {
    return condition(0);
  }

  private Condition condition(int depth) {
    return switch (random.nextInt(depth > 3 ? 3 : 6)) {
      case 0 -> new Condition.ModeIs(Set.copyOf(some(3, () -> one(List.of(Mode.values())))));
      case 1 -> new Condition.HasForm(some(3, this::text).stream().collect(Collectors.toSet()));
      case 2 -> new Condition.FieldIs(named(), some(3, this::text));
      case 3 -> new Condition.AllOf(some(3, () -> condition(depth + 1)));
      case 4 -> new Condition.AnyOf(some(3, () -> condition(depth + 1)));
      default -> new Condition.Not(condition(depth + 1));
    };
  }

  private String text() {
    return IntStream.range(0, random.nextInt(6)).mapToObj(i -> one(PIECES)).collect(Collectors.joining());
  }

  /** A text that is not blank. */
  private String named() {
    String text = text();
    return text.isBlank() ? "n" : text;
  }

  private String maybe(String text) {
    return random.nextBoolean() ? "" : text;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> List<T> some(int most, Supplier<T> each) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> each.get()).toList();
  }

  private <T> List<T> atLeastOne(int most, Supplier<T> each) {
    return IntStream.range(0, 1 + random.nextInt(most)).mapToObj(i -> each.get()).toList();
  }
}
