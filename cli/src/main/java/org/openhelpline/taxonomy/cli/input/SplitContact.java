package org.openhelpline.taxonomy.cli.input;

/**
 * A contact id that came back after other contacts: the rows of the contact do not stand next to each other.
 *
 * @param contactId the id
 * @param line the line on which it came back
 * @param firstLine the line on which it was first seen
 */
public record SplitContact(String contactId, long line, long firstLine) {}
