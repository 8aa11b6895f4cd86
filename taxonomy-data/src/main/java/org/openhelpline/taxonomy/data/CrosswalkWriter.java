package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes a crosswalk in the format of {@code crosswalk.schema.json}, as the shipped ones are laid out: fields in the
 * schema's order, two spaces of indent, lists of texts on one line. What is empty, or said for the whole document
 * already, is left out.
 */
public final class CrosswalkWriter {
  private CrosswalkWriter() {}

  /**
   * Writes a crosswalk and a line feed; the writer stays open.
   *
   * @throws IOException if it can't be written
   */
  public static void write(CrosswalkDocument document, Writer out) throws IOException {
    StringBuilder text = new StringBuilder();
    JsonText.append(text, CrosswalkTree.of(document));
    out.write(text.append('\n').toString());
  }
}
