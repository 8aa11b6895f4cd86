/** Checks of extensions. */
@NullMarked
package org.openhelpline.taxonomy.data.lint.extension;

import org.jspecify.annotations.NullMarked;
