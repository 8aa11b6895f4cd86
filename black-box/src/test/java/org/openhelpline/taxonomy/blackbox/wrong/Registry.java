package org.openhelpline.taxonomy.blackbox.wrong;

import java.util.HashMap;
import java.util.Map;

/** Wrong on purpose: keeps something for everyone. */
public final class Registry {
  static Map<String, Object> known = new HashMap<>();
}
