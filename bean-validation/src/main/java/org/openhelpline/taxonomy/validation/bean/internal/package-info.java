/** How the constraints check and report; not for others. */
@NullMarked
package org.openhelpline.taxonomy.validation.bean.internal;

import org.jspecify.annotations.NullMarked;
