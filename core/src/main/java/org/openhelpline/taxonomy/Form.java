package org.openhelpline.taxonomy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of online child sexual exploitation and abuse, or of something next to it, that can stand on a reason.
 *
 * @param id stable id
 * @param kind what it is to OCSEA
 * @param technology whether it always involves technology
 * @param labels the preferred label by language
 * @param alternativeLabels other wordings, also ones that should not be shown
 * @param definition in this project's own words
 * @param verified whether the definition was verified against a source
 * @param codes the codes, of any edition, that it may stand on
 * @param sources addresses that support the label or the definition
 */
public record Form(String id, Kind kind, Technology technology, Map<String, String> labels,
    List<Label> alternativeLabels, String definition, boolean verified, Set<String> codes, List<String> sources) {

  /** What a form is to OCSEA. */
  public enum Kind {
    /** A name for all of OCSEA. */
    UMBRELLA,
    /** A form of OCSEA. */
    OCSEA,
    /** Next to OCSEA, not a form of it by itself. */
    ADJACENT
  }

  /** Whether a form involves technology. */
  public enum Technology {
    /** By its nature. */
    ALWAYS,
    /** In many cases; whether it did is the mode's to say. */
    POSSIBLE
  }

  /** Copies what it is given, in its order. */
  public Form {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    alternativeLabels = List.copyOf(alternativeLabels);
    codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
    sources = List.copyOf(sources);
  }

  /** Whether it may stand on a code. */
  public boolean mayStandOn(String code) {
    return codes.contains(code);
  }

  /** Whether a reason that carries it is a case of OCSEA, whatever the reason's code and mode say. */
  public boolean isOcseaByItself() {
    return kind != Kind.ADJACENT && technology == Technology.ALWAYS;
  }
}
