package org.openhelpline.taxonomy.cli.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.data.CrosswalkDocument;
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

  static CrosswalkDocument read(String text, Findings findings, TaxonomyData data) throws IOException {
    return new SssomReader(SssomTable.read(text, findings), findings, data).read();
  }

  private CrosswalkDocument read() throws IOException {
    String subjects = vocabulary(SssomSlots.SUBJECT_SOURCE);
    String objects = vocabulary(SssomSlots.OBJECT_SOURCE);
    findings.stopIfAny();
    metadata();
    Optional<String> edition = below(subjects, Urns.EDITION);
    Optional<String> list = below(subjects, Urns.LIST);
    Optional<String> target = below(objects, Urns.EDITION);
    if (edition.isEmpty() && list.isEmpty() || target.isEmpty()) {
      findings.fault(set.place(target.isEmpty() ? SssomSlots.OBJECT_SOURCE : SssomSlots.SUBJECT_SOURCE),
          "not a vocabulary known here; valid: " + Urns.EDITION + "2021 and so on"
              + (target.isEmpty() ? "" : ", or " + Urns.LIST + " and a list's id"));
    }
    findings.stopIfAny();
    List<TargetRow> rows = new SssomRows(table, set, findings).read(subjects, objects);
    SssomColumns columns = new SssomColumns(set);
    EntryAssembler entries = new EntryAssembler(columns, findings);
    if (edition.isPresent()) {
      draft.put("source", Map.of("edition", edition.get()), set.place(SssomSlots.SUBJECT_SOURCE));
    } else if (set.find(SssomExtension.LIST_LANGUAGE).isPresent()) {
      draft.put("source", Map.of("codeList", ownList(list.orElseThrow(), rows, entries)),
          set.place(SssomSlots.SUBJECT_SOURCE));
    } else {
      draft.put("source", Map.of("list", list.orElseThrow()), set.place(SssomSlots.SUBJECT_SOURCE));
      list.filter(data.codeListIds()::contains).ifPresent(id -> entries.compare(rows, data.codeList(id)));
    }
    draft.put("target", Map.of("edition", target.orElseThrow()), set.place(SssomSlots.OBJECT_SOURCE));
    new RuleAssembler(columns, findings, draft).assemble(rows);
    SssomExtension.all().forEach(set::find);
    set.checkOthers();
    return draft.read(findings, data);
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
    constant(SssomSlots.LICENSE, SssomHead.license(id, data));
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
    undecided.ifPresent(text -> UndecidedText.read(text, place.line()).ifPresentOrElse(all::addAll,
        () -> findings.fault(place, "expected entries such as '3 | yes | Category > Entry', ';' between them")));
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("id", id);
    list.put("version", set.findCommon(SssomSlots.SUBJECT_SOURCE_VERSION).orElse(""));
    draft.place("/source/codeList/version", set.place(SssomSlots.SUBJECT_SOURCE_VERSION));
    list.put("lang", set.find(SssomExtension.LIST_LANGUAGE).orElse(""));
    set.find(SssomExtension.LIST_TITLE).ifPresent(title -> list.put("title", title));
    set.find(SssomExtension.LIST_NOTICE).ifPresent(notice -> list.put("notice", notice));
    list.put("levels", ListText.ITEMS.split(set.find(SssomExtension.LIST_LEVELS).orElse("")));
    draft.place("/source/codeList/levels", set.place(SssomExtension.LIST_LEVELS));
    list.put("entries", entries.entries(all, draft));
    return list;
  }
}
