package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.Confidence;
import org.openhelpline.taxonomy.crosswalk.Relation;
import org.openhelpline.taxonomy.data.CrosswalkDocument;
import org.openhelpline.taxonomy.data.CrosswalkDocument.EditionReference;
import org.openhelpline.taxonomy.data.TaxonomyData;

/**
 * Writes a crosswalk as SSSOM/TSV 1.0 in its canonical form: one row for each target, sorted; slots and columns in the
 * order of the specification, those that are empty left out; extension slots declared and last.
 */
final class SssomWriter {
  private final CrosswalkDocument document;
  private final TaxonomyData data;
  private final Optional<CodeList> list;
  private final SssomSource subjects;
  private final SssomSource objects;

  private SssomWriter(CrosswalkDocument document, TaxonomyData data) {
    this.document = document;
    this.data = data;
    this.list = document.codeList(data);
    this.subjects = document.source() instanceof EditionReference from
        ? new SssomSource.OfEdition(data.edition(from.edition()))
        : new SssomSource.OfList(list.orElseThrow().id(), list.orElseThrow().version());
    this.objects = new SssomSource.OfEdition(data.edition(document.targetEdition()));
  }

  static String write(CrosswalkDocument document, TaxonomyData data) {
    return new SssomWriter(document, data).write();
  }

  private String write() {
    DocumentRows documentRows = new DocumentRows(document, data);
    List<Map<String, String>> rows = new ArrayList<>();
    documentRows.ofRules().forEach(row -> rows.add(slots(row)));
    Set<String> used = new TreeSet<>();
    rows.forEach(row -> used.addAll(row.keySet()));
    List<String> columns = columns(used);
    Comparator<Map<String, String>> order = Comparator.comparing(row -> row.getOrDefault(columns.get(0), ""));
    for (String column : columns.subList(1, columns.size())) {
      order = order.thenComparing(row -> row.getOrDefault(column, ""));
    }
    rows.sort(order);
    StringBuilder out = new StringBuilder();
    new SssomHead(document, list, subjects, objects).append(out, used, documentRows.ofUndecided());
    Tsv.append(out, columns);
    rows.forEach(row -> Tsv.append(out, columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
    return out.toString();
  }

  private static List<String> columns(Set<String> used) {
    List<String> columns = new ArrayList<>();
    SssomSlots.COLUMNS.stream().filter(column -> used.contains(column) || SssomSlots.REQUIRED.contains(column))
        .forEach(columns::add);
    SssomExtension.all().stream().map(SssomExtension::slot).filter(used::contains).forEach(columns::add);
    return columns;
  }

  /** What a row says, by slot; nothing that is empty. */
  private Map<String, String> slots(TargetRow row) {
    Map<String, String> slots = new HashMap<>();
    slots.put(SssomSlots.SUBJECT_ID, subjects.id(row.source()));
    slots.put(SssomSlots.SUBJECT_LABEL, subjects.label(row.source()));
    slots.put(SssomSlots.SUBJECT_CATEGORY, subjects.category(row.source()));
    slots.put(SssomSlots.MAPPING_JUSTIFICATION, SssomSlots.MANUAL_CURATION);
    slots.put(SssomSlots.CONFIDENCE,
        SssomTerms.number(Confidence.ofToken(row.cell(Field.CONFIDENCE)).orElseThrow()));
    slots.put(SssomSlots.COMMENT, row.cell(Field.NOTE));
    if (row.has(Field.CODE)) {
      List<String> code = List.of(row.cell(Field.CODE));
      slots.put(SssomSlots.PREDICATE_ID,
          SssomTerms.predicate(Relation.ofToken(row.cell(Field.RELATION)).orElseThrow()));
      slots.put(SssomSlots.OBJECT_ID, objects.id(code));
      slots.put(SssomSlots.OBJECT_LABEL, objects.label(code));
      slots.put(SssomSlots.OBJECT_CATEGORY, objects.category(code));
    } else {
      // The specification's own examples say with the exact match that there is none.
      slots.put(SssomSlots.PREDICATE_ID, SssomTerms.predicate(Relation.EXACT));
      slots.put(SssomSlots.OBJECT_ID, SssomSlots.NO_TERM_FOUND);
    }
    for (SssomExtension extension : SssomExtension.all()) {
      extension.field().ifPresent(field -> slots.put(extension.slot(), extension(row, field)));
    }
    slots.values().removeIf(String::isEmpty);
    return slots;
  }

  private String extension(TargetRow row, Field field) {
    return switch (field) {
      case REVIEW -> row.cell(field).equals(document.review()) ? "" : row.cell(field);
      case SENSITIVE -> Flag.read(row.cell(field)).map(String::valueOf).orElse("");
      default -> row.cell(field);
    };
  }
}
