package org.openhelpline.taxonomy.cli.input;

import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;

/**
 * A row that is no row of the table.
 *
 * @param malformed its line, what is wrong with it, and its start
 * @param id what stands in the cell of the contact id; empty if there is no such cell
 * @param idCertain whether that cell must be the contact id: in a row with too many or too few cells only the first
 *     cell surely stands in its own column
 */
record BadRow(Malformed malformed, String id, boolean idCertain) {
  /** The contact id if it can be told, which a neighbour with the same id helps to; otherwise empty. */
  String idBeside(String previousId) {
    return idCertain || id.equals(previousId) ? id : "";
  }
}
