package org.openhelpline.taxonomy.data;

import java.io.Serializable;

/**
 * Something wrong in a data file.
 *
 * @param pointer where: a JSON pointer (RFC 6901), empty for the whole file
 * @param message what is wrong and what would be valid
 */
public record Fault(String pointer, String message) implements Serializable {
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "/" : pointer) + ": " + message;
  }
}
