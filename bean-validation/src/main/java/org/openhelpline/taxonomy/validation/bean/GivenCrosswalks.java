package org.openhelpline.taxonomy.validation.bean;

import java.util.List;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkProvider;

/** Crosswalks that a host holds itself. */
record GivenCrosswalks(List<Crosswalk> given) implements CrosswalkProvider {
  @Override
  public List<String> ids() {
    return given.stream().map(Crosswalk::id).toList();
  }

  @Override
  public Crosswalk load(String id) {
    return given.stream().filter(c -> c.id().equals(id)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown crosswalk '" + id + "'; valid: " + ids()));
  }
}
