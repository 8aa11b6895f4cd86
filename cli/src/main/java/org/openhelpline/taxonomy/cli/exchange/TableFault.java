package org.openhelpline.taxonomy.cli.exchange;

import java.io.Serializable;

/**
 * Something wrong in a table file.
 *
 * @param line the line, the first is 1; 0 for the whole file
 * @param column the column, or the name of what is said about the whole file; may be empty
 * @param message what is wrong and what would be valid
 */
public record TableFault(long line, String column, String message) implements Serializable {
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (line > 0) {
      text.append("line ").append(line).append(column.isEmpty() ? ": " : ", ");
    }
    if (!column.isEmpty()) {
      text.append('\'').append(column).append("': ");
    }
    return text.append(message).toString();
  }
}
