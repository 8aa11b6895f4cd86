package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;

/** Translates whole contacts. Immutable and safe for use by several threads. */
public final class ContactTranslator {
  /** Says that the source names no primary reason. */
  public static final int NO_PRIMARY = -1;

  /** So many reasons are quicker compared with each other than looked up. */
  private static final int FEW = 8;

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
      seats[i] = new ContactTranslation.Assigned(target.reason(), List.of(target.relation()),
          settled(LossSet.of(target.losses())), target.rules(), List.of(i));
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
    Map<String, Joining> byCode = new LinkedHashMap<>();
    List<Object> order = new ArrayList<>();
    for (int i = 0; i < translations.size(); i++) {
      Translation translation = translations.get(i);
      if (!(translation instanceof Translation.Mapped mapped)) {
        order.add(new ContactTranslation.Undecided(translation, i));
        continue;
      }
      for (TranslatedTarget target : mapped.targets()) {
        Joining joining = byCode.get(target.reason().code());
        if (joining == null) {
          joining = new Joining(target.reason());
          byCode.put(target.reason().code(), joining);
          order.add(joining);
        }
        joining.add(target, i, mapped.targets());
      }
    }
    List<ContactTranslation.Seat> seats = new ArrayList<>(order.size());
    for (Object seat : order) {
      seats.add(seat instanceof Joining joining ? joining.seat() : (ContactTranslation.Undecided) seat);
    }
    return seats;
  }

  /** A target code on which one or several reasons of the source converge. */
  private static final class Joining {
    private Reason reason;
    private final Set<Relation> relations = new LinkedHashSet<>();
    private final EnumSet<Loss> losses = EnumSet.noneOf(Loss.class);
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<Integer> sources = new LinkedHashSet<>();
    private final Set<List<TranslatedTarget>> statements = new HashSet<>();

    Joining(Reason first) {
      this.reason = first;
    }

    void add(TranslatedTarget target, int source, List<TranslatedTarget> whole) {
      if (reason.mode().joinHidesUnknown(target.reason().mode())) {
        losses.add(Loss.MODE_PARTLY_UNKNOWN);
      }
      reason = reason.join(target.reason());
      relations.add(target.relation());
      losses.addAll(target.losses());
      rules.addAll(target.rules());
      sources.add(source);
      statements.add(whole);
    }

    ContactTranslation.Assigned seat() {
      // The same entry logged twice, however it was typed, is no merger.
      if (statements.size() > 1) {
        losses.add(Loss.MERGED);
      }
      return new ContactTranslation.Assigned(reason, List.copyOf(relations), settled(LossSet.of(losses)), List.copyOf(rules),
          List.copyOf(sources));
    }
  }
}
