package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of a crosswalk in CSV. The columns of a list's levels have the names that the list gives them. */
final class CsvColumns implements Columns {
  private static final String SOURCE_CODE = "source_code";

  private static final Map<Field, String> NAMES = new EnumMap<>(Map.ofEntries(
      Map.entry(Field.RULE, "rule"), Map.entry(Field.SOURCE_LABEL, "source_label"),
      Map.entry(Field.SENSITIVE, "sensitive"), Map.entry(Field.WHEN, "when"),
      Map.entry(Field.ALTERNATIVE, "alternative"), Map.entry(Field.STATUS, "status"), Map.entry(Field.CODE, "code"),
      Map.entry(Field.LABEL, "label"), Map.entry(Field.RELATION, "relation"), Map.entry(Field.MODE, "mode"),
      Map.entry(Field.FORMS, "forms"), Map.entry(Field.OUT_OF_SCOPE, "out_of_scope"),
      Map.entry(Field.CONFIDENCE, "confidence"), Map.entry(Field.NOTE, "note"), Map.entry(Field.REVIEW, "review"),
      Map.entry(Field.ORDER, "order"), Map.entry(Field.ENTRY, "entry"), Map.entry(Field.SPELLINGS, "spellings")));
  private static final List<Field> AFTER_SOURCE = List.of(Field.WHEN, Field.ALTERNATIVE, Field.STATUS, Field.CODE,
      Field.LABEL, Field.RELATION, Field.MODE, Field.FORMS, Field.OUT_OF_SCOPE, Field.CONFIDENCE, Field.NOTE,
      Field.REVIEW, Field.ORDER);
  private static final Set<Field> NEEDED = Set.of(Field.RULE, Field.WHEN, Field.CODE, Field.RELATION, Field.MODE,
      Field.FORMS, Field.OUT_OF_SCOPE, Field.CONFIDENCE, Field.NOTE, Field.REVIEW);

  private final List<String> source;
  private final List<Field> fields = new ArrayList<>();

  private CsvColumns(List<String> source) {
    this.source = source;
  }

  /** The columns of a crosswalk that starts from an edition. */
  static CsvColumns ofEdition() {
    CsvColumns columns = new CsvColumns(List.of(SOURCE_CODE));
    columns.fields.add(Field.SOURCE_LABEL);
    columns.fields.addAll(AFTER_SOURCE);
    return columns;
  }

  /**
   * The columns of a crosswalk that starts from a list.
   *
   * @param levels the names of the list's levels
   * @param isOwn whether the crosswalk holds the list itself
   */
  static CsvColumns ofList(List<String> levels, boolean isOwn) {
    CsvColumns columns = new CsvColumns(levelColumns(levels));
    columns.fields.add(Field.SENSITIVE);
    columns.fields.addAll(AFTER_SOURCE);
    if (isOwn) {
      columns.fields.addAll(List.of(Field.ENTRY, Field.SPELLINGS));
    }
    return columns;
  }

  /** A level's own name, or {@code level 2} where that could be taken for another column. */
  private static List<String> levelColumns(List<String> levels) {
    Set<String> taken = new HashSet<>(NAMES.values());
    taken.add(SOURCE_CODE);
    List<String> columns = new ArrayList<>();
    for (String level : levels) {
      boolean isFit = level.equals(level.strip()) && !level.isEmpty() && !level.startsWith("#")
          && SheetCell.guard(level).equals(level) && !fold(level).matches("level [0-9]+") && taken.add(fold(level));
      columns.add(isFit ? level : "level " + (columns.size() + 1));
    }
    return columns;
  }

  /** What two spellings of a column's name have in common. */
  static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** How many of the columns that every crosswalk has are among these names. */
  static long known(List<String> names) {
    return names.stream().map(CsvColumns::fold).distinct()
        .filter(name -> NEEDED.stream().map(NAMES::get).anyMatch(name::equals)).count();
  }

  /** The names of the columns in their order: the rule, what names the source entry, and the other fields. */
  List<String> header() {
    List<String> header = new ArrayList<>(List.of(of(Field.RULE)));
    header.addAll(source);
    fields.stream().map(this::of).forEach(header::add);
    return header;
  }

  List<String> source() {
    return source;
  }

  /** The fields but for the rule, in the order of their columns. */
  List<Field> fields() {
    return fields;
  }

  /** Whether a file without the column can't be understood. */
  static boolean isNeeded(Field field) {
    return NEEDED.contains(field);
  }

  @Override
  public String of(Field field) {
    return NAMES.getOrDefault(field, "row");
  }

  @Override
  public String ofSource() {
    return source.get(0);
  }
}
