package org.openhelpline.taxonomy.cli.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.data.TaxonomyData;

/**
 * Reads a crosswalk in SSSOM/TSV: one that {@link SssomWriter} wrote, also after another tool ordered, propagated or
 * renamed things as the specification allows. Other mapping sets do not say which mappings hold together and which are
 * alternatives, so they are refused.
 */
final class SssomReader {
  private final SssomTable table;
  private final SssomSet set;
  private final Findings findings;
  private final TaxonomyData data;
  private final Draft draft = new Draft();

  private SssomReader(SssomTable table, Findings findings, TaxonomyData data) {
    this.table = table;
    this.set = new SssomSet(table, findings);
    this.findings = findings;
    this.data = data;
  }

  /**
   * What a mapping set says.
   *
   * @throws InvalidTableException if it can't be told, with what was found before
   */
  static Draft read(String text, Findings findings, TaxonomyData data) throws IOException {
    return new SssomReader(SssomTable.read(text, findings), findings, data).read();
  }

  private Draft read() throws IOException {
    String subjects = vocabulary(SssomSlots.SUBJECT_SOURCE);
    String objects = vocabulary(SssomSlots.OBJECT_SOURCE);
    findings.stopIfAny();
    metadata();
    Optional<Map<String, Object>> edition = edition(subjects);
    Optional<String> list = below(subjects, Urns.LIST);
    Optional<Map<String, Object>> target = edition(objects);
    if (edition.isEmpty() && list.isEmpty() || target.isEmpty()) {
      findings.fault(set.place(target.isEmpty() ? SssomSlots.OBJECT_SOURCE : SssomSlots.SUBJECT_SOURCE),
          "not a vocabulary known here; valid: " + Urns.EDITION + "chi/2021 and so on"
              + (target.isEmpty() ? "" : ", or " + Urns.LIST + " and a list's id"));
    }
    findings.stopIfAny();
    SssomColumns columns = new SssomColumns(set);
    EntryAssembler entries = new EntryAssembler(columns, findings);
    SssomRows mappings = new SssomRows(table, set, findings);
    List<TargetRow> rows;
    if (edition.isPresent()) {
      rows = mappings.read(subjects, 1, objects);
      draft.put("source", edition.get(), set.place(SssomSlots.SUBJECT_SOURCE));
    } else if (set.find(SssomExtension.LIST_LANGUAGE).isPresent()) {
      rows = mappings.read(subjects, listLevels().size(), objects);
      draft.put("source", Map.of("codeList", ownList(list.orElseThrow(), rows, entries)),
          set.place(SssomSlots.SUBJECT_SOURCE));
    } else {
      CodeList shipped = shipped(list.orElseThrow());
      rows = mappings.read(subjects, shipped.levelNames().size(), objects);
      entries.compare(rows, shipped);
      draft.put("source", Map.of("list", shipped.id()), set.place(SssomSlots.SUBJECT_SOURCE));
    }
    draft.put("target", target.orElseThrow(), set.place(SssomSlots.OBJECT_SOURCE));
    new RuleAssembler(columns, findings, draft).assemble(rows);
    SssomExtension.all().forEach(set::find);
    set.checkOthers();
    return draft;
  }

  private CodeList shipped(String id) {
    if (!data.codeListIds().contains(id)) {
      throw findings.stop(set.place(SssomSlots.SUBJECT_SOURCE), "unknown code list '" + id + "'; valid: "
          + String.join(", ", data.codeListIds()) + ", or a list of your own, whose language is said in "
          + set.slot(SssomExtension.LIST_LANGUAGE));
    }
    return data.codeList(id);
  }

  private List<String> listLevels() {
    List<String> levels = ListText.ITEMS.split(set.find(SssomExtension.LIST_LEVELS).orElse(""));
    if (levels.isEmpty()) {
      throw findings.stop(set.place(SssomExtension.LIST_LEVELS), "the names of the list's levels are missing");
    }
    return levels;
  }

  private String vocabulary(String slot) {
    String value = set.need(slot);
    Optional<String> full = set.expand(value);
    if (full.isEmpty() && !value.isEmpty()) {
      findings.fault(set.place(slot), "'" + value + "' is no CURIE whose prefix is declared in "
          + SssomSlots.CURIE_MAP);
    }
    return full.orElse("");
  }

  /** What an edition's identifier names: what it is an edition of, and which. */
  private static Optional<Map<String, Object>> edition(String urn) {
    List<String> parts = urn.startsWith(Urns.EDITION)
        ? Urns.parts(urn.substring(Urns.EDITION.length())).orElse(List.of()) : List.of();
    return parts.size() == 2 && parts.stream().noneMatch(String::isEmpty)
        ? Optional.of(Map.of("id", parts.get(0), "edition", parts.get(1))) : Optional.empty();
  }

  private static Optional<String> below(String urn, String namespace) {
    return urn.startsWith(namespace)
        ? Urns.decode(urn.substring(namespace.length())).filter(name -> !name.isEmpty())
        : Optional.empty();
  }

  private void metadata() {
    String setId = set.need(SssomSlots.MAPPING_SET_ID);
    draft.put("id", below(setId, Urns.CROSSWALK).orElse(setId), set.place(SssomSlots.MAPPING_SET_ID));
    draft.put("version", set.need(SssomSlots.MAPPING_SET_VERSION), set.place(SssomSlots.MAPPING_SET_VERSION));
    text("title", set.find(SssomSlots.MAPPING_SET_TITLE), set.place(SssomSlots.MAPPING_SET_TITLE));
    text("notice", set.find(SssomSlots.MAPPING_SET_DESCRIPTION), set.place(SssomSlots.MAPPING_SET_DESCRIPTION));
    text("author", set.find(SssomSlots.CREATOR_LABEL), set.place(SssomSlots.CREATOR_LABEL));
    text("date", set.findCommon(SssomSlots.MAPPING_DATE), set.place(SssomSlots.MAPPING_DATE));
    text("date", set.find(SssomExtension.DATE), set.place(SssomExtension.DATE));
    text("review", set.find(SssomExtension.REVIEW), set.place(SssomExtension.REVIEW));
    set.find(SssomExtension.SUPPRESS).ifPresent(text -> SuppressionText.read(text).ifPresentOrElse(
        suppressions -> draft.put("suppress", suppressions, set.place(SssomExtension.SUPPRESS)),
        () -> findings.fault(set.place(SssomExtension.SUPPRESS), "expected a check, a place and a reason for each")));
    modeField();
    constants();
  }

  private void text(String field, Optional<String> value, Place place) {
    value.ifPresent(text -> draft.put(field, text, place));
  }

  private void modeField() {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, SssomExtension> slots = Map.of("online", SssomExtension.MODE_ONLINE,
        "offline", SssomExtension.MODE_OFFLINE, "both", SssomExtension.MODE_BOTH,
        "unknown", SssomExtension.MODE_UNKNOWN);
    slots.forEach((mode, slot) -> {
      set.find(slot).ifPresent(texts -> values.put(mode, ListText.ITEMS.split(texts)));
      draft.place("/mode/values/" + mode, set.place(slot));
    });
    Optional<String> field = set.find(SssomExtension.MODE_FIELD);
    if (field.isPresent()) {
      draft.put("mode", Map.of("field", field.get(), "values", values), set.place(SssomExtension.MODE_FIELD));
    } else if (!values.isEmpty()) {
      findings.fault(set.place(SssomExtension.MODE_FIELD), "the slot is missing, and others say what its values mean");
    }
  }

  /** Slots that a crosswalk always fills in the same way. */
  private void constants() {
    String id = below(set.find(SssomSlots.MAPPING_SET_ID).orElse(""), Urns.CROSSWALK).orElse("");
    constant(SssomSlots.LICENSE, SssomHead.license(id));
    constant(SssomSlots.SUBJECT_TYPE, SssomSlots.CONCEPT);
    constant(SssomSlots.OBJECT_TYPE, SssomSlots.CONCEPT);
    constant(SssomSlots.COMMENT, SssomHead.COMMENT);
    // The versions of the vocabularies are those in force, which the rules are checked against.
    Stream.of(SssomSlots.SUBJECT_SOURCE_VERSION, SssomSlots.OBJECT_SOURCE_VERSION).forEach(set::findCommon);
    SssomSlots.DERIVED.forEach(set::find);
  }

  private void constant(String slot, String expected) {
    Optional<String> value = slot.equals(SssomSlots.COMMENT) ? set.find(slot) : set.findCommon(slot);
    if (value.isPresent() && !value.get().equals(expected)) {
      findings.notKept(set.place(slot), "not kept: a crosswalk has no place for '" + value.get() + "'");
    }
  }

  private Map<String, Object> ownList(String id, List<TargetRow> rows, EntryAssembler entries) {
    List<TargetRow> all = new ArrayList<>(rows);
    Optional<String> undecided = set.find(SssomExtension.LIST_UNDECIDED);
    Place place = set.place(SssomExtension.LIST_UNDECIDED);
    undecided.ifPresent(text -> UndecidedText.read(text, listLevels().size(), place.line()).ifPresentOrElse(all::addAll,
        () -> findings.fault(place, "expected entries such as '3 | yes | Category > Entry', ';' between them")));
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("id", id);
    list.put("version", set.findCommon(SssomSlots.SUBJECT_SOURCE_VERSION).orElse(""));
    draft.place("/source/codeList/version", set.place(SssomSlots.SUBJECT_SOURCE_VERSION));
    list.put("lang", set.find(SssomExtension.LIST_LANGUAGE).orElse(""));
    set.find(SssomExtension.LIST_TITLE).ifPresent(title -> list.put("title", title));
    set.find(SssomExtension.LIST_NOTICE).ifPresent(notice -> list.put("notice", notice));
    list.put("levels", listLevels());
    draft.place("/source/codeList/levels", set.place(SssomExtension.LIST_LEVELS));
    list.put("entries", entries.entries(all, draft));
    return list;
  }
}
