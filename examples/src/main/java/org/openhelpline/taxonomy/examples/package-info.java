/**
 * Small programs, each one idea. Every one has a {@code main} that prints something and a static method that does the
 * work, which the tests call.
 */
@NullMarked
package org.openhelpline.taxonomy.examples;

import org.jspecify.annotations.NullMarked;
