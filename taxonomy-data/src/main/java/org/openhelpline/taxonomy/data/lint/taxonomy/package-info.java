/** Checks of taxonomies; not exported. */
@NullMarked
package org.openhelpline.taxonomy.data.lint.taxonomy;

import org.jspecify.annotations.NullMarked;
