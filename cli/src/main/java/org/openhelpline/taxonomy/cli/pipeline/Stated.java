package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Single;

/**
 * What a row comes to by itself.
 *
 * @param alone what becomes of a contact that has this row alone
 * @param made what is remembered of such a contact
 * @param <A> what that is
 */
record Stated<A>(Routed alone, A made) {
  /** Its reasons: one, or none. */
  List<Single> reasons() {
    return alone.reasons();
  }
}
