/**
 * Mapping: from a helpline's own code list, or from one edition, to an edition.
 *
 * <p>Start at {@link org.openhelpline.taxonomy.crosswalk.Crosswalk}.
 */
@NullMarked
package org.openhelpline.taxonomy.crosswalk;

import org.jspecify.annotations.NullMarked;
