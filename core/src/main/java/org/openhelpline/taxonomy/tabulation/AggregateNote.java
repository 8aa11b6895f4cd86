package org.openhelpline.taxonomy.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.openhelpline.taxonomy.tabulation.LoggingProfile.Answer;

/**
 * What a reader of added-up figures must know of how their sources log.
 *
 * @param kind what it is
 * @param sources the ids of the sources that it is about, sorted
 * @param of how many sources there are
 */
public record AggregateNote(Kind kind, List<String> sources, int of) {
  /** What there is to know. */
  public enum Kind {
    /** They log one reason a contact: what came beside it is not in the figures. */
    ONE_REASON_A_CONTACT("log one reason a contact, so that what came beside it is missing"),
    /** They don't tell online from offline: their contacts are in no figure by mode. */
    ONLINE_NOT_TOLD_APART("do not tell online from offline, so that figures by mode leave their contacts out"),
    /** They can't log both: a case that was both is under one of the two. */
    BOTH_NOT_POSSIBLE("can't log a case as both online and offline, so that it stands under one of the two"),
    /** How they log is not known, at least in part. */
    PROFILE_UNKNOWN("have not said how they log, at least in part"),
    /** They were counted with other versions of the library or the data than the first source. */
    VERSIONS_DIFFER("were counted with other versions of the library or the data than the first of them");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The token in files: the name in kebab case. */
    public String token() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Copies the ids. */
  public AggregateNote {
    sources = List.copyOf(sources);
  }

  /** The note in words. */
  public String text() {
    return sources.size() + " of " + of + " sources " + kind.text + ": " + String.join(", ", sources);
  }

  /** What there is to know of these sources; empty if nothing stands in the way. */
  public static List<AggregateNote> of(List<AggregateSource> all) {
    Map<Kind, Predicate<AggregateSource>> questions = new TreeMap<>(Map.of(
        Kind.ONE_REASON_A_CONTACT, s -> s.profile().severalReasons() == Answer.NO,
        Kind.ONLINE_NOT_TOLD_APART, s -> s.profile().onlineToldApart() == Answer.NO,
        Kind.BOTH_NOT_POSSIBLE, s -> s.profile().bothPossible() == Answer.NO,
        Kind.PROFILE_UNKNOWN, s -> s.profile().severalReasons() == Answer.UNKNOWN
            || s.profile().onlineToldApart() == Answer.UNKNOWN || s.profile().bothPossible() == Answer.UNKNOWN,
        Kind.VERSIONS_DIFFER, s -> !s.versions().equals(all.get(0).versions())));
    List<AggregateNote> notes = new ArrayList<>();
    questions.forEach((kind, holds) -> {
      List<String> ids = List.copyOf(new TreeSet<>(all.stream().filter(holds).map(AggregateSource::id).toList()));
      if (!ids.isEmpty()) {
        notes.add(new AggregateNote(kind, ids, all.size()));
      }
    });
    return notes;
  }
}
