package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;

/** Translates whole contacts. Immutable and safe for use by several threads. */
public final class ContactTranslator {
  /** Says that the source names no primary reason. */
  public static final int NO_PRIMARY = -1;

  /** So many reasons are quicker compared with each other than looked up. */
  private static final int FEW = 8;
  /** Lists of one that all contacts share. */
  private static final List<List<Relation>> RELATIONS = Arrays.stream(Relation.values()).map(List::of).toList();
  private static final List<List<Integer>> PLACES = IntStream.range(0, FEW).mapToObj(List::of).toList();

  private final Function<SourceReason, Translation> translate;
  private final Provenance provenance;

  /** A translator by one crosswalk. */
  public ContactTranslator(Crosswalk crosswalk) {
    this(crosswalk::translate, crosswalk.provenance());
  }

  /** A translator of stored codes from edition to edition. */
  public ContactTranslator(Migration migration) {
    this(migration::translate, migration.provenance());
  }

  private ContactTranslator(Function<SourceReason, Translation> translate, Provenance provenance) {
    this.translate = translate;
    this.provenance = provenance;
  }

  /** Translates a contact whose source names no primary reason. */
  public ContactTranslation translate(List<SourceReason> reasons) {
    return translate(reasons, NO_PRIMARY);
  }

  /** Translates a stored contact; the source is the edition that its codes belong to. */
  public ContactTranslation translate(Classification classification) {
    List<Reason> reasons = classification.reasons();
    int primary = classification.primaryReason().map(reasons::indexOf).orElse(NO_PRIMARY);
    return translate(reasons.stream().map(SourceReason::of).toList(), primary);
  }

  /**
   * Translates a contact.
   *
   * @param reasons its reasons in the source's order
   * @param primary which of them is the primary one, counted from 0, or {@link #NO_PRIMARY}
   * @throws IndexOutOfBoundsException if there is no such reason
   */
  public ContactTranslation translate(List<SourceReason> reasons, int primary) {
    Translation[] translations = new Translation[reasons.size()];
    for (int i = 0; i < translations.length; i++) {
      translations[i] = translate.apply(reasons.get(i));
    }
    return combine(Arrays.asList(translations), primary);
  }

  /**
   * Puts translations of single reasons together.
   *
   * @param translations one for each reason, in the source's order
   * @param primary which of them is the primary one, counted from 0, or {@link #NO_PRIMARY}
   * @throws IndexOutOfBoundsException if there is no such reason
   */
  public ContactTranslation combine(List<Translation> translations, int primary) {
    if (primary != NO_PRIMARY) {
      Objects.checkIndex(primary, translations.size());
    }
    String primaryCode = primary != NO_PRIMARY && translations.get(primary) instanceof Translation.Mapped mapped
        ? mapped.targets().get(0).reason().code() : "";
    return new ContactTranslation(apart(translations).orElseGet(() -> joined(translations)), primaryCode, provenance);
  }

  /** The seats if every reason leads to one code of its own, as most contacts' do; empty if any need be put together. */
  private static Optional<List<ContactTranslation.Seat>> apart(List<Translation> translations) {
    if (translations.size() > FEW) {
      return Optional.empty();
    }
    ContactTranslation.Seat[] seats = new ContactTranslation.Seat[translations.size()];
    for (int i = 0; i < seats.length; i++) {
      Translation translation = translations.get(i);
      if (!(translation instanceof Translation.Mapped mapped)) {
        seats[i] = new ContactTranslation.Undecided(translation, i);
        continue;
      }
      TranslatedTarget target = mapped.targets().get(0);
      if (mapped.targets().size() > 1 || leadsTo(target.reason().code(), seats, i)) {
        return Optional.empty();
      }
      seats[i] = new ContactTranslation.Assigned(target.reason(), RELATIONS.get(target.relation().ordinal()),
          settled(LossSet.of(target.losses())), target.rules(), PLACES.get(i));
    }
    return Optional.of(List.of(seats));
  }

  private static boolean leadsTo(String code, ContactTranslation.Seat[] seats, int before) {
    for (int i = 0; i < before; i++) {
      if (seats[i] instanceof ContactTranslation.Assigned assigned && assigned.reason().code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** Partly unknown says more than unknown. */
  private static LossSet settled(LossSet losses) {
    return losses.contains(Loss.MODE_PARTLY_UNKNOWN) ? losses.without(Loss.MODE_UNKNOWN) : losses;
  }

  private static List<ContactTranslation.Seat> joined(List<Translation> translations) {
    List<Object> order = new ArrayList<>(translations.size());
    Map<String, Joining> byCode = new HashMap<>();
    for (int i = 0; i < translations.size(); i++) {
      Translation translation = translations.get(i);
      if (!(translation instanceof Translation.Mapped mapped)) {
        order.add(new ContactTranslation.Undecided(translation, i));
        continue;
      }
      List<TranslatedTarget> targets = mapped.targets();
      for (int j = 0; j < targets.size(); j++) {
        TranslatedTarget target = targets.get(j);
        Joining joining = byCode.get(target.reason().code());
        if (joining == null) {
          joining = new Joining(target.reason(), targets);
          byCode.put(target.reason().code(), joining);
          order.add(joining);
        }
        joining.add(target, i, targets);
      }
    }
    ContactTranslation.Seat[] seats = new ContactTranslation.Seat[order.size()];
    for (int i = 0; i < seats.length; i++) {
      seats[i] = order.get(i) instanceof Joining joining ? joining.seat() : (ContactTranslation.Seat) order.get(i);
    }
    return List.of(seats);
  }

  /** A target code on which one or several reasons of the source converge; they are few, and so is all that they say. */
  private static final class Joining {
    private final List<TranslatedTarget> firstStatement;
    private final List<Relation> relations = new ArrayList<>(1);
    private final List<String> rules = new ArrayList<>(2);
    private final List<Integer> sources = new ArrayList<>(2);
    private Reason reason;
    private LossSet losses = LossSet.of(List.of());

    Joining(Reason first, List<TranslatedTarget> statement) {
      this.reason = first;
      this.firstStatement = statement;
    }

    void add(TranslatedTarget target, int source, List<TranslatedTarget> statement) {
      if (reason.mode().joinHidesUnknown(target.reason().mode())) {
        losses = losses.with(Loss.MODE_PARTLY_UNKNOWN);
      }
      // The same entry logged twice, however it was typed, is no merger.
      if (!statement.equals(firstStatement)) {
        losses = losses.with(Loss.MERGED);
      }
      losses = losses.with(LossSet.of(target.losses()));
      reason = reason.join(target.reason());
      addOnce(relations, target.relation());
      for (int i = 0; i < target.rules().size(); i++) {
        addOnce(rules, target.rules().get(i));
      }
      addOnce(sources, source);
    }

    private static <T> void addOnce(List<T> list, T value) {
      if (!list.contains(value)) {
        list.add(value);
      }
    }

    ContactTranslation.Assigned seat() {
      return new ContactTranslation.Assigned(reason, relations, settled(losses), rules, sources);
    }
  }
}
