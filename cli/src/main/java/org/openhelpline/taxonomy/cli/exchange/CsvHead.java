package org.openhelpline.taxonomy.cli.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Mode;

/** What a crosswalk in CSV says about itself. */
final class CsvHead {
  /** Names of things that are looked up, around which white space can only be a slip. */
  private static final Set<String> REFERENCES =
      Set.of(CsvMetadata.FORMAT, CsvMetadata.FROM_LIST, CsvMetadata.FROM_EDITION, CsvMetadata.TO_EDITION);

  private static final List<String> SOURCES =
      List.of(CsvMetadata.FROM_LIST, CsvMetadata.FROM_EDITION, CsvMetadata.OWN_LIST);

  private final Findings findings;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  CsvHead(List<CsvSheet.Row> rows, Findings findings) {
    this.findings = findings;
    rows.forEach(this::read);
    if (!find(CsvMetadata.FORMAT).orElse("").equals(CsvMetadata.FORMAT_1)) {
      throw findings.stop(place(CsvMetadata.FORMAT), "expected '" + CsvMetadata.MARK + " " + CsvMetadata.FORMAT + ": "
          + CsvMetadata.FORMAT_1 + "' above the header");
    }
  }

  private void read(CsvSheet.Row row) {
    String cell = row.cell(0).substring(CsvMetadata.MARK.length());
    int colon = cell.indexOf(':');
    String name = CsvColumns.fold(colon < 0 ? cell : cell.substring(0, colon));
    Place place = new Place(row.line(), name);
    if (colon < 0 || !CsvMetadata.ALL.contains(name)) {
      findings.fault(place, "not known; valid, each as '" + CsvMetadata.MARK + " name: value': "
          + String.join(", ", CsvMetadata.ALL));
      return;
    }
    if (row.cells().size() > 1) {
      findings.fault(place,
          "'" + row.cell(row.cells().size() - 1) + "' stands beside it; expected one cell in the row");
    }
    String value = cell.substring(colon + (cell.startsWith(": ", colon) ? 2 : 1));
    if (places.put(name, place) != null) {
      findings.fault(place, "said twice");
    }
    values.put(name, REFERENCES.contains(name) ? value.strip() : value);
  }

  /** What is said under a name, unless that is nothing. */
  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  Place place(String name) {
    return places.getOrDefault(name, new Place(0, name));
  }

  /** The names of the levels of an own list. */
  List<String> listLevels() {
    return ListText.ITEMS.split(find(CsvMetadata.LEVELS).orElse(""));
  }

  /** Puts what is said into the draft, but for an own list; it is a fault if something is missing. */
  void into(Draft draft) {
    long sources = SOURCES.stream().filter(name -> find(name).isPresent()).count();
    if (sources != 1) {
      findings.fault(Place.FILE, "expected exactly one of '" + String.join("', '", SOURCES) + "' above the header");
    }
    List.of(CsvMetadata.ID, CsvMetadata.VERSION, CsvMetadata.TO_EDITION).forEach(this::need);
    if (find(CsvMetadata.OWN_LIST).isPresent()) {
      List.of(CsvMetadata.LIST_VERSION, CsvMetadata.LIST_LANGUAGE, CsvMetadata.LEVELS).forEach(this::need);
    }
    text(CsvMetadata.ID, "id", draft);
    text(CsvMetadata.VERSION, "version", draft);
    text(CsvMetadata.TITLE, "title", draft);
    find(CsvMetadata.FROM_LIST).ifPresent(id ->
        draft.put("source", Map.of("list", id), place(CsvMetadata.FROM_LIST)));
    find(CsvMetadata.FROM_EDITION).ifPresent(edition ->
        draft.put("source", Map.of("edition", edition), place(CsvMetadata.FROM_EDITION)));
    draft.put("target", Map.of("edition", find(CsvMetadata.TO_EDITION).orElse("")), place(CsvMetadata.TO_EDITION));
    text(CsvMetadata.DATE, "date", draft);
    text(CsvMetadata.AUTHOR, "author", draft);
    text(CsvMetadata.REVIEW, "review", draft);
    text(CsvMetadata.NOTICE, "notice", draft);
    modeField(draft);
  }

  private void need(String name) {
    if (find(name).isEmpty()) {
      findings.fault(place(name), "expected '" + CsvMetadata.MARK + " " + name + ": ...' above the header");
    }
  }

  private void text(String name, String field, Draft draft) {
    find(name).ifPresent(value -> draft.put(field, value, place(name)));
  }

  private void modeField(Draft draft) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Mode mode : List.of(Mode.ONLINE, Mode.OFFLINE, Mode.BOTH, Mode.UNKNOWN)) {
      String name = CsvMetadata.MODE + mode.token();
      find(name).ifPresent(texts -> values.put(mode.token(), ListText.ITEMS.split(texts)));
      draft.place("/mode/values/" + mode.token(), place(name));
    }
    if (find(CsvMetadata.MODE_FIELD).isPresent()) {
      draft.put("mode", Map.of("field", find(CsvMetadata.MODE_FIELD).get(), "values", values),
          place(CsvMetadata.MODE_FIELD));
    } else if (!values.isEmpty()) {
      need(CsvMetadata.MODE_FIELD);
    }
  }

  /** The source that is a list with these entries. */
  Map<String, Object> ownList(List<Object> entries) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("id", find(CsvMetadata.OWN_LIST).orElse(""));
    list.put("version", find(CsvMetadata.LIST_VERSION).orElse(""));
    list.put("lang", find(CsvMetadata.LIST_LANGUAGE).orElse(""));
    find(CsvMetadata.LIST_TITLE).ifPresent(title -> list.put("title", title));
    find(CsvMetadata.LIST_NOTICE).ifPresent(notice -> list.put("notice", notice));
    list.put("levels", listLevels());
    list.put("entries", entries);
    return Map.of("codeList", list);
  }
}
