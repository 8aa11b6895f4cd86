package org.openhelpline.taxonomy.cli.input;

/**
 * Takes, in the order of the file, what was made of contacts.
 *
 * @param <R> what was made of contacts that follow each other
 */
public interface ContactSink<R> {
  /** Takes what a thread made of contacts. */
  void worked(R work);

  /** Takes a contact that was left to be handed over. */
  void contact(InputContact contact);
}
