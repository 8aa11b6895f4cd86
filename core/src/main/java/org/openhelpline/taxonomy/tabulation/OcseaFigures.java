package org.openhelpline.taxonomy.tabulation;

import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.contact.OcseaYardstick;

/**
 * Contacts with OCSEA under one logging rule, by each yardstick. A figure without its yardstick means nothing: the same
 * contacts give different ones.
 *
 * @param violence contacts with a reason within violence: what the shares are of
 * @param inside by yardstick, contacts with OCSEA that have a reason within violence
 * @param outside by yardstick, contacts with OCSEA and no reason within violence, which no share counts
 */
public record OcseaFigures(Bounds violence, Map<OcseaYardstick, Bounds> inside, Map<OcseaYardstick, Bounds> outside) {
  /** Copies the figures. */
  public OcseaFigures {
    inside = Map.copyOf(inside);
    outside = Map.copyOf(outside);
  }

  /** Contacts with OCSEA within violence. */
  public Bounds inside(OcseaYardstick yardstick) {
    return inside.getOrDefault(yardstick, Bounds.ZERO);
  }

  /** Contacts with OCSEA logged outside violence. */
  public Bounds outside(OcseaYardstick yardstick) {
    return outside.getOrDefault(yardstick, Bounds.ZERO);
  }

  /** The share of violence-related contacts; empty if there were none. */
  public Optional<Share> share(OcseaYardstick yardstick) {
    return Share.of(inside(yardstick), violence);
  }
}
