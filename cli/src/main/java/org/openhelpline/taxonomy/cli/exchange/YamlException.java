package org.openhelpline.taxonomy.cli.exchange;

/** A text that is not YAML, or not of the kind that SSSOM allows. */
final class YamlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long line;

  YamlException(long line, String message) {
    super(message);
    this.line = line;
  }

  long line() {
    return line;
  }
}
