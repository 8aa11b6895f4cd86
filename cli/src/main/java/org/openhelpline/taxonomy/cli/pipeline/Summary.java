package org.openhelpline.taxonomy.cli.pipeline;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.contact.OcseaYardstick;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.Provenance;
import org.openhelpline.taxonomy.crosswalk.ReasonStatus;
import org.openhelpline.taxonomy.tabulation.Bounds;
import org.openhelpline.taxonomy.tabulation.GroupTabulator;
import org.openhelpline.taxonomy.tabulation.OcseaFigures;
import org.openhelpline.taxonomy.tabulation.TabulationPlan;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/** The sums of a run. Not safe for use by several threads. */
public final class Summary {
  private static final String NO_REASON = "no-reason";

  private final Taxonomy taxonomy;
  private final SumLayout layout;
  private final long[] sums;
  private final Tabulator tabulator;
  private final GroupTabulator all;
  private final ContactSums.Maker own;

  /** Sums over reasons of an edition. */
  public Summary(Taxonomy taxonomy, Forms forms) {
    this.taxonomy = taxonomy;
    this.layout = new SumLayout(taxonomy);
    this.sums = new long[layout.size()];
    this.tabulator = new Tabulator(TabulationPlan.builder(taxonomy).forms(forms).build());
    this.all = tabulator.group(List.of());
    this.own = new ContactSums.Maker(layout, tabulator);
  }

  /** Sums like these, of nothing yet; for one thread. */
  SumsSoFar sumsSoFar() {
    return new SumsSoFar(layout, new Tabulator(tabulator.plan()));
  }

  /** Counts a contact with all its reasons; of a row whose contact is not known, the reasons alone. */
  void add(Routed routed, boolean isContact) {
    own.of(routed, isContact).addTo(sums, all, 1);
  }

  /** Adds the sums of contacts. */
  void add(SumsSoFar.Taken taken) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += taken.sums()[i];
    }
    taken.figures().values().forEach(figures -> all.add(figures, 1));
  }

  /** What was unknown or malformed, in a sentence; empty if nothing was. */
  public Optional<String> unreadable() {
    return Unreadable.sentence(reasonsRead(), reasons(ReasonStatus.UNKNOWN), reasons(ReasonStatus.MALFORMED));
  }

  /** How many reasons of the source were read. */
  public long reasonsRead() {
    return Arrays.stream(ReasonStatus.values()).mapToLong(this::reasons).sum();
  }

  /** How many contacts there were. */
  public long contacts() {
    return sums[layout.contacts()];
  }

  /** How many reasons of the source came out so. */
  public long reasons(ReasonStatus status) {
    return sums[layout.reasons(status)];
  }

  /**
   * The sums in the form and order of the summary file.
   *
   * @param crosswalk the id of the crosswalk; empty if there was none
   * @param provenance what the results rest on
   * @param rowsRead rows of the input, header excluded
   * @param findings how often each finding was made
   */
  public Map<String, Object> toMap(String crosswalk, Provenance provenance, long rowsRead, Map<String, Long> findings) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("edition", taxonomy.edition());
    map.put("crosswalk", crosswalk);
    map.put("versions", provenance.versions());
    map.put("rows_read", rowsRead);
    map.put("contacts", contacts());
    map.put("reasons_read", reasonsRead());
    Map<String, Object> byStatus = new LinkedHashMap<>();
    for (ReasonStatus status : ReasonStatus.values()) {
      byStatus.put(status.token(), reasons(status));
    }
    map.put("reasons_by_status", byStatus);
    Map<String, Object> codes = new LinkedHashMap<>();
    for (Concept concept : layout.concepts()) {
      long count = sums[layout.targets(concept.code())];
      if (count > 0) {
        codes.put(concept.code(), count);
      }
    }
    map.put("targets_by_code", codes);
    Map<String, Object> modes = new LinkedHashMap<>();
    for (Mode mode : new Mode[] {Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN, Mode.NONE}) {
      modes.put(mode == Mode.NONE ? "none" : mode.token(), sums[layout.targets(mode)]);
    }
    map.put("targets_by_mode", modes);
    Map<String, Object> lost = new LinkedHashMap<>();
    for (Loss loss : Loss.values()) {
      lost.put(loss.token(), sums[layout.losses(loss)]);
    }
    map.put("losses", lost);
    Map<String, Object> contactStatuses = new LinkedHashMap<>();
    for (ReasonStatus status : ReasonStatus.values()) {
      contactStatuses.put(status.token(), sums[layout.contacts(status)]);
    }
    contactStatuses.put(NO_REASON, sums[layout.withoutReason()]);
    map.put("contacts_by_status", contactStatuses);
    OcseaFigures ocsea = tabulator.tabulation().total().ocsea();
    figures(map, "", ocsea, Bounds::surely);
    figures(map, "_possibly", ocsea, Bounds::possibly);
    map.put("findings_by_id", findings);
    map.put("standing", taxonomy.standing().token() + " (" + Standing.NOTICE + ")");
    return map;
  }

  /** The figures that 'tabulate' gives for contacts as recorded. */
  private static void figures(Map<String, Object> map, String ending, OcseaFigures ocsea,
      ToLongFunction<Bounds> bound) {
    map.put("violence_contacts" + ending, bound.applyAsLong(ocsea.violence()));
    Map<String, Object> inside = new LinkedHashMap<>();
    for (OcseaYardstick yardstick : OcseaYardstick.values()) {
      inside.put(yardstick.token().replace('-', '_'), bound.applyAsLong(ocsea.inside(yardstick)));
    }
    map.put("ocsea_contacts" + ending, inside);
    map.put("ocsea_contacts_outside_violence" + ending,
        bound.applyAsLong(ocsea.outside(OcseaYardstick.BY_CODE_MODE_AND_FORMS)));
  }
}
