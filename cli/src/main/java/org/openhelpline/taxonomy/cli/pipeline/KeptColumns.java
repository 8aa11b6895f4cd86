package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Single;
import org.openhelpline.taxonomy.crosswalk.ContactTranslator;

/**
 * The columns of the input that are written behind those of the result. One whose name the result has taken is called
 * {@code source_} and its name. The column {@code primary} says which reason is the primary one; in the result it says
 * which row answers for that reason.
 */
public final class KeptColumns {
  private static final String PRIMARY = "primary";
  private static final String PREFIX = "source_";

  private final List<String> names;
  private final List<String> header = new ArrayList<>();
  private final boolean tellsPrimary;

  /**
   * Columns to keep.
   *
   * @param wanted their names; one that stands there twice is kept once
   * @param taken the names of the result's own columns
   * @param tellsPrimary whether the input's rows are reasons, so that its column {@code primary} is about them
   * @throws IllegalArgumentException if two columns of the result would have one name
   */
  public KeptColumns(List<String> wanted, List<String> taken, boolean tellsPrimary) {
    Map<String, String> distinct = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<String> kept = new ArrayList<>();
    wanted.stream().map(String::strip).filter(name -> distinct.putIfAbsent(name, name) == null).forEach(kept::add);
    this.names = List.copyOf(kept);
    this.tellsPrimary = tellsPrimary;
    Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    used.addAll(taken);
    for (String name : names) {
      String called = used.contains(name) ? PREFIX + name : name;
      if (!used.add(called)) {
        throw new IllegalArgumentException("the column '" + name + "' can't be kept: the result has columns '" + name
            + "' and '" + called + "' already");
      }
      header.add(called);
    }
  }

  /** The columns whose cells are wanted as they are typed. */
  public List<String> typed() {
    return names.stream().filter(name -> !isPrimary(name)).toList();
  }

  /** The names in the header of the result. */
  List<String> header() {
    return header;
  }

  /** Their names in the input. */
  List<String> names() {
    return names;
  }

  /** How many columns they are. */
  int size() {
    return names.size();
  }

  /** The columns whose cells are those of the row, by index; the others depend on the contact's reasons alone. */
  boolean isTyped(int index) {
    return !isPrimary(names.get(index));
  }

  private boolean isPrimary(String name) {
    return tellsPrimary && name.toLowerCase(Locale.ROOT).equals(PRIMARY);
  }

  /**
   * The cells of a row of the result; what several rows of the input say differently is joined, in their order.
   *
   * @param reasons the contact's reasons
   * @param sources which of them the row answers for, counted from 0
   * @param primary which of them is the primary one, or {@link ContactTranslator#NO_PRIMARY}
   */
  List<String> cells(List<Single> reasons, List<Integer> sources, int primary) {
    List<String> cells = new ArrayList<>(names.size());
    List<Optional<String>> untyped = untyped(sources, primary);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      cells.add(untyped.get(i).orElseGet(() -> typed(name, reasons, sources)));
    }
    return cells;
  }

  /** Those of the cells of a row that depend on the contact's reasons alone; empty for the others. */
  List<Optional<String>> untyped(List<Integer> sources, int primary) {
    List<Optional<String>> cells = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      cells.add(isTyped(i) ? Optional.empty()
          : Optional.of(primary == ContactTranslator.NO_PRIMARY ? "" : String.valueOf(sources.contains(primary))));
    }
    return cells;
  }

  private static String typed(String name, List<Single> reasons, List<Integer> sources) {
    if (sources.size() == 1) {
      return reasons.get(sources.get(0)).reason().fields().getOrDefault(name, "");
    }
    Set<String> values = new LinkedHashSet<>();
    sources.forEach(source -> values.add(reasons.get(source).reason().fields().getOrDefault(name, "")));
    values.remove("");
    return String.join("|", values);
  }
}
