/**
 * A host in small: a service that takes contacts over HTTP, refuses what is wrong in the caller's language, stores codes
 * beside their edition, counts them, and brings them to the next edition.
 */
@NullMarked
package org.openhelpline.taxonomy.examples.boot;

import org.jspecify.annotations.NullMarked;
