package org.openhelpline.taxonomy.tabulation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who sent figures, and what they rest on.
 *
 * @param id the sender's id; in a merge no two are the same
 * @param profile how the sender logs
 * @param versions the version of the library ({@code library}) and of each resource used, by name
 */
public record AggregateSource(String id, LoggingProfile profile, Map<String, String> versions)
    implements Comparable<AggregateSource> {
  /**
   * Copies the versions.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public AggregateSource {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a source needs an id");
    }
    versions = Collections.unmodifiableMap(new TreeMap<>(versions));
  }

  /** By id. */
  @Override
  public int compareTo(AggregateSource other) {
    return id.compareTo(other.id);
  }
}
