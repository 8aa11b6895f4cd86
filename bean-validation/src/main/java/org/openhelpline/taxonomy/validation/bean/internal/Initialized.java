package org.openhelpline.taxonomy.validation.bean.internal;

import org.jspecify.annotations.Nullable;

/** What validators get from their annotation before they are asked. */
final class Initialized {
  private Initialized() {}

  /** The value that initialization left behind. */
  static <T> T value(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("the validator was asked before it was initialized");
    }
    return value;
  }
}
