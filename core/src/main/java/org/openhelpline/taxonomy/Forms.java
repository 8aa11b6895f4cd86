package org.openhelpline.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openhelpline.taxonomy.internal.Texts;

/** The forms of OCSEA that are in force, by id. Immutable and safe for use by several threads. */
public final class Forms {
  private static final Forms NONE = new Forms("0", Map.of(), Optional.empty());

  private final String version;
  private final Map<String, Form> given;
  /** Forms that were not given but come from a source. */
  private final Optional<Deferred<Forms>> deferred;

  private Forms(String version, Map<String, Form> given, Optional<Deferred<Forms>> deferred) {
    this.version = version;
    this.given = given;
    this.deferred = deferred;
  }

  private Map<String, Form> byId() {
    if (deferred.isEmpty()) {
      return given;
    }
    Forms read = deferred.get().get();
    if (!read.version.equals(version)) {
      throw new IllegalStateException("forms of version " + version + " were expected, not " + read.version);
    }
    return read.byId();
  }

  /** No forms at all: for taxonomies of one's own that know none. */
  public static Forms none() {
    return NONE;
  }

  /**
   * The given forms.
   *
   * @param version the version of the data
   * @throws IllegalArgumentException if an id stands twice
   */
  public static Forms of(String version, Collection<Form> forms) {
    Map<String, Form> byId = new LinkedHashMap<>();
    for (Form form : forms) {
      if (byId.put(form.id(), form) != null) {
        throw new IllegalArgumentException("form '" + form.id() + "' stands twice");
      }
    }
    return new Forms(version, Collections.unmodifiableMap(byId), Optional.empty());
  }

  /**
   * Forms that are read when somebody asks for one: most contacts have none.
   *
   * @param version the version of the data
   * @param source reads them; it has to give the same each time, of that version
   */
  public static Forms deferred(String version, Supplier<Forms> source) {
    return new Forms(version, Map.of(), Optional.of(new Deferred<>(source)));
  }

  /** The version of the data. */
  public String version() {
    return version;
  }

  /** Every form, in the order of the resource. */
  public Collection<Form> all() {
    return byId().values();
  }

  /** The form of an id; empty if there is none. */
  public Optional<Form> find(String id) {
    return Optional.ofNullable(byId().get(id));
  }

  /**
   * The form of an id.
   *
   * @throws IllegalArgumentException if there is none; it names the valid ids
   */
  public Form get(String id) {
    return find(id).orElseThrow(() ->
        new IllegalArgumentException("unknown form '" + id + "'; valid: " + String.join(", ", byId().keySet())));
  }

  /**
   * The forms that a label in any language fits, those whose preferred label it is first; letter case, white space and
   * kinds of dash and quote make no difference.
   */
  public List<FormMatch> lookup(String text) {
    String key = Texts.key(text);
    List<FormMatch> preferred = new ArrayList<>();
    List<FormMatch> alternative = new ArrayList<>();
    for (Form form : byId().values()) {
      Optional<Map.Entry<String, String>> label =
          form.labels().entrySet().stream().filter(l -> Texts.key(l.getValue()).equals(key)).findFirst();
      if (label.isPresent()) {
        preferred.add(new FormMatch(form, label.get().getValue(), label.get().getKey(), true));
      } else {
        form.alternativeLabels().stream().filter(l -> Texts.key(l.text()).equals(key)).findFirst()
            .ifPresent(l -> alternative.add(new FormMatch(form, l.text(), l.lang(), false)));
      }
    }
    preferred.addAll(alternative);
    return List.copyOf(preferred);
  }
}
