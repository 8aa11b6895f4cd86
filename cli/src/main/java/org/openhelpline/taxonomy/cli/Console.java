package org.openhelpline.taxonomy.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The streams of a run.
 *
 * @param in standard input
 * @param out standard output, not buffered
 * @param err standard error
 */
record Console(InputStream in, OutputStream out, PrintStream err) {}
