package org.openhelpline.taxonomy.blackbox.wrong;

import java.io.IOException;

/** Wrong on purpose: prints where it failed. */
public final class Tracing {
  void trace(IOException failure) {
    failure.printStackTrace();
  }
}
