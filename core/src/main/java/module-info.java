/**
 * The model of the child helplines' data framework: editions, concepts, modes and forms, contacts, crosswalks from
 * legacy lists, validation, tabulation, and words with a scanner for them.
 *
 * <p>Nothing in this module reads a file, a clock, a locale or a system property, prints, or uses reflection. Every
 * public type is immutable and safe for use by several threads unless it says otherwise, and no public method takes or
 * returns {@code null}.
 *
 * <p>The editions are what was observed in public form definitions; none was issued in machine-readable form by Child
 * Helpline International, and this project is not affiliated with it.
 */
// The data module is compiled after this one, and the compiler warns of every module that it does not know yet.
@SuppressWarnings("module")
module org.openhelpline.taxonomy {
  requires static org.jspecify;

  exports org.openhelpline.taxonomy;
  exports org.openhelpline.taxonomy.contact;
  exports org.openhelpline.taxonomy.crosswalk;
  exports org.openhelpline.taxonomy.tabulation;
  exports org.openhelpline.taxonomy.terms;
  exports org.openhelpline.taxonomy.validation;
  // Not for others: how labels are folded and compared has to be one thing here and in the data's checks.
  exports org.openhelpline.taxonomy.internal to org.openhelpline.taxonomy.data;

  uses org.openhelpline.taxonomy.TaxonomyProvider;
  uses org.openhelpline.taxonomy.crosswalk.CrosswalkProvider;
}
