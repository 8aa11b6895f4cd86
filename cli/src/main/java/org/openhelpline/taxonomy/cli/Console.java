package org.openhelpline.taxonomy.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Supplier;
import org.openhelpline.taxonomy.data.TaxonomyData;

/**
 * The streams of a run, and the data in force.
 *
 * @param in standard input
 * @param out standard output, not buffered
 * @param err standard error
 * @param inForce gives the data in force once the command line is read
 */
record Console(InputStream in, OutputStream out, PrintStream err, Supplier<TaxonomyData> inForce) {
  /** The streams of a run with the data that ships. */
  Console(InputStream in, OutputStream out, PrintStream err) {
    this(in, out, err, TaxonomyData::bundled);
  }

  /** The same, reading from somewhere else. */
  Console reading(InputStream other) {
    return new Console(other, out, err, inForce);
  }

  /** The same with other data. */
  Console with(Supplier<TaxonomyData> data) {
    return new Console(in, out, err, data);
  }

  /** The data in force: what ships, and what the command line adds to it. */
  TaxonomyData data() {
    return inForce.get();
  }
}
