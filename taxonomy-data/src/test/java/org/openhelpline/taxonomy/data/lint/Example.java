package org.openhelpline.taxonomy.data.lint;

import org.openhelpline.taxonomy.data.Doc;

/**
 * A document that one check finds fault with, and one that comes near to it and is sound.
 *
 * @param check the id of the check
 * @param broken the document at fault
 * @param pointer where the fault is
 * @param subject what it is about
 * @param sound the document that is not
 */
record Example(String check, Doc broken, String pointer, String subject, Doc sound) {
  @Override
  public String toString() {
    return check;
  }
}
