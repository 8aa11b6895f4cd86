/** The page on which figures are read: one file, without script and without the network. */
@NullMarked
package org.openhelpline.taxonomy.cli.report;

import org.jspecify.annotations.NullMarked;
