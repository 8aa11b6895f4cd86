package org.openhelpline.taxonomy.cli.pipeline;

/** Numbers with what they count, in words. */
public final class Counted {
  private Counted() {}

  /** {@code 1 reason}, {@code 2 reasons}. */
  public static String of(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }
}
