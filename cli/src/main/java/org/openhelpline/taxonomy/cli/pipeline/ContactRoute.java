package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.ContactTranslation;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;
import org.openhelpline.taxonomy.crosswalk.ContextMode;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.crosswalk.Provenance;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Validator;

/** The way of a contact of an export to its translation, with what was found on it. Safe for use by several threads. */
public final class ContactRoute {
  /** A reading of a cell with more combinations than this is told by what is common to them and what is in any. */
  private static final int MOST_COMBINATIONS = 64;

  private final Function<SourceReason, Translation> translate;
  private final ContactTranslator translator;
  private final Provenance provenance;
  private final Optional<ContextMode> contextMode;
  private final Optional<LabelResolver> labels;
  private final Optional<BareLabels> bareLabels;
  private final Validator validator;
  private final boolean checksLogged;

  private ContactRoute(Function<SourceReason, Translation> translate, ContactTranslator translator,
      Optional<ContextMode> contextMode, Optional<LabelResolver> labels, Optional<BareLabels> bareLabels,
      Validator validator, boolean checksLogged) {
    this.translate = translate;
    this.translator = translator;
    this.provenance = translator.combine(List.of(), ContactTranslator.NO_PRIMARY).provenance();
    this.contextMode = contextMode;
    this.labels = labels;
    this.bareLabels = bareLabels;
    this.validator = validator;
    this.checksLogged = checksLogged;
  }

  /** By a crosswalk. From a list, what the reasons became is checked; from an edition, what was logged. */
  public static ContactRoute of(Crosswalk crosswalk, Validator validator) {
    return new ContactRoute(crosswalk::translate, new ContactTranslator(crosswalk), crosswalk.contextMode(),
        Optional.empty(), crosswalk.sourceList().map(BareLabels::new), validator,
        crosswalk.sourceEdition().isPresent());
  }

  /** For stored codes from edition to edition, or to the same. */
  public static ContactRoute of(Migration migration, Validator validator) {
    return new ContactRoute(migration::translate, new ContactTranslator(migration), Optional.empty(), Optional.empty(),
        Optional.empty(), validator, true);
  }

  /**
   * For what is logged in the framework already. Codes that the validator's edition uses stay as logged, forms
   * included; others are migrated.
   *
   * @param migration from the validator's edition to itself
   * @param validator checks what was logged
   * @param isLabels whether it is logged as labels: those of the edition are looked up first, then those of any other
   */
  public static ContactRoute ofFramework(Migration migration, Validator validator, boolean isLabels) {
    Taxonomy taxonomy = validator.taxonomy();
    return new ContactRoute(
        source -> asLogged(source, taxonomy, migration.provenance()).orElseGet(() -> migration.translate(source)),
        new ContactTranslator(migration), Optional.empty(),
        isLabels ? Optional.of(new LabelResolver(taxonomy, validator.editions())) : Optional.empty(), Optional.empty(),
        validator, true);
  }

  private static Optional<Translation> asLogged(SourceReason source, Taxonomy taxonomy, Provenance provenance) {
    return taxonomy.find(source.levels().get(0)).filter(c -> c.selectable() && !c.isRetired())
        .map(concept -> new Translation.Mapped(List.of(new TranslatedTarget(
            new Reason(concept.code(), concept.modeRule().effective(source.mode()), source.forms()), Relation.EXACT,
            Set.of(), List.of())), provenance));
  }

  /**
   * What a reason comes to by itself.
   *
   * @param reason the reason as logged
   * @param translation what became of it; empty if it could not be read
   * @param logged what the validator is to check of it; empty if nobody knows what was logged
   * @param findings what was found, with the paths of a contact's first reason
   * @param isReadable whether it could be read, and in one way
   * @param isPrimary whether its row says that it is the primary reason
   */
  record Single(InputReason reason, Optional<Translation> translation, Optional<Reason> logged,
      List<Finding> findings, boolean isReadable, boolean isPrimary) {
    static Single of(InputReason reason, Optional<Translation> translation, Optional<Reason> logged,
        List<Finding> findings) {
      boolean isReadable = reason instanceof InputReason.Logged;
      return new Single(reason, translation, logged, List.copyOf(findings), isReadable,
          isReadable && ((InputReason.Logged) reason).primary());
    }
  }

  /**
   * What became of a contact.
   *
   * @param reasons what each of its reasons came to by itself
   * @param translations what became of each reason that could be read
   * @param positions which of the contact's reasons each of them is, counted from 0
   * @param primary which of the translations is that of the primary reason, or {@link ContactTranslator#NO_PRIMARY}
   * @param together the translations put together
   * @param findings what was found; their paths count the contact's reasons
   */
  public record Routed(List<Single> reasons, List<Translation> translations, List<Integer> positions, int primary,
      ContactTranslation together, List<Finding> findings) {
    /** How many of its rows could not be read. */
    public int malformed() {
      return reasons.size() - translations.size();
    }

    /** Hands the findings of a contact to a log, each with its line. */
    public void tell(InputContact contact, FindingLog log) {
      findings.forEach(f -> log.add(contact.id(), Paths.line(contact, f.path()), f));
    }
  }

  /** Translates a reason. */
  Single single(InputReason logged) {
    List<Finding> found = new ArrayList<>(0);
    InputReason reason = bareLabels.isPresent() ? bareLabels.get().read(logged) : logged;
    if (reason instanceof InputReason.Malformed malformed) {
      return Single.of(logged, Optional.empty(), Optional.empty(),
          List.of(Finding.of(FindingId.MALFORMED_ROW, Paths.reason(0), malformed.reason())));
    }
    if (reason instanceof InputReason.TwoReadings two) {
      found.add(Paths.twoReadings(two, 0));
      Translation undecided = ambiguous(two, found);
      return Single.of(logged, Optional.of(undecided), Optional.empty(), found);
    }
    List<SourceReason> meant = meant(source((InputReason.Logged) reason, found), found);
    Translation translation = translated(meant);
    Optional<Reason> checked = meant.size() == 1
        ? Optional.of(new Reason(meant.get(0).levels().get(0), meant.get(0).mode(), meant.get(0).forms()))
        : Optional.empty();
    return Single.of(logged, Optional.of(translation), checked, found);
  }

  /** Puts together what a contact's reasons came to by themselves. */
  Routed route(List<Single> reasons) {
    int size = reasons.size();
    List<Finding> found = new ArrayList<>(0);
    List<Translation> translations = new ArrayList<>(size);
    List<Integer> positions = new ArrayList<>(size);
    int wantedPrimary = LoggedReasons.primary(reasons, found);
    int primary = ContactTranslator.NO_PRIMARY;
    for (int i = 0; i < size; i++) {
      Single reason = reasons.get(i);
      for (int j = 0; j < reason.findings().size(); j++) {
        found.add(Paths.moved(reason.findings().get(j), i));
      }
      if (reason.translation().isPresent()) {
        if (i == wantedPrimary) {
          primary = translations.size();
        }
        translations.add(reason.translation().get());
        positions.add(i);
      }
    }
    ContactTranslation together = translator.combine(translations, primary);
    if (size == 0) {
      found.add(Finding.of(FindingId.NO_REASON, ""));
    } else {
      Checked checked = new Checked(new ArrayList<>(size), new ArrayList<>(size));
      if (checksLogged) {
        checked.addLogged(reasons);
      } else {
        checked.addTranslated(together, positions);
      }
      checked.check(validator, found);
    }
    return new Routed(reasons, translations, positions, primary, together, found);
  }

  /** Reasons for the validator, and which of the contact's reasons each of them is. */
  private record Checked(List<Reason> reasons, List<Integer> positions) {
    /** What the reasons of a contact became. */
    void addTranslated(ContactTranslation together, List<Integer> places) {
      List<ContactTranslation.Seat> seats = together.seats();
      for (int i = 0; i < seats.size(); i++) {
        if (seats.get(i) instanceof ContactTranslation.Assigned assigned) {
          reasons.add(assigned.reason());
          positions.add(places.get(assigned.sources().get(0)));
        }
      }
    }

    /** What was logged, as far as it is known. */
    void addLogged(List<Single> singles) {
      for (int i = 0; i < singles.size(); i++) {
        Optional<Reason> logged = singles.get(i).logged();
        if (logged.isPresent()) {
          reasons.add(logged.get());
          positions.add(i);
        }
      }
    }

    void check(Validator validator, List<Finding> found) {
      if (!reasons.isEmpty()) {
        List<Finding> all = validator.validate(reasons);
        for (int i = 0; i < all.size(); i++) {
          found.add(Paths.moved(all.get(i), positions));
        }
      }
    }
  }

  private SourceReason source(InputReason.Logged reason, List<Finding> found) {
    SourceReason source = LoggedReasons.of(reason, found);
    if (contextMode.isPresent() && contextMode.get().read(source.context()).isEmpty()) {
      ContextMode mode = contextMode.get();
      found.add(Finding.of(FindingId.UNKNOWN_MODE_VALUE, Paths.reason(0), mode.field(),
          source.context().getOrDefault(mode.field(), ""),
          mode.values().keySet().stream().sorted().collect(Collectors.joining(", "))));
    }
    return source;
  }

  private Translation translated(List<SourceReason> meant) {
    if (meant.size() == 1) {
      return translate.apply(meant.get(0));
    }
    List<List<TranslatedTarget>> alternatives = new ArrayList<>();
    meant.forEach(one -> alternatives.addAll(translate.apply(one).alternatives()));
    return alternatives.isEmpty() ? new Translation.Unknown(List.of(), provenance)
        : Translation.of(alternatives, provenance);
  }

  /** The reason itself; if it is logged as labels, a reason for each code that they mean. */
  private List<SourceReason> meant(SourceReason source, List<Finding> found) {
    return labels.isEmpty() ? List.of(source)
        : labels.get().codes(source.levels(), Paths.reason(0), found).stream()
            .map(code -> new SourceReason(List.of(code), source.mode(), source.forms(), source.context())).toList();
  }

  /**
   * Each reading of a cell is a list of entries that hold together; each way of reading all of them is an alternative.
   * If one of them leads to no reason at all, it can't even be said that there is a reason: that is for a person to
   * decide, who finds the readings as candidates.
   */
  private Translation ambiguous(InputReason.TwoReadings two, List<Finding> found) {
    List<List<TranslatedTarget>> alternatives = new ArrayList<>();
    List<Translation> all = new ArrayList<>();
    for (List<List<String>> reading : two.readings()) {
      List<Translation> entries = reading.stream().map(entry -> translated(
          meant(new SourceReason(entry, Mode.NONE, List.of(), two.fields()), found))).toList();
      all.addAll(entries);
      alternatives.addAll(together(entries));
    }
    if (!all.isEmpty() && all.stream().allMatch(Translation.OutOfScope.class::isInstance)) {
      return all.get(0);
    }
    return alternatives.contains(List.<TranslatedTarget>of())
        ? new Translation.Unknown(Paths.texts(two), provenance)
        : new Translation.Ambiguous(alternatives, provenance);
  }

  private static List<List<TranslatedTarget>> together(List<Translation> entries) {
    List<List<TranslatedTarget>> product = new ArrayList<>(List.of(List.of()));
    List<TranslatedTarget> common = new ArrayList<>();
    List<TranslatedTarget> any = new ArrayList<>();
    boolean isTooMany = false;
    for (Translation entry : entries) {
      List<List<TranslatedTarget>> next = new ArrayList<>();
      for (List<TranslatedTarget> alternative : entry.alternatives()) {
        any.addAll(alternative);
        if (entry.alternatives().size() == 1) {
          common.addAll(alternative);
        }
        if (product.size() * entry.alternatives().size() <= MOST_COMBINATIONS) {
          product.forEach(before -> next.add(both(before, alternative)));
        }
      }
      isTooMany |= next.isEmpty() && !entry.alternatives().isEmpty();
      product = next.isEmpty() ? product : next;
    }
    return isTooMany ? List.of(common, any) : product;
  }

  private static List<TranslatedTarget> both(List<TranslatedTarget> a, List<TranslatedTarget> b) {
    List<TranslatedTarget> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }
}
