/** Checks of crosswalks; not exported. */
@NullMarked
package org.openhelpline.taxonomy.data.lint.crosswalk;

import org.jspecify.annotations.NullMarked;
