package org.openhelpline.taxonomy.cli.exchange;

/** What a format calls the columns that hold the fields. */
interface Columns {
  /** The name of a field's column. */
  String of(Field field);

  /** The name of the first column that names the source entry. */
  String ofSource();
}
