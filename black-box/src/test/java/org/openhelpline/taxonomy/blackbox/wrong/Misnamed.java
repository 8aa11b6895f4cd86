package org.openhelpline.taxonomy.blackbox.wrong;

import org.junit.jupiter.api.Test;

/** Wrong on purpose: a test that the build would not find; and it is none. */
public final class Misnamed {
  @Test
  void test() {}
}
