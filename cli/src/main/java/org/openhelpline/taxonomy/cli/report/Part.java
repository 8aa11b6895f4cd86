package org.openhelpline.taxonomy.cli.report;

/** A part of the page under a heading of its own. */
interface Part {
  /** The id of its heading. */
  String id();

  /** Its heading. */
  String heading();

  /** Writes what stands under the heading. */
  void write(Markup html);
}
