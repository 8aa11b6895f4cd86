package org.openhelpline.taxonomy.cli.input;

import java.util.List;
import java.util.Map;

/**
 * A contact of the export.
 *
 * @param id its id as typed; empty for a row so broken that its id cannot be told, which then is a contact of its own
 * @param line the line on which its first row starts; the first line of the file is 1
 * @param reasons its reasons in the order of the file; empty if the export states none
 * @param fields the wanted columns of its first row that could be read, by the name under which they were asked for; a
 *     column that the file (or this line of JSON) does not have is not in it
 */
public record InputContact(String id, long line, List<InputReason> reasons, Map<String, String> fields) {
  /** Copies what it is given. */
  public InputContact {
    reasons = List.copyOf(reasons);
    fields = Map.copyOf(fields);
  }
}
