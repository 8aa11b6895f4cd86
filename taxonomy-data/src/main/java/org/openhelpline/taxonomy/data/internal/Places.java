package org.openhelpline.taxonomy.data.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The places of a document, in its order. */
public final class Places {
  private final Map<String, Integer> order = new HashMap<>();

  private Places() {}

  /** The places of a document. */
  public static Places of(JsonView root) {
    Places places = new Places();
    root.walk(place -> places.order.put(place.pointer(), places.order.size()));
    return places;
  }

  /** The place that a pointer leads to, or that it would lie in: a field may be missing. */
  public String nearest(String pointer) {
    String at = pointer;
    while (!at.isEmpty() && !order.containsKey(at)) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return at;
  }

  /** Puts pointers into the order of the document. */
  public Comparator<String> inOrder() {
    return Comparator.comparingInt(pointer -> order.getOrDefault(nearest(pointer), 0));
  }
}
