package org.openhelpline.taxonomy.cli.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Contacts put together from rows. */
interface Contacts extends Closeable {
  /** The next contact; null at the end. */
  @Nullable InputContact next() throws IOException;
}
