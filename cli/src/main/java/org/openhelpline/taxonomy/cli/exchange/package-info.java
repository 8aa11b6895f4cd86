/** Crosswalks in files: JSON, SSSOM/TSV and CSV for people, each to each. */
@NullMarked
package org.openhelpline.taxonomy.cli.exchange;

import org.jspecify.annotations.NullMarked;
