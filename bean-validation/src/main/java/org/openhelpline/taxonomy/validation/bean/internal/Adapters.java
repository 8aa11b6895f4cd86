package org.openhelpline.taxonomy.validation.bean.internal;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.InvocationTargetException;

/** Creates the adapters that annotations name. */
final class Adapters {
  private Adapters() {}

  /**
   * An adapter.
   *
   * @throws ConstraintDeclarationException if it has no public constructor without arguments, or that fails
   */
  static <T> T create(Class<T> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new ConstraintDeclarationException("the adapter " + type.getName()
          + " can't be created: it needs to be public, with a public constructor without arguments, in a package that"
          + " its module exports or opens", e);
    }
  }
}
