/**
 * Counting contacts and reasons so that the figures hold: contacts and reasons as separate denominators, undecided
 * reasons as bounds, online, offline and both as they were, and sums that many helplines can add up.
 *
 * <p>Start at {@link org.openhelpline.taxonomy.tabulation.TabulationPlan} and
 * {@link org.openhelpline.taxonomy.tabulation.Tabulator}.
 */
@NullMarked
package org.openhelpline.taxonomy.tabulation;

import org.jspecify.annotations.NullMarked;
