/** Look-ups, one thread: operations a second beside HashMap, Jena and HAPI FHIR. */
@NullMarked
package org.openhelpline.taxonomy.benchmarks.lookup;

import org.jspecify.annotations.NullMarked;
