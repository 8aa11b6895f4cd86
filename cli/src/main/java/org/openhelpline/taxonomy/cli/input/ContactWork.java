package org.openhelpline.taxonomy.cli.input;

import java.util.List;

/**
 * What one thread does with contacts that could be read: all that need not be done in the order of the file. It must not
 * matter to the result which contacts it gets, nor whether it takes them.
 *
 * @param <S> what it makes of that which a row states
 * @param <R> what it makes of contacts that follow each other
 */
public interface ContactWork<S, R> {
  /**
   * What a row comes to by itself; worked out once for many rows that state the same.
   *
   * @param reasons its reasons: one, or none. Their line says nothing, and of the wanted columns their fields have those
   *     alone on which depends what becomes of them
   */
  S state(List<InputReason> reasons);

  /** Takes a contact, or leaves it to be handed over in the order of the file. */
  boolean take(PlainContact<S> contact);

  /** What was made of the contacts taken since this was last asked for; it may be dropped again. */
  R finish();
}
