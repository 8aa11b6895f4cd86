package org.openhelpline.taxonomy.data;

import java.util.Map;

/**
 * A resource: something that ships, or that a vendor adds to it.
 *
 * @param kind {@code edition}, {@code forms}, {@code terms}, {@code list} or {@code crosswalk}
 * @param id its id; for an edition the edition's name
 * @param version the version of the data
 * @param file where it lies: from the package of this class if it ships, else as its path or address says
 * @param sha256 the hash of its content, in lower-case hexadecimal digits
 * @param attributes what else is said of it: {@code title}, {@code standing}, {@code lang}, {@code list}, {@code from},
 *     {@code to}, {@code extends}, {@code taxonomy}
 */
public record ResourceInfo(String kind, String id, String version, String file, String sha256,
    Map<String, String> attributes) {
  /** Copies the attributes. */
  public ResourceInfo {
    attributes = Map.copyOf(attributes);
  }

  /** An attribute, or an empty text. */
  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }
}
