/** What is logged of a contact: reasons, and one contact's reasons together as a classification. */
@NullMarked
package org.openhelpline.taxonomy.contact;

import org.jspecify.annotations.NullMarked;
