package org.openhelpline.taxonomy.examples;

import java.time.LocalDate;
import java.util.List;

/**
 * A generated contact, as it stands in an export.
 *
 * @param id its id
 * @param date its day
 * @param channel how contact was made
 * @param reasons the reasons that were logged; empty for a contact without one
 * @param incidentLocation what the field of that name says; blank if it was left out
 */
record SampleContact(String id, LocalDate date, String channel, List<Logged> reasons, String incidentLocation) {
  /**
   * A reason as it was logged, dirt and all.
   *
   * @param category the category's label
   * @param subcategory the sub-category's label
   * @param primary whether it is the contact's primary reason
   */
  record Logged(String category, String subcategory, boolean primary) {}
}
