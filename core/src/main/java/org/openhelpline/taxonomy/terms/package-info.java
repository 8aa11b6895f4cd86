/**
 * Words: wordings for child sexual abuse and exploitation and for what stands next to it, what each authority says of
 * using them, and a scanner that finds them in a text.
 */
@NullMarked
package org.openhelpline.taxonomy.terms;

import org.jspecify.annotations.NullMarked;
