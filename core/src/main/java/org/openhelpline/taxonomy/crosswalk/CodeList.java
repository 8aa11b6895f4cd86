package org.openhelpline.taxonomy.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A helpline's own list of reasons, as it logs with it. Immutable and safe for use by several threads.
 *
 * <p>Look-ups do not mind letter case, kinds of dash, quote and white space, carriage returns and Unicode form, nor, if
 * that leaves a single entry, punctuation and spacing.
 */
public final class CodeList {
  private final String id;
  private final String version;
  private final String lang;
  private final String title;
  private final List<String> levelNames;
  private final List<CodeListEntry> entries;
  private final LevelIndex<CodeListEntry> index;
  private final LastLevels lastLevels;
  private final NearestEntries nearest;

  /**
   * A list.
   *
   * @param id its id
   * @param version the version of the data
   * @param lang language of the labels (BCP 47)
   * @param title what it is, for listings
   * @param levelNames the names of the levels from the top down, which are the column names in exports
   * @param entries the entries in the list's order
   * @throws IllegalArgumentException if an entry has another number of levels, or two entries or spellings are the same
   */
  public CodeList(String id, String version, String lang, String title, List<String> levelNames,
      List<CodeListEntry> entries) {
    this.id = id;
    this.version = version;
    this.lang = lang;
    this.title = title;
    this.levelNames = List.copyOf(levelNames);
    this.entries = List.copyOf(entries);
    this.index = new LevelIndex<>();
    this.lastLevels = new LastLevels(this.entries);
    this.nearest = new NearestEntries(this.entries);
    // By their levels first: to hash or compare a whole record takes longer, the first time, than to read a list.
    Map<List<String>, CodeListEntry> seen = new HashMap<>();
    for (CodeListEntry entry : entries) {
      CodeListEntry sameLevels = seen.putIfAbsent(entry.levels(), entry);
      if (sameLevels != null && sameLevels.equals(entry)) {
        throw new IllegalArgumentException("the entry '" + entry.text() + "' of '" + id + "' stands twice");
      }
      add(entry.levels(), entry);
      for (List<String> spelling : entry.spellings()) {
        add(spelling, entry);
      }
    }
  }

  private void add(List<String> levels, CodeListEntry entry) {
    if (levels.size() != levelNames.size()) {
      throw new IllegalArgumentException("the entry '" + String.join(" > ", levels) + "' of '" + id + "' has "
          + levels.size() + " levels, the list has " + levelNames.size());
    }
    Optional<CodeListEntry> other = index.add(levels, entry);
    if (other.isPresent()) {
      throw new IllegalArgumentException("'" + String.join(" > ", levels) + "' of '" + id + "' names two entries: '"
          + other.get().text() + "' and '" + entry.text() + "'");
    }
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** The version of the data. */
  public String version() {
    return version;
  }

  /** The language of the labels. */
  public String lang() {
    return lang;
  }

  /** What it is. */
  public String title() {
    return title;
  }

  /** The names of the levels from the top down. */
  public List<String> levelNames() {
    return levelNames;
  }

  /** The entries in the list's order. */
  public List<CodeListEntry> entries() {
    return entries;
  }

  /** The entry that the labels name; empty if there is none. */
  public Optional<CodeListEntry> find(List<String> levels) {
    return Optional.ofNullable(index.find(levels));
  }

  /**
   * The entries that one text can mean: its levels with a separator between them, or the last level alone, which may
   * stand in several places of the list.
   *
   * @param text the text
   * @param separator what stands between levels, {@code " > "} for one
   * @return the entries in the list's order, each once; empty if the text means none
   */
  public List<CodeListEntry> readings(String text, String separator) {
    if (levelNames.size() > 1) {
      for (int at = text.indexOf(separator.strip()); at >= 0; at = text.indexOf(separator.strip(), at + 1)) {
        String rest = text.substring(at + separator.strip().length());
        Optional<CodeListEntry> entry = levelNames.size() == 2
            ? find(List.of(text.substring(0, at), rest))
            : find(split(text, separator.strip()));
        if (entry.isPresent()) {
          return List.of(entry.get());
        }
      }
    }
    return lastLevels.find(text);
  }

  private static List<String> split(String text, String separator) {
    List<String> levels = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      levels.add(text.substring(from, at));
      from = at + separator.length();
    }
    levels.add(text.substring(from));
    return levels;
  }

  /** The entries most like the labels, best first; may be empty. */
  public List<CodeListEntry> nearest(List<String> levels) {
    return nearest.to(levels);
  }
}
