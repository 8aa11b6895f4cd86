package org.openhelpline.taxonomy.cli.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of SSSOM/TSV: a tab between values, and quotes only around a value that holds a quote, tab or line break. */
final class Tsv {
  private Tsv() {}

  static void append(StringBuilder out, List<String> values) {
    out.append(values.stream().map(Tsv::value).collect(Collectors.joining("\t"))).append('\n');
  }

  private static String value(String value) {
    boolean isPlain = value.chars().noneMatch(c -> c == '"' || c == '\t' || c == '\n' || c == '\r');
    return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
