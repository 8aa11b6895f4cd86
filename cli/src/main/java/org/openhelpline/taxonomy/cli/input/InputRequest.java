package org.openhelpline.taxonomy.cli.input;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to read and how.
 *
 * @param path the file, or {@code -} for standard input
 * @param standardInput what {@code -} stands for; never closed
 * @param layout how the export is laid out
 * @param levelColumns layout {@code reason-rows}: the columns of the list's levels from the top down, for example
 *     {@code category, subcategory}, or <code>code</code> alone; the other layouts need no such columns
 * @param framework whether the reasons are the framework's, as codes or as labels: then the optional columns
 *     {@code mode} and {@code forms} are read too
 * @param wantedColumns other columns to hand over: those to keep and those that conditions read; column names are
 *     compared without regard to letter case and white space around them, keys of JSON exactly
 * @param requiredColumns those of the wanted columns that the file must have; not asked of JSON, which has no header
 * @param unsorted whether a contact's rows may stand anywhere in the file
 * @param entrySeparator layout {@code contact-rows}: what stands between reasons, for example {@code ;}
 * @param levelSeparator layout {@code contact-rows}: what stands between the levels of a reason, for example
 *     <code>&nbsp;&gt;&nbsp;</code>
 * @param resolver layout {@code contact-rows}: knows the list's entries; without it the cell is split plainly
 */
public record InputRequest(String path, InputStream standardInput, Layout layout, List<String> levelColumns,
    boolean framework, Set<String> wantedColumns, Set<String> requiredColumns, boolean unsorted, String entrySeparator,
    String levelSeparator, Optional<ReadingResolver> resolver) {
  /**
   * Copies what it is given.
   *
   * @throws IllegalArgumentException if a separator is empty, a required column is not among the wanted ones, or rows
   *     of reasons are to be read without level columns
   */
  public InputRequest {
    levelColumns = List.copyOf(levelColumns);
    wantedColumns = Set.copyOf(wantedColumns);
    requiredColumns = Set.copyOf(requiredColumns);
    if (entrySeparator.isEmpty() || levelSeparator.isEmpty()) {
      throw new IllegalArgumentException("the separators of entries and of levels must not be empty");
    }
    if (!wantedColumns.containsAll(requiredColumns)) {
      throw new IllegalArgumentException("required columns must be among the wanted ones: " + requiredColumns);
    }
    if (layout == Layout.REASON_ROWS && levelColumns.isEmpty()) {
      throw new IllegalArgumentException("rows of reasons need at least one level column");
    }
  }
}
