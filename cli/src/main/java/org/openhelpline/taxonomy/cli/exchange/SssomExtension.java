package org.openhelpline.taxonomy.cli.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a crosswalk says and SSSOM has no slot for: extension slots, of rows and of the whole set. They are in the order
 * of their properties, as the canonical form wants them.
 */
enum SssomExtension {
  /** Which reading of the subject a row belongs to, from 1: rows with the same number hold together. */
  ALTERNATIVE(Field.ALTERNATIVE, "xsd:integer"),
  /** Of the set: when it was decided, where that is no date that {@code mapping_date} could hold. */
  DATE,
  /** The subject's place in its list, from 1. */
  ENTRY(Field.ENTRY, "xsd:integer"),
  /** The forms of exploitation and abuse that the subject names. */
  FORMS(Field.FORMS, ""),
  /** Of the set: the language of the list's labels. */
  LIST_LANGUAGE,
  /** Of the set: the names of the list's levels, from the top down. */
  LIST_LEVELS,
  /** Of the set: what a reader of the list ought to know. */
  LIST_NOTICE,
  /** Of the set: what the list is. */
  LIST_TITLE,
  /** Of the set: the list's entries that no rule decides, in the words of {@link UndecidedText}. */
  LIST_UNDECIDED,
  /** The mode that the subject states: online, offline, both or unknown. */
  MODE(Field.MODE, ""),
  /** Of the set: what the mode field says where something happened both online and offline. */
  MODE_BOTH,
  /** Of the set: the field beside a reason that says where it happened. */
  MODE_FIELD,
  /** Of the set: what the mode field says where something happened offline. */
  MODE_OFFLINE,
  /** Of the set: what the mode field says where something happened online. */
  MODE_ONLINE,
  /** Of the set: what the mode field says where that is not known. */
  MODE_UNKNOWN,
  /** The rule's place among the rules, from 1: of several for one subject, the first whose condition holds counts. */
  ORDER(Field.ORDER, "xsd:integer"),
  /** Why the subject is no reason for contact at all. */
  OUT_OF_SCOPE(Field.OUT_OF_SCOPE, ""),
  /** Who has confirmed the rule; of the set: who has confirmed the rules that say nothing else. */
  REVIEW(Field.REVIEW, ""),
  /** The rule's id. */
  RULE(Field.RULE, ""),
  /** Whether losing the subject would hide a child at risk. */
  SENSITIVE(Field.SENSITIVE, "xsd:boolean"),
  /** Other spellings of the subject. */
  SPELLINGS(Field.SPELLINGS, ""),
  /** The object's place in its reading, from 1. */
  TARGET(Field.TARGET, "xsd:integer"),
  /** The condition under which the rule applies. */
  WHEN(Field.WHEN, "");

  private final Optional<Field> field;
  private final String typeHint;

  SssomExtension() {
    this.field = Optional.empty();
    this.typeHint = "";
  }

  SssomExtension(Field field, String typeHint) {
    this.field = Optional.of(field);
    this.typeHint = typeHint;
  }

  private String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the slot. */
  String slot() {
    return "ext_" + token();
  }

  /** The property, as a CURIE. */
  String property() {
    return SssomSlots.PROJECT_PREFIX + ":slot/" + token();
  }

  /** The property, in full. */
  String propertyUrn() {
    return Urns.BASE + "slot/" + token();
  }

  /** The type of the values; empty for text. */
  String typeHint() {
    return typeHint;
  }

  /** What a row says in it; empty if only the set does. */
  Optional<Field> field() {
    return field;
  }

  /** The slot in which rows say something. */
  static Optional<SssomExtension> of(Field field) {
    return all().stream().filter(extension -> extension.field.filter(f -> f == field).isPresent()).findFirst();
  }

  static List<SssomExtension> all() {
    return Arrays.asList(values());
  }
}
