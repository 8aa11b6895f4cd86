/**
 * Documents that are parsed but not built: what a file says and where it says it, whether or not it can be used. The
 * readers build from them, lint looks at them; not exported.
 */
@NullMarked
package org.openhelpline.taxonomy.data.draft;

import org.jspecify.annotations.NullMarked;
