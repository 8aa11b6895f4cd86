/** The data that ships, and the reader of data in its format. */
@NullMarked
package org.openhelpline.taxonomy.data;

import org.jspecify.annotations.NullMarked;
