/**
 * Lint: what is wrong, or likely wrong, in a taxonomy, a code list or a crosswalk, whether or not it can be read.
 *
 * <p>Start at {@link org.openhelpline.taxonomy.data.lint.Linter}.
 */
@NullMarked
package org.openhelpline.taxonomy.data.lint;

import org.jspecify.annotations.NullMarked;
