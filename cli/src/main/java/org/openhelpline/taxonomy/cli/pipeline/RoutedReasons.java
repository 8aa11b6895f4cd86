package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Single;

/**
 * Translates contacts one after the other and remembers, in a bounded number, what their reasons came to by themselves:
 * the same reasons come again and again. Not safe for use by several threads.
 */
final class RoutedReasons {
  private static final int MOST = 1 << 14;

  private final ContactRoute route;
  private final Map<Logged, Single> known = new HashMap<>();

  RoutedReasons(ContactRoute route) {
    this.route = route;
  }

  /** What becomes of a contact. */
  Routed route(InputContact contact) {
    List<Single> reasons = new ArrayList<>(contact.reasons().size());
    for (InputReason reason : contact.reasons()) {
      reasons.add(reason instanceof Logged logged ? single(logged) : route.single(reason));
    }
    return route.route(reasons);
  }

  private Single single(Logged reason) {
    Logged anywhere =
        new Logged(0, reason.levels(), reason.mode(), reason.forms(), reason.primary(), reason.fields());
    Single before = known.get(anywhere);
    if (before == null) {
      if (known.size() == MOST) {
        known.clear();
      }
      before = route.single(anywhere);
      known.put(anywhere, before);
    }
    return before;
  }
}
