/**
 * Jakarta Validation constraints for codes, reasons, contacts and entries of legacy lists. {@code null} is valid for
 * each of them; {@code NotNull} says otherwise.
 */
@NullMarked
package org.openhelpline.taxonomy.validation.bean;

import org.jspecify.annotations.NullMarked;
