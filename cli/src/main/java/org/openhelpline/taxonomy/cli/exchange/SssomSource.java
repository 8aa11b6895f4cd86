package org.openhelpline.taxonomy.cli.exchange;

import java.util.List;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Taxonomy;

/** How SSSOM names what a crosswalk leads from, or to: the vocabulary, its terms and their labels. */
sealed interface SssomSource {
  /** The vocabulary's path below {@link Urns#BASE}. */
  String path();

  /** The prefix of its terms. */
  String prefix();

  /** The version of the vocabulary. */
  String version();

  /** The label of a term. */
  String label(List<String> levels);

  /** The label of what the term stands below; empty if it stands below nothing. */
  String category(List<String> levels);

  /** The vocabulary's identifier. */
  default String id() {
    return SssomSlots.PROJECT_PREFIX + ":" + path();
  }

  /** A term's identifier. */
  default String id(List<String> levels) {
    return prefix() + ":" + Urns.path(levels);
  }

  /** What the prefix stands for. */
  default String namespace() {
    return Urns.BASE + path() + "/";
  }

  /**
   * A code list.
   *
   * @param list its id
   * @param version the version of the data
   */
  record OfList(String list, String version) implements SssomSource {
    @Override
    public String path() {
      return "list/" + Urns.encode(list);
    }

    @Override
    public String prefix() {
      return SssomSlots.LIST_PREFIX;
    }

    @Override
    public String label(List<String> levels) {
      return levels.get(levels.size() - 1);
    }

    @Override
    public String category(List<String> levels) {
      return ListText.LEVELS.join(levels.subList(0, levels.size() - 1));
    }
  }

  /**
   * An edition.
   *
   * @param edition the edition
   */
  record OfEdition(Taxonomy edition) implements SssomSource {
    private static final String LANGUAGE = "en";

    @Override
    public String path() {
      return "edition/" + Urns.encode(edition.id()) + "/" + Urns.encode(edition.edition());
    }

    @Override
    public String prefix() {
      String name = edition.edition();
      String prefix = name.startsWith(edition.id() + "-") ? name : edition.id() + "-" + name;
      return prefix.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    @Override
    public String version() {
      return edition.version();
    }

    @Override
    public String label(List<String> levels) {
      return edition.get(levels.get(0)).label(LANGUAGE);
    }

    @Override
    public String category(List<String> levels) {
      return edition.get(levels.get(0)).parent().map(edition::get).map((Concept c) -> c.label(LANGUAGE)).orElse("");
    }
  }
}
