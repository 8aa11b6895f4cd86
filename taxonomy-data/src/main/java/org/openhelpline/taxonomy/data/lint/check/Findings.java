package org.openhelpline.taxonomy.data.lint.check;

/** Takes what a check finds. */
@FunctionalInterface
public interface Findings {
  /**
   * Takes a finding.
   *
   * @param pointer where
   * @param subject what it is about
   * @param values the values of the check's arguments, in their order
   */
  void add(String pointer, String subject, String... values);
}
