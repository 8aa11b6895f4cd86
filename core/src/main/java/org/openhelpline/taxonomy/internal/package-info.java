/** Text folding and similarity; not exported. */
@NullMarked
package org.openhelpline.taxonomy.internal;

import org.jspecify.annotations.NullMarked;
