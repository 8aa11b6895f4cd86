package org.openhelpline.taxonomy.data.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openhelpline.taxonomy.Mode;

/** A closed set of tokens in a file, and the constants that they stand for. Immutable. */
public final class Tokens<T> {
  private final Map<String, T> constants;

  private Tokens(Map<String, T> constants) {
    this.constants = constants;
  }

  public static <T extends Enum<T>> Tokens<T> of(Class<T> type, Function<T, String> token) {
    Map<String, T> constants = new LinkedHashMap<>();
    for (T constant : type.getEnumConstants()) {
      constants.put(token.apply(constant), constant);
    }
    return new Tokens<>(constants);
  }

  /**
   * Constants whose tokens are their names in lower case with dashes, which a test holds them to. What is read at every
   * start names no function: to link one takes longer than to read ten concepts.
   */
  public static <T extends Enum<T>> Tokens<T> ofNames(T[] constants) {
    Map<String, T> tokens = new LinkedHashMap<>();
    for (T constant : constants) {
      tokens.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return new Tokens<>(tokens);
  }

  /** The modes. A text that is empty says nothing of one. */
  public static Tokens<Mode> modes() {
    Map<String, Mode> tokens = new LinkedHashMap<>();
    for (Mode mode : Mode.values()) {
      tokens.put(mode.token(), mode);
    }
    return new Tokens<>(tokens);
  }

  public Optional<T> parse(String text) {
    return Optional.ofNullable(constants.get(text));
  }

  public List<String> valid() {
    List<String> valid = new ArrayList<>(constants.keySet());
    valid.remove("");
    return valid;
  }

  /** A field that may be there. */
  public T read(JsonView view, String field, T otherwise) {
    return view.has(field) ? read(view.get(field), otherwise) : otherwise;
  }

  /** A text that must be one of the tokens. */
  public T read(JsonView view, T otherwise) {
    String text = view.text();
    T constant = constants.get(text);
    if (constant != null) {
      return constant;
    }
    if (view.isText()) {
      view.fault("'" + text + "' is not valid; valid: " + String.join(", ", valid()));
    }
    return otherwise;
  }
}
