/** From the contacts of an export to rows, findings and the summary. */
@NullMarked
package org.openhelpline.taxonomy.cli.pipeline;

import org.jspecify.annotations.NullMarked;
