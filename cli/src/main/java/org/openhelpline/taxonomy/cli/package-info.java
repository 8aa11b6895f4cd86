/** The commands of {@code helpline-taxonomy}. */
@NullMarked
package org.openhelpline.taxonomy.cli;

import org.jspecify.annotations.NullMarked;
