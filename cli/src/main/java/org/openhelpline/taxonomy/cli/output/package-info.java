/** Writing results: whole or not at all, and safe to open in a spreadsheet. */
@NullMarked
package org.openhelpline.taxonomy.cli.output;

import org.jspecify.annotations.NullMarked;
