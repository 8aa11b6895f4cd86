package org.openhelpline.taxonomy.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an export in the order of the file, each as a contact that has this row alone. */
interface RowSource extends Closeable {
  /**
   * The next row.
   *
   * @return null at the end
   * @throws BadTextException if the file as a whole is no text that could be read
   */
  @Nullable InputContact next() throws IOException;

  /** The names of the file's columns; empty if it has no header. */
  List<String> columns();
}
