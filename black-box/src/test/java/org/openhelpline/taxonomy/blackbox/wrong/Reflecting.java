package org.openhelpline.taxonomy.blackbox.wrong;

import java.lang.reflect.Method;

/** Wrong on purpose: looks at a class from outside. */
public final class Reflecting {
  int methods() throws ClassNotFoundException {
    Method[] methods = Class.forName("java.lang.Object").getMethods();
    return methods.length;
  }
}
