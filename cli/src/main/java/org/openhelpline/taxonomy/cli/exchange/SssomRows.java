package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.crosswalk.Relation;

/** Turns the mappings of an SSSOM/TSV file into rows of a crosswalk. */
final class SssomRows {
  private static final String PREDICATES =
      Stream.of(Relation.values()).map(SssomTerms::predicate).collect(Collectors.joining(", "));
  /** Slots that the set says as well, where they are looked at. */
  private static final Set<String> OF_SET = Set.of(SssomSlots.SUBJECT_SOURCE, SssomSlots.SUBJECT_SOURCE_VERSION,
      SssomSlots.SUBJECT_TYPE, SssomSlots.OBJECT_SOURCE, SssomSlots.OBJECT_SOURCE_VERSION, SssomSlots.OBJECT_TYPE,
      SssomSlots.MAPPING_DATE);

  private final SssomTable table;
  private final SssomSet set;
  private final Findings findings;
  private final Set<String> told = new HashSet<>();

  SssomRows(SssomTable table, SssomSet set, Findings findings) {
    this.table = table;
    this.set = set;
    this.findings = findings;
  }

  /**
   * The rows.
   *
   * @param subjects the vocabulary of the subjects, in full
   * @param objects the vocabulary of the objects, in full
   */
  List<TargetRow> read(String subjects, String objects) {
    Set<String> known = new HashSet<>(SssomSlots.COLUMNS);
    known.addAll(SssomSlots.DERIVED);
    known.addAll(OF_SET);
    known.add(SssomSlots.PREDICATE_MODIFIER);
    SssomExtension.all().stream().filter(set::isDeclared).map(set::slot).forEach(known::add);
    List<TargetRow> rows = new ArrayList<>();
    for (SssomTable.Row row : table.rows()) {
      for (String column : table.columns()) {
        if (!known.contains(column) && !row.value(column).isEmpty() && told.add(column)) {
          findings.notKept(new Place(row.line(), column), "not kept: a crosswalk has no place for it"
              + (column.startsWith("ext_") ? ", or it is not declared in " + SssomSlots.EXTENSION_DEFINITIONS : ""));
        }
      }
      justification(row);
      rows.add(new TargetRow(row.line(), term(row, SssomSlots.SUBJECT_ID, subjects), cells(row, objects)));
    }
    return rows;
  }

  private void justification(SssomTable.Row row) {
    String value = row.value(SssomSlots.MAPPING_JUSTIFICATION);
    Place place = new Place(row.line(), SssomSlots.MAPPING_JUSTIFICATION);
    if (value.isEmpty()) {
      findings.fault(place, "the slot is empty; expected " + SssomSlots.MANUAL_CURATION);
    } else if (!set.expand(value).equals(set.expand(SssomSlots.MANUAL_CURATION)) && told.add(value)) {
      findings.notKept(place, "not kept: a crosswalk has no place for '" + value + "'");
    }
    String modifier = row.value(SssomSlots.PREDICATE_MODIFIER);
    if (!modifier.isEmpty()) {
      findings.fault(new Place(row.line(), SssomSlots.PREDICATE_MODIFIER),
          "'" + modifier + "': a crosswalk can't say what an entry does not mean");
    }
  }

  /** The levels, or the code, that an identifier stands for. */
  private List<String> term(SssomTable.Row row, String slot, String vocabulary) {
    String curie = row.value(slot);
    String namespace = vocabulary + "/";
    Optional<List<String>> parts = set.expand(curie).filter(full -> full.startsWith(namespace))
        .flatMap(full -> Urns.parts(full.substring(namespace.length())));
    if (parts.isEmpty()) {
      findings.fault(new Place(row.line(), slot), "'" + curie + "' is no CURIE of a term of " + vocabulary
          + " (its prefix has to be declared in " + SssomSlots.CURIE_MAP + ")");
    }
    return parts.orElse(List.of(curie));
  }

  private Map<Field, String> cells(SssomTable.Row row, String objects) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    for (SssomExtension extension : SssomExtension.all()) {
      if (set.isDeclared(extension)) {
        extension.field().ifPresent(field -> cells.put(field, row.value(set.slot(extension))));
      }
    }
    cells.put(Field.NOTE, row.value(SssomSlots.COMMENT));
    cells.put(Field.CONFIDENCE, confidence(row));
    if (!set.expand(row.value(SssomSlots.OBJECT_ID)).equals(set.expand(SssomSlots.NO_TERM_FOUND))) {
      cells.put(Field.CODE, String.join("/", term(row, SssomSlots.OBJECT_ID, objects)));
      cells.put(Field.RELATION, relation(row));
    }
    return cells;
  }

  private String relation(SssomTable.Row row) {
    String predicate = row.value(SssomSlots.PREDICATE_ID);
    Optional<Relation> relation = set.expand(predicate).flatMap(SssomTerms::relation);
    if (relation.isEmpty()) {
      findings.fault(new Place(row.line(), SssomSlots.PREDICATE_ID),
          "'" + predicate + "' is no relation of a crosswalk; valid: " + PREDICATES);
    }
    return relation.orElse(Relation.RELATED).token();
  }

  private String confidence(SssomTable.Row row) {
    String number = row.value(SssomSlots.CONFIDENCE);
    if (number.isEmpty()) {
      return "";
    }
    Place place = new Place(row.line(), SssomSlots.CONFIDENCE);
    Optional<Confidence> confidence = SssomTerms.confidence(number);
    if (confidence.isEmpty()) {
      findings.fault(place, "'" + number + "' is no number from 0 to 1");
    } else if (Double.parseDouble(number) != Double.parseDouble(SssomTerms.number(confidence.get()))) {
      findings.notKept(place, "'" + number + "' is kept as " + confidence.get().token() + ", which is "
          + SssomTerms.number(confidence.get()));
    }
    return confidence.map(Confidence::token).orElse("");
  }
}
