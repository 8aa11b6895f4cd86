package org.openhelpline.taxonomy.data.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A closed set of tokens in a file, and the constants that they stand for. */
public record Tokens<T>(List<T> constants, Function<T, String> token) {
  public static <T extends Enum<T>> Tokens<T> of(Class<T> type, Function<T, String> token) {
    return new Tokens<>(Arrays.asList(type.getEnumConstants()), token);
  }

  public Optional<T> parse(String text) {
    return constants.stream().filter(c -> token.apply(c).equals(text)).findFirst();
  }

  public List<String> valid() {
    return constants.stream().map(token).filter(t -> !t.isEmpty()).toList();
  }

  public T read(JsonView view, String field, T otherwise) {
    return view.token(field, this::parse, valid(), otherwise);
  }

  public T read(JsonView view, T otherwise) {
    return view.token(this::parse, valid(), otherwise);
  }
}
