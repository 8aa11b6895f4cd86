/** Checks of any document; not exported. */
@NullMarked
package org.openhelpline.taxonomy.data.lint.document;

import org.jspecify.annotations.NullMarked;
