package org.openhelpline.taxonomy;

/**
 * A dated observation that attests an edition.
 *
 * @param date the day of the observation, ISO 8601
 * @param source where it can be seen: an address, or a repository with commit and file
 * @param note what it shows, and what it does not
 */
public record Evidence(String date, String source, String note) {}
