package org.openhelpline.taxonomy.cli.input;

/**
 * What one thread does with contacts that could be read: all that need not be done in the order of the file. It must not
 * matter to the result which contacts it gets, nor whether it takes them.
 *
 * @param <R> what it makes of contacts that follow each other
 */
public interface ContactWork<R> {
  /** Takes a contact, or leaves it to be handed over in the order of the file. */
  boolean take(PlainContact contact);

  /** What was made of the contacts taken since this was last asked for; it may be dropped again. */
  R finish();
}
