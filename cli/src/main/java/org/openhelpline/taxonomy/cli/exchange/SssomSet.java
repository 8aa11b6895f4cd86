package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an SSSOM/TSV file says as a whole: identifiers resolved, extension slots known by their properties. */
final class SssomSet {
  private final SssomTable table;
  private final Findings findings;
  private final Map<String, String> prefixes = new HashMap<>(SssomSlots.BUILT_IN);
  private final Map<SssomExtension, String> extensions = new EnumMap<>(SssomExtension.class);
  private final Set<String> used = new HashSet<>(Set.of(SssomSlots.CURIE_MAP, SssomSlots.EXTENSION_DEFINITIONS,
      "sssom_version"));

  SssomSet(SssomTable table, Findings findings) {
    this.table = table;
    this.findings = findings;
    readPrefixes();
    readDefinitions();
  }

  private void readPrefixes() {
    YamlNode node = table.metadata().entries().get(SssomSlots.CURIE_MAP);
    if (node instanceof YamlNode.Mapping map) {
      map.entries().forEach((prefix, value) -> {
        String namespace = value instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        String builtIn = SssomSlots.BUILT_IN.getOrDefault(prefix, namespace);
        if (namespace.isEmpty() || !builtIn.equals(namespace)) {
          findings.fault(new Place(value.line(), SssomSlots.CURIE_MAP), "the prefix '" + prefix + "' needs a namespace"
              + (builtIn.isEmpty() ? "" : "; it is built in and stands for " + builtIn));
        }
        prefixes.put(prefix, namespace);
      });
    } else if (node != null) {
      findings.fault(new Place(node.line(), SssomSlots.CURIE_MAP), "expected prefixes with their namespaces below");
    }
  }

  /** As the specification wants it, a definition that is not in order counts as none. */
  private void readDefinitions() {
    YamlNode node = table.metadata().entries().get(SssomSlots.EXTENSION_DEFINITIONS);
    List<YamlNode> definitions = node instanceof YamlNode.Sequence list ? list.items() : List.of();
    for (YamlNode item : definitions) {
      if (item instanceof YamlNode.Mapping definition) {
        String slot = scalar(definition.entries().get("slot_name"));
        String property = expand(scalar(definition.entries().get("property"))).orElse("");
        SssomExtension.all().stream().filter(extension -> extension.propertyUrn().equals(property)).findFirst()
            .filter(extension -> !slot.isEmpty()).ifPresent(extension -> extensions.put(extension, slot));
      }
    }
  }

  private static String scalar(@Nullable YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
  }

  /** An identifier in full; empty if it is no CURIE with a known prefix. */
  Optional<String> expand(String curie) {
    int colon = curie.indexOf(':');
    return Optional.ofNullable(colon < 0 ? null : prefixes.get(curie.substring(0, colon)))
        .map(namespace -> namespace + curie.substring(colon + 1));
  }

  /** The name that the file gives to an extension slot; its usual name if the file declares none. */
  String slot(SssomExtension extension) {
    return extensions.getOrDefault(extension, extension.slot());
  }

  boolean isDeclared(SssomExtension extension) {
    return extensions.containsKey(extension);
  }

  Place place(String slot) {
    YamlNode node = table.metadata().entries().get(slot);
    return new Place(node == null ? 0 : node.line(), slot);
  }

  Place place(SssomExtension extension) {
    return place(slot(extension));
  }

  /** What the set says in an extension slot; empty if nothing. */
  Optional<String> find(SssomExtension extension) {
    return isDeclared(extension) ? find(slot(extension)) : Optional.empty();
  }

  /** What the set says in a slot; several values are joined. */
  Optional<String> find(String slot) {
    used.add(slot);
    YamlNode node = table.metadata().entries().get(slot);
    if (node instanceof YamlNode.Sequence list) {
      return Optional.of(String.join(", ", list.items().stream().map(SssomSet::scalar).toList()))
          .filter(text -> !text.isEmpty());
    }
    if (node instanceof YamlNode.Mapping) {
      findings.fault(place(slot), "a text was expected");
    }
    return Optional.of(scalar(node)).filter(text -> !text.isEmpty());
  }

  /** What the set says in a slot, or all its rows alike; it is a fault if the rows differ. */
  Optional<String> findCommon(String slot) {
    Optional<String> ofSet = find(slot);
    if (!table.columns().contains(slot)) {
      return ofSet;
    }
    Set<String> values = new HashSet<>();
    table.rows().forEach(row -> values.add(row.value(slot)));
    if (values.size() > 1) {
      findings.fault(new Place(table.headerLine(), slot), "the rows differ; a crosswalk says it once for all of them");
    }
    return values.size() == 1 && !values.contains("") ? Optional.of(values.iterator().next()) : ofSet;
  }

  /** What the set says in a slot that has to be there. */
  String need(String slot) {
    Optional<String> value = findCommon(slot);
    if (value.isEmpty()) {
      findings.fault(place(slot), "the slot is missing");
    }
    return value.orElse("");
  }

  /** Says of each slot of the set that nobody asked for that it is not kept. */
  void checkOthers() {
    List<String> others = new ArrayList<>(table.metadata().entries().keySet());
    others.removeAll(used);
    others.forEach(slot -> findings.notKept(place(slot), "not kept: a crosswalk has no place for it"));
  }
}
