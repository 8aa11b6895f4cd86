/**
 * Editions of the framework: {@link org.openhelpline.taxonomy.Taxonomy}, its concepts, the modes and forms of a reason.
 *
 * <p>A taxonomy can be built in code, without any data:
 *
 * <pre>{@code
 * import org.openhelpline.taxonomy.Concept;
 * import org.openhelpline.taxonomy.Taxonomy;
 *
 * Taxonomy tenants = Taxonomy.builder("tenants", "2026")
 *     .concept(Concept.builder("home").label("en", "Home").selectable(false).build())
 *     .concept(Concept.builder("home.rent").parent("home").label("en", "Rent").label("fr", "Loyer").build())
 *     .build();
 * System.out.println(tenants.lookup("LOYER").get(0).concept().code() + " " + tenants.isWithin("home.rent", "home"));
 * }</pre>
 */
@NullMarked
package org.openhelpline.taxonomy;

import org.jspecify.annotations.NullMarked;
