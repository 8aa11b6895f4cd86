/** Exports of millions of rows, and the program that a careful vendor would write by hand to count one. */
@NullMarked
package org.openhelpline.taxonomy.benchmarks.batch;

import org.jspecify.annotations.NullMarked;
