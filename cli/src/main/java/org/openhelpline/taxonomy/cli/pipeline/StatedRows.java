package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Single;

/**
 * What becomes of contacts that could be read, worked out from what each of their rows comes to by itself. Not safe for
 * use by several threads.
 *
 * @param <A> what is remembered of a contact that has one row alone
 */
final class StatedRows<A> {
  private final ContactRoute route;
  private final FindingLog log;
  private final Function<Routed, A> make;

  /**
   * Rows by a route.
   *
   * @param log says which findings have to be told with their line
   * @param make what is remembered of a contact that has one row alone, as many have
   */
  StatedRows(ContactRoute route, FindingLog log, Function<Routed, A> make) {
    this.route = route;
    this.log = log;
    this.make = make;
  }

  /** What a row comes to by itself. */
  Stated<A> state(List<InputReason> reasons) {
    List<Single> singles = new ArrayList<>(1);
    for (InputReason reason : reasons) {
      singles.add(route.single(reason));
    }
    Routed alone = route.route(singles);
    return new Stated<>(alone, make.apply(alone));
  }

  /** What becomes of a contact that has these rows. */
  Routed route(List<Stated<A>> rows) {
    if (rows.size() == 1) {
      return rows.get(0).alone();
    }
    List<Single> reasons = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<Single> stated = rows.get(i).reasons();
      for (int j = 0; j < stated.size(); j++) {
        reasons.add(stated.get(j));
      }
    }
    return route.route(reasons);
  }

  /** Whether a contact's own lines appear nowhere in what becomes of it. */
  boolean isPlain(Routed routed) {
    for (int i = 0; i < routed.reasons().size(); i++) {
      if (!routed.reasons().get(i).isReadable()) {
        return false;
      }
    }
    return routed.findings().isEmpty() || !log.wants(routed.findings());
  }
}
