package org.openhelpline.taxonomy.cli.input;

import java.util.List;

/** Tells whether a piece of a {@code reasons} cell names an entry of the list (layout {@code contact-rows}). */
@FunctionalInterface
public interface ReadingResolver {
  /**
   * All entries that a text can mean.
   *
   * @param text the text as it stands in the cell, without white space around it: an entry with its levels joined by
   *     the request's level separator, or a bare sub-category; it may hold the entry separator
   * @return the levels of each entry from the top down, without doubles; empty if the text names none; several if, for
   *     example, a bare sub-category stands in several categories; the same text must always get the same answer
   */
  List<List<String>> entries(String text);
}
