/** Cold start: whole processes, from nothing to the first answer. */
@NullMarked
package org.openhelpline.taxonomy.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
