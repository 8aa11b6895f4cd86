/** Checking what is logged: every finding, each with a stable id, a severity, a path and arguments. */
@NullMarked
package org.openhelpline.taxonomy.validation;

import org.jspecify.annotations.NullMarked;
