/** Checks of code lists; not exported. */
@NullMarked
package org.openhelpline.taxonomy.data.lint.codelist;

import org.jspecify.annotations.NullMarked;
