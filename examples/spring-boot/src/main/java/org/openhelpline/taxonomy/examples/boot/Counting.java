package org.openhelpline.taxonomy.examples.boot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.tabulation.Bounds;
import org.openhelpline.taxonomy.tabulation.Figures;
import org.openhelpline.taxonomy.tabulation.TabulationPlan;
import org.openhelpline.taxonomy.tabulation.Tabulator;
import org.springframework.stereotype.Service;

/** Counts what is stored. */
@Service
class Counting {
  private final TaxonomyData data;
  private final ContactStore store;

  Counting(TaxonomyData data, ContactStore store) {
    this.data = data;
    this.store = store;
  }

  /**
   * What was counted. A contact counts once under a code or category, however many of its reasons stand there.
   *
   * @param standing how well the edition is attested; it was observed, not issued
   * @param contacts contacts with a reason
   * @param byCode contacts by code and category, those with any
   * @param sexualViolence contacts with sexual violence by where it happened
   * @param contactsOfOtherEditions what is stored and not in these figures
   */
  record Counted(String edition, String standing, Bounds contacts, Map<String, Bounds> byCode,
      Map<String, Bounds> sexualViolence, long contactsOfOtherEditions) {}

  Counted count(String edition) {
    Taxonomy taxonomy = data.edition(edition);
    Tabulator tabulator = new Tabulator(TabulationPlan.builder(taxonomy).forms(data.forms()).build());
    store.each(edition, (id, contact) -> tabulator.add(contact, List.of()));
    Figures figures = tabulator.tabulation().total();
    Map<String, Bounds> byCode = new TreeMap<>();
    for (Concept concept : taxonomy.concepts()) {
      Bounds contacts = figures.contacts(concept.code());
      if (contacts.possibly() > 0) {
        byCode.put(concept.code(), contacts);
      }
    }
    Map<String, Bounds> byMode = new TreeMap<>();
    for (Mode mode : List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN)) {
      byMode.put(mode.token(), figures.sexualMode(mode));
    }
    return new Counted(edition, taxonomy.standing().toString(), figures.contactsWithReason(), byCode, byMode,
        store.countOfOtherEditions(edition));
  }
}
