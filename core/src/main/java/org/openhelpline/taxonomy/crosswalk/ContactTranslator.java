package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;

/** Translates whole contacts. Immutable and safe for use by several threads. */
public final class ContactTranslator {
  /** Says that the source names no primary reason. */
  public static final int NO_PRIMARY = -1;

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
    return combine(reasons.stream().map(translate).toList(), primary);
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
    Map<String, Joining> byCode = new LinkedHashMap<>();
    List<Object> order = new ArrayList<>();
    String primaryCode = "";
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
      if (i == primary) {
        primaryCode = mapped.targets().get(0).reason().code();
      }
    }
    List<ContactTranslation.Seat> seats = new ArrayList<>(order.size());
    for (Object seat : order) {
      seats.add(seat instanceof Joining joining ? joining.seat() : (ContactTranslation.Undecided) seat);
    }
    return new ContactTranslation(seats, primaryCode, provenance);
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
      if (losses.contains(Loss.MODE_PARTLY_UNKNOWN)) {
        losses.remove(Loss.MODE_UNKNOWN);
      }
      return new ContactTranslation.Assigned(reason, List.copyOf(relations), losses, List.copyOf(rules),
          List.copyOf(sources));
    }
  }
}
