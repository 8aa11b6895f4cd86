/** How JSON is read, whatever the format; not exported. */
@NullMarked
package org.openhelpline.taxonomy.data.internal;

import org.jspecify.annotations.NullMarked;
