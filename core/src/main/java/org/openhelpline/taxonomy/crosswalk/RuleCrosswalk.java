package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.ModeRule;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.contact.Reason;

/** A crosswalk that holds its rules. */
final class RuleCrosswalk extends Crosswalk {
  private final Optional<CodeList> sourceList;
  private final Optional<Taxonomy> sourceEdition;
  private final Optional<ContextMode> contextMode;
  private final Forms forms;
  private final List<CrosswalkRule> rules;
  private final LevelTable<Entry> listed = new LevelTable<>();
  private final OddSpellings<Entry> odd = new OddSpellings<>();
  private final Map<String, Set<String>> sourcesByTarget = new HashMap<>();

  /** A rule, and its answer for each mode that was asked for: without forms, nothing else makes a difference. */
  private static final class Prepared {
    final CrosswalkRule rule;
    // Filled as asked for. Two threads may fill a place with equal answers, which are immutable.
    final @Nullable Translation[] byMode = new Translation[Mode.values().length];

    Prepared(CrosswalkRule rule) {
      this.rule = rule;
    }
  }

  /** The rules of one source entry, perhaps none, and the answers that never change. */
  private static final class Entry {
    final List<String> levels;
    final List<Prepared> rules = new ArrayList<>(1);
    /** If no rule applies. */
    final Translation otherwise;
    /** Whether its first rule, which is then the only one that counts, applies whatever the contact says. */
    boolean asksNothing;
    // If nothing else is said and no rule asks, and if nothing else is said; filled as asked for, since a program that is
    // soon over meets few entries. Two threads may fill them with equal answers.
    @Nullable Translation ready;
    @Nullable Translation alone;

    Entry(List<String> levels, Translation otherwise) {
      this.levels = levels;
      this.otherwise = otherwise;
    }

    void add(CrosswalkRule rule) {
      asksNothing |= rules.isEmpty() && rule.isUnconditional();
      rules.add(new Prepared(rule));
    }
  }

  RuleCrosswalk(CrosswalkBuilder b) {
    super(b.id, b.target, b.provenance());
    this.sourceList = b.sourceList;
    this.sourceEdition = b.sourceEdition;
    this.contextMode = b.contextMode;
    this.forms = b.forms;
    this.rules = List.copyOf(b.rules);
    Set<String> ids = new HashSet<>();
    for (CrosswalkRule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("rule id '" + rule.id() + "' stands twice in '" + id() + "'");
      }
      List<String> source = canonical(rule);
      Entry entry = listed.find(LevelCell.hash(source), source);
      if (entry == null) {
        entry = new Entry(source, unknown(source));
        listed.add(source, entry);
      }
      entry.add(rule);
      for (Alternative alternative : rule.alternatives()) {
        for (Target t : alternative.targets()) {
          target().get(t.code());
          if (sourceEdition.isPresent() && rule.alternatives().size() == 1) {
            sourcesByTarget.computeIfAbsent(t.code(), k -> new HashSet<>()).add(String.join("\u001f", source));
          }
        }
      }
    }
  }

  /** The labels under which the source itself lists what a rule is about. */
  private List<String> canonical(CrosswalkRule rule) {
    if (sourceList.isPresent()) {
      Optional<CodeListEntry> entry = sourceList.get().find(rule.source());
      if (entry.isEmpty()) {
        throw new IllegalArgumentException("rule '" + rule.id() + "' is about '" + String.join(" > ", rule.source())
            + "', which the list '" + sourceList.get().id() + "' does not hold");
      }
      return entry.get().levels();
    }
    return List.of(sourceEdition.orElseThrow().get(String.join(" > ", rule.source())).code());
  }

  @Override
  public Optional<CodeList> sourceList() {
    return sourceList;
  }

  @Override
  public Optional<Taxonomy> sourceEdition() {
    return sourceEdition;
  }

  @Override
  public Optional<ContextMode> contextMode() {
    return contextMode;
  }

  @Override
  public List<CrosswalkRule> rules() {
    return rules;
  }

  @Override
  public Translation translate(String category, String subcategory) {
    int hash = LevelCell.hash(category, subcategory);
    Entry entry = listed.find(hash, category, subcategory);
    if (entry == null) {
      LevelCell<Entry> seen = odd.find(hash, category, subcategory);
      entry = seen != null ? Objects.requireNonNull(seen.value) : workOut(hash, List.of(category, subcategory));
    }
    Translation answer = entry.alone;
    return answer != null ? answer : alone(entry, SourceReason.of(category, subcategory));
  }

  @Override
  public Translation translate(SourceReason reason) {
    Entry entry = entry(reason.levels());
    if (reason.mode() != Mode.NONE || !reason.forms().isEmpty() || !reason.context().isEmpty()) {
      return translate(entry, reason);
    }
    Translation answer = entry.alone;
    return answer != null ? answer : alone(entry, reason);
  }

  private Translation alone(Entry entry, SourceReason labels) {
    Translation answer = translate(entry, labels);
    entry.alone = answer;
    return answer;
  }

  private Entry entry(List<String> levels) {
    int hash = LevelCell.hash(levels);
    Entry entry = listed.find(hash, levels);
    if (entry == null) {
      LevelCell<Entry> seen = odd.find(hash, levels);
      entry = seen != null ? Objects.requireNonNull(seen.value) : workOut(hash, levels);
    }
    return entry;
  }

  /** Labels that have no rule as they are typed: the list may hold them as another spelling. */
  private Entry workOut(int hash, List<String> levels) {
    // A code is an opaque key, of which no other spelling is looked for.
    Entry entry = sourceList.flatMap(list -> list.find(levels)).map(CodeListEntry::levels)
        .map(held -> listed.find(LevelCell.hash(held), held)).orElseGet(() -> new Entry(levels, unknown(levels)));
    odd.keep(new LevelCell<>(hash, levels, entry));
    return entry;
  }

  private Translation translate(Entry entry, SourceReason reason) {
    if (entry.rules.isEmpty()) {
      return entry.otherwise;
    }
    Mode mode = sourceMode(reason);
    if (mode == Mode.NONE && entry.asksNothing && reason.forms().isEmpty()) {
      return ready(entry);
    }
    for (Prepared prepared : entry.rules) {
      if (prepared.rule.when().test(reason, mode)) {
        return answer(prepared, reason, mode);
      }
    }
    return entry.otherwise;
  }

  private Translation ready(Entry entry) {
    Translation answer = entry.ready;
    if (answer == null) {
      // Not for the reason that is asked about: what its concept overrules of a mode must not be in others' answers.
      SourceReason plain = new SourceReason(entry.levels, Mode.NONE, List.of(), Map.of());
      answer = apply(entry.rules.get(0).rule, plain, Mode.NONE);
      entry.ready = answer;
    }
    return answer;
  }

  @Override
  List<Explanation.Step> trace(SourceReason reason) {
    Entry entry = entry(reason.levels());
    // The mode of a code that the edition does not hold can't be told.
    boolean held = sourceList.isPresent() ? sourceList.get().find(reason.levels()).isPresent() : !entry.rules.isEmpty();
    Mode mode = held ? sourceMode(reason) : reason.mode();
    List<Explanation.Considered> considered = new ArrayList<>();
    boolean fired = false;
    for (Prepared prepared : entry.rules) {
      CrosswalkRule rule = prepared.rule;
      boolean holds = rule.when().test(reason, mode);
      Explanation.Outcome outcome = fired ? Explanation.Outcome.NOT_REACHED
          : holds ? Explanation.Outcome.FIRED : Explanation.Outcome.REJECTED;
      fired |= holds;
      considered.add(new Explanation.Considered(rule, outcome, Observations.of(rule.when(), reason, mode),
          apply(rule, reason, mode)));
    }
    Optional<Explanation.ModeField> modeField = contextMode.map(field -> new Explanation.ModeField(field.field(),
        reason.context().getOrDefault(field.field(), ""), field.read(reason.context())));
    return List.of(new Explanation.Step(id(), target().edition(), reason, mode, modeField, considered,
        translate(reason)));
  }

  private Translation answer(Prepared prepared, SourceReason reason, Mode mode) {
    if (!reason.forms().isEmpty() || sourceEdition.isPresent() && contextMode.isPresent()) {
      return apply(prepared.rule, reason, mode);
    }
    // From an edition, what was stated counts (the effective mode follows from it); from a list, what all fields say.
    int place = (sourceEdition.isPresent() ? reason.mode() : mode).ordinal();
    Translation answer = prepared.byMode[place];
    if (answer == null) {
      answer = apply(prepared.rule, reason, mode);
      prepared.byMode[place] = answer;
    }
    return answer;
  }

  private Translation unknown(List<String> levels) {
    return new Translation.Unknown(new NearestTexts(this, levels), provenance());
  }

  /** The texts of the entries, or the codes, most like labels that the source does not hold. */
  List<String> nearest(List<String> levels) {
    return sourceList.isPresent()
        ? sourceList.get().nearest(levels).stream().map(CodeListEntry::text).toList()
        : sourceEdition.orElseThrow().nearestCodes(String.join(" > ", levels));
  }

  /** Where the source says it happened: fixed by its concept, stated on the reason, or in a field beside it. */
  private Mode sourceMode(SourceReason reason) {
    Mode stated = reason.mode();
    if (contextMode.isPresent()) {
      stated = stated.join(contextMode.get().read(reason.context()).orElse(Mode.NONE));
    }
    if (sourceEdition.isPresent()) {
      return sourceEdition.get().get(reason.levels().get(0)).modeRule().effective(stated);
    }
    return stated;
  }

  private Translation apply(CrosswalkRule rule, SourceReason reason, Mode mode) {
    if (rule.outOfScope().isPresent()) {
      return new Translation.OutOfScope(rule.outOfScope().get(), List.of(rule.id()), provenance());
    }
    List<List<TranslatedTarget>> alternatives = new ArrayList<>(rule.alternatives().size());
    for (Alternative alternative : rule.alternatives()) {
      alternatives.add(apply(rule, alternative, reason, mode));
    }
    return Translation.of(alternatives, provenance());
  }

  private List<TranslatedTarget> apply(CrosswalkRule rule, Alternative alternative, SourceReason reason, Mode mode) {
    List<TranslatedTarget> translated = new ArrayList<>(alternative.targets().size());
    Mode kept = Mode.NONE;
    for (Target t : alternative.targets()) {
      TranslatedTarget one = apply(rule, t, reason, mode, alternative.targets().size() > 1);
      kept = kept.join(one.reason().mode());
      translated.add(one);
    }
    Optional<Loss> modeLoss = modeLoss(mode, kept);
    if (modeLoss.isPresent()) {
      translated.replaceAll(t -> t.with(modeLoss.get()));
    }
    return translated;
  }

  /** What of the source's mode is in none of the targets. */
  private static Optional<Loss> modeLoss(Mode said, Mode kept) {
    boolean onlineLost = said.touchesOnline() && !kept.touchesOnline();
    boolean offlineLost = said.touchesOffline() && !kept.touchesOffline();
    if (!onlineLost && !offlineLost) {
      return Optional.empty();
    }
    return Optional.of(said == Mode.BOTH && kept.isStated() ? Loss.MODE_PARTLY_UNKNOWN : Loss.MODE_UNKNOWN);
  }

  private TranslatedTarget apply(CrosswalkRule rule, Target t, SourceReason reason, Mode mode, boolean split) {
    Concept concept = target().get(t.code());
    Mode effective = concept.modeRule().effective(stated(rule, t, mode));
    EnumSet<Loss> losses = EnumSet.noneOf(Loss.class);
    losses.addAll(t.relation().losses());
    boolean nothingStated = sourceEdition.isPresent() ? reason.mode() == Mode.NONE : mode == Mode.NONE;
    if (concept.modeRule() == ModeRule.ASK && effective == Mode.UNKNOWN && nothingStated) {
      losses.add(Loss.MODE_UNKNOWN);
    }
    if (split) {
      losses.add(Loss.SPLIT);
    }
    if (sourceEdition.isPresent()) {
      if (t.relation() != Relation.EXACT && sourcesByTarget.getOrDefault(t.code(), Set.of()).size() > 1) {
        losses.add(Loss.MERGED);
      }
      if (crossesSeriesBreak(sourceEdition.get(), sourceEdition.get().get(reason.levels().get(0)), concept)) {
        losses.add(Loss.SERIES_BREAK);
      }
    }
    List<String> kept = keptForms(t, reason);
    if (!kept.containsAll(reason.forms())) {
      losses.add(Loss.FORM_DROPPED);
    }
    return new TranslatedTarget(new Reason(concept.code(), effective, kept), t.relation(), losses, List.of(rule.id()));
  }

  /**
   * A list's label and the field beside it both speak. A rule that was chosen by the mode knows it, though: what it says
   * of a target is all that is meant, as when the offline part of a case that was both gets a target of its own.
   */
  private Mode stated(CrosswalkRule rule, Target t, Mode mode) {
    if (sourceEdition.isPresent() || isChosenByMode(rule.when())) {
      return t.mode() == Mode.NONE ? mode : t.mode();
    }
    return t.mode().join(mode);
  }

  private boolean isChosenByMode(Condition when) {
    if (when instanceof Condition.Always) {
      return false;
    }
    if (when instanceof Condition.FieldIs fieldIs) {
      return contextMode.isPresent() && contextMode.get().field().equals(fieldIs.field());
    }
    if (when instanceof Condition.AllOf all) {
      return all.conditions().stream().anyMatch(this::isChosenByMode);
    }
    if (when instanceof Condition.AnyOf any) {
      return any.conditions().stream().anyMatch(this::isChosenByMode);
    }
    if (when instanceof Condition.Not not) {
      return isChosenByMode(not.condition());
    }
    return when instanceof Condition.ModeIs;
  }

  private List<String> keptForms(Target t, SourceReason reason) {
    if (t.forms().isEmpty() && reason.forms().isEmpty()) {
      return List.of();
    }
    List<String> kept = new ArrayList<>(t.forms());
    for (String form : reason.forms()) {
      Optional<Form> known = forms.find(form);
      if (known.isEmpty() || known.get().mayStandOn(t.code())) {
        kept.add(form);
      }
    }
    return List.copyOf(new TreeSet<>(kept));
  }

  private boolean crossesSeriesBreak(Taxonomy from, Concept source, Concept to) {
    if (target().predecessor().filter(from.edition()::equals).isPresent()) {
      return !to.seriesBreak().isEmpty();
    }
    return from.predecessor().filter(target().edition()::equals).isPresent() && !source.seriesBreak().isEmpty();
  }
}
