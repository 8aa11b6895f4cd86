/**
 * Editions of the framework: {@link org.openhelpline.taxonomy.Taxonomy}, its concepts, the modes and forms of a reason.
 */
@NullMarked
package org.openhelpline.taxonomy;

import org.jspecify.annotations.NullMarked;
