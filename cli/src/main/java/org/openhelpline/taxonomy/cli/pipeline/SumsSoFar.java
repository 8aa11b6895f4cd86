package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.tabulation.ContactFigures;
import org.openhelpline.taxonomy.tabulation.GroupTabulator;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/** The sums of contacts, added up on a thread of its own and taken from it part by part. */
final class SumsSoFar {
  private final SumLayout layout;
  private final Tabulator tabulator;
  private GroupTabulator all;
  private final ContactSums.Maker maker;
  private long[] sums;
  private FoundCounts findings = new FoundCounts();

  /**
   * Sums of contacts that follow each other.
   *
   * @param sums by {@link SumLayout}
   * @param figures what they add to the figures, by group: there is one, or none
   * @param findings what was found
   */
  // Handed from one thread to another and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Taken(long[] sums, Map<List<String>, ContactFigures> figures, FoundCounts findings) {}

  SumsSoFar(SumLayout layout, Tabulator tabulator) {
    this.layout = layout;
    this.tabulator = tabulator;
    this.all = tabulator.group(List.of());
    this.maker = new ContactSums.Maker(layout, tabulator);
    this.sums = new long[layout.size()];
  }

  /** What a contact adds, to be added as often as there are such contacts. */
  ContactSums of(Routed routed) {
    return maker.of(routed, true);
  }

  /** Adds a contact. */
  void add(Routed routed, ContactSums worth) {
    worth.addTo(sums, all, 1);
    findings.add(routed.findings());
  }

  /** The sums since they were last taken. */
  Taken take() {
    Taken taken = new Taken(sums, tabulator.take(), findings);
    sums = new long[layout.size()];
    all = tabulator.group(List.of());
    findings = new FoundCounts();
    return taken;
  }
}
