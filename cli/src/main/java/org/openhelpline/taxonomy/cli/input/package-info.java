/**
 * Reading exports: from the bytes of a file to contacts with their reasons, one contact at a time.
 *
 * <p>Start at {@link org.openhelpline.taxonomy.cli.input.ContactSource}. Memory does not grow with the file. Whatever
 * is wrong with one row is said of that row, with its line, and the rest is read; what is wrong with the file as a
 * whole is an {@link org.openhelpline.taxonomy.cli.input.InputException}.
 */
@NullMarked
package org.openhelpline.taxonomy.cli.input;

import org.jspecify.annotations.NullMarked;
