/** Speed, measured beside what people would otherwise use. */
@NullMarked
package org.openhelpline.taxonomy.benchmarks;

import org.jspecify.annotations.NullMarked;
