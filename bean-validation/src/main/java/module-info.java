/**
 * Jakarta Validation constraints for codes, reasons, contacts and entries of legacy lists.
 *
 * <p>Start at {@link org.openhelpline.taxonomy.validation.bean.ValidClassification}. The constraints check against the
 * editions that are installed, such as those of the data module, or against those of a
 * {@link org.openhelpline.taxonomy.validation.bean.TaxonomyConstraints}.
 */
module org.openhelpline.taxonomy.validation.bean {
  requires static org.jspecify;
  requires static org.hibernate.validator;
  requires transitive org.openhelpline.taxonomy;
  requires transitive jakarta.validation;

  exports org.openhelpline.taxonomy.validation.bean;
  // Providers create the validators by reflection.
  opens org.openhelpline.taxonomy.validation.bean.internal;

  // The library's own constraints name their validators, as every provider understands it; Hibernate Validator refuses
  // those that are named twice. This one is for a constraint of the standard.
  provides jakarta.validation.ConstraintValidator with
      org.openhelpline.taxonomy.validation.bean.internal.NotEmptyClassificationValidator;
}
