package org.openhelpline.taxonomy.crosswalk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a result rests on.
 *
 * @param edition the edition that the result is about
 * @param versions the version of each resource used, by its id
 */
public record Provenance(String edition, Map<String, String> versions) {
  /** Copies the versions. */
  public Provenance {
    versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
  }
}
