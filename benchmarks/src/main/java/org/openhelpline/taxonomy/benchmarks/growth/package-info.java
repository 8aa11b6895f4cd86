/** How cost grows with the size of tree and crosswalk, and with the script of the labels. */
@NullMarked
package org.openhelpline.taxonomy.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
