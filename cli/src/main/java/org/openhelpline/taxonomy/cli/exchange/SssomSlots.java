package org.openhelpline.taxonomy.cli.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that SSSOM 1.0 defines, as far as a crosswalk uses them, in the order of the specification. */
final class SssomSlots {
  static final String SUBJECT_ID = "subject_id";
  static final String SUBJECT_LABEL = "subject_label";
  static final String SUBJECT_CATEGORY = "subject_category";
  static final String PREDICATE_ID = "predicate_id";
  static final String PREDICATE_MODIFIER = "predicate_modifier";
  static final String OBJECT_ID = "object_id";
  static final String OBJECT_LABEL = "object_label";
  static final String OBJECT_CATEGORY = "object_category";
  static final String MAPPING_JUSTIFICATION = "mapping_justification";
  static final String CONFIDENCE = "confidence";
  static final String COMMENT = "comment";

  static final String CURIE_MAP = "curie_map";
  static final String MAPPING_SET_ID = "mapping_set_id";
  static final String MAPPING_SET_VERSION = "mapping_set_version";
  static final String MAPPING_SET_TITLE = "mapping_set_title";
  static final String MAPPING_SET_DESCRIPTION = "mapping_set_description";
  static final String CREATOR_LABEL = "creator_label";
  static final String LICENSE = "license";
  static final String SUBJECT_TYPE = "subject_type";
  static final String SUBJECT_SOURCE = "subject_source";
  static final String SUBJECT_SOURCE_VERSION = "subject_source_version";
  static final String OBJECT_TYPE = "object_type";
  static final String OBJECT_SOURCE = "object_source";
  static final String OBJECT_SOURCE_VERSION = "object_source_version";
  static final String MAPPING_DATE = "mapping_date";
  static final String EXTENSION_DEFINITIONS = "extension_definitions";

  /** The standard columns that a crosswalk writes. */
  static final List<String> COLUMNS = List.of(SUBJECT_ID, SUBJECT_LABEL, SUBJECT_CATEGORY, PREDICATE_ID, OBJECT_ID,
      OBJECT_LABEL, OBJECT_CATEGORY, MAPPING_JUSTIFICATION, CONFIDENCE, COMMENT);
  /** The columns that every mapping needs. */
  static final List<String> REQUIRED = List.of(SUBJECT_ID, PREDICATE_ID, OBJECT_ID, MAPPING_JUSTIFICATION);
  /** Columns that follow from others and may be wrong without harm. */
  static final Set<String> DERIVED = Set.of(SUBJECT_LABEL, SUBJECT_CATEGORY, OBJECT_LABEL, OBJECT_CATEGORY,
      "predicate_label", "predicate_type", "mapping_cardinality", "cardinality_scope");

  static final String NO_TERM_FOUND = "sssom:NoTermFound";
  static final String MANUAL_CURATION = "semapv:ManualMappingCuration";
  static final String CONCEPT = "skos concept";
  static final String PROJECT_PREFIX = "ht";
  static final String LIST_PREFIX = "list";

  /** The prefixes that need not be declared. */
  static final Map<String, String> BUILT_IN = Map.of(
      "owl", "http://www.w3.org/2002/07/owl#",
      "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
      "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
      "semapv", "https://w3id.org/semapv/vocab/",
      "skos", "http://www.w3.org/2004/02/skos/core#",
      "sssom", "https://w3id.org/sssom/",
      "xsd", "http://www.w3.org/2001/XMLSchema#",
      "linkml", "https://w3id.org/linkml/");

  private SssomSlots() {}
}
