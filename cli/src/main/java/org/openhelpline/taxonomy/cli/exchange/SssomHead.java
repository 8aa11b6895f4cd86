package org.openhelpline.taxonomy.cli.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.data.CrosswalkDocument;
import org.openhelpline.taxonomy.data.CrosswalkDocument.OwnList;
import org.openhelpline.taxonomy.data.TaxonomyData;

/** Writes the metadata block of a crosswalk as SSSOM/TSV. */
final class SssomHead {
  /** What a reader who knows nothing of our extension slots has to be told lest the mappings mislead. */
  static final String COMMENT = "The editions are observed, not issued by CHI. A mapping with ext_when holds under that"
      + " condition only. Mappings of a rule with the same ext_alternative hold together, others are alternatives.";
  private static final String OUR_LICENSE = "https://www.apache.org/licenses/LICENSE-2.0";
  private static final String UNKNOWN_LICENSE = "https://w3id.org/sssom/license/unspecified";

  private final CrosswalkDocument document;
  private final Optional<CodeList> list;
  private final SssomSource subjects;
  private final SssomSource objects;

  SssomHead(CrosswalkDocument document, Optional<CodeList> list, SssomSource subjects, SssomSource objects) {
    this.document = document;
    this.list = list;
    this.subjects = subjects;
    this.objects = objects;
  }

  /**
   * Appends the block.
   *
   * @param columns the columns that have values
   * @param undecided the entries that no rule decides
   */
  void append(StringBuilder out, Set<String> columns, List<TargetRow> undecided) {
    Block block = new Block(out);
    Map<SssomExtension, String> extensions = extensions(undecided);
    block.map(SssomSlots.CURIE_MAP, prefixes(columns));
    block.text(SssomSlots.MAPPING_SET_ID, setId(document.id()));
    block.text(SssomSlots.MAPPING_SET_VERSION, document.version());
    block.text(SssomSlots.MAPPING_SET_TITLE, document.title());
    block.text(SssomSlots.MAPPING_SET_DESCRIPTION, document.notice());
    block.texts(SssomSlots.CREATOR_LABEL, document.author());
    block.text(SssomSlots.LICENSE, license(document.id()));
    block.text(SssomSlots.SUBJECT_TYPE, SssomSlots.CONCEPT);
    block.text(SssomSlots.SUBJECT_SOURCE, subjects.id());
    block.text(SssomSlots.SUBJECT_SOURCE_VERSION, subjects.version());
    block.text(SssomSlots.OBJECT_TYPE, SssomSlots.CONCEPT);
    block.text(SssomSlots.OBJECT_SOURCE, objects.id());
    block.text(SssomSlots.OBJECT_SOURCE_VERSION, objects.version());
    if (isDate(document.date())) {
      block.plain(SssomSlots.MAPPING_DATE, document.date());
    }
    block.text(SssomSlots.COMMENT, COMMENT);
    block.line(SssomSlots.EXTENSION_DEFINITIONS + ":");
    for (SssomExtension extension : SssomExtension.all()) {
      if (columns.contains(extension.slot()) || extensions.containsKey(extension)) {
        block.line("  - slot_name: " + extension.slot());
        block.text("    property", extension.property());
        block.text("    type_hint", extension.typeHint());
      }
    }
    extensions.forEach((extension, value) -> block.text(extension.slot(), value));
  }

  private Map<String, String> prefixes(Set<String> columns) {
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put(SssomSlots.PROJECT_PREFIX, Urns.BASE);
    if (!document.rules().isEmpty()) {
      prefixes.put(subjects.prefix(), subjects.namespace());
    }
    if (columns.contains(SssomSlots.OBJECT_LABEL)) {
      prefixes.put(objects.prefix(), objects.namespace());
    }
    return prefixes;
  }

  private Map<SssomExtension, String> extensions(List<TargetRow> undecided) {
    Map<SssomExtension, String> values = new EnumMap<>(SssomExtension.class);
    values.put(SssomExtension.DATE, isDate(document.date()) ? "" : document.date());
    values.put(SssomExtension.REVIEW, document.review());
    values.put(SssomExtension.SUPPRESS, SuppressionText.of(document.suppressions()));
    list.ifPresent(l -> values.put(SssomExtension.LIST_LEVELS, ListText.ITEMS.join(l.levelNames())));
    if (document.source() instanceof OwnList own) {
      values.put(SssomExtension.LIST_LANGUAGE, own.lang());
      values.put(SssomExtension.LIST_NOTICE, own.notice());
      values.put(SssomExtension.LIST_TITLE, own.title());
      values.put(SssomExtension.LIST_UNDECIDED, UndecidedText.of(undecided));
    }
    document.modeField().ifPresent(field -> {
      values.put(SssomExtension.MODE_FIELD, field.field());
      values.put(SssomExtension.MODE_BOTH, texts(field, Mode.BOTH));
      values.put(SssomExtension.MODE_OFFLINE, texts(field, Mode.OFFLINE));
      values.put(SssomExtension.MODE_ONLINE, texts(field, Mode.ONLINE));
      values.put(SssomExtension.MODE_UNKNOWN, texts(field, Mode.UNKNOWN));
    });
    values.values().removeIf(String::isEmpty);
    return values;
  }

  private static String texts(CrosswalkDocument.ModeField field, Mode mode) {
    return ListText.ITEMS.join(field.values().getOrDefault(mode, List.of()));
  }

  /** An id that is a URI stays as it is. */
  private static String setId(String id) {
    return Uris.isUri(id) && !id.startsWith(Urns.CROSSWALK) ? id : Urns.CROSSWALK + Urns.encode(id);
  }

  /** Crosswalks that ship are under the project's licence; what others' are under is not for this tool to say. */
  static String license(String id) {
    return TaxonomyData.bundled().crosswalkIds().contains(id) ? OUR_LICENSE : UNKNOWN_LICENSE;
  }

  private static boolean isDate(String date) {
    return date.matches("[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])");
  }

  /** Lines of YAML, each behind a {@code #}. */
  private record Block(StringBuilder out) {
    void line(String line) {
      out.append('#').append(line).append('\n');
    }

    void plain(String name, String value) {
      line(name + ": " + value);
    }

    void text(String name, String value) {
      if (!value.isEmpty()) {
        plain(name, YamlText.of(value));
      }
    }

    void texts(String name, String value) {
      if (!value.isEmpty()) {
        line(name + ":");
        line("  - " + YamlText.of(value));
      }
    }

    void map(String name, Map<String, String> values) {
      line(name + ":");
      values.forEach((key, value) -> text("  " + key, value));
    }
  }
}
