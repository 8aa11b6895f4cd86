/** What every check has in common; not exported. */
@NullMarked
package org.openhelpline.taxonomy.data.lint.check;

import org.jspecify.annotations.NullMarked;
