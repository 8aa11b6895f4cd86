package org.openhelpline.taxonomy.validation.bean.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.validation.FindingId;

/** The names of what findings carry. */
final class ArgumentNames {
  /** All of them. */
  static final Set<String> ALL = Stream.of(FindingId.values()).flatMap(id -> id.arguments().stream())
      .collect(Collectors.toUnmodifiableSet());

  private ArgumentNames() {}
}
