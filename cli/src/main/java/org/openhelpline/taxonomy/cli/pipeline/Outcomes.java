package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.input.PlainContact;
import org.openhelpline.taxonomy.cli.input.Statement;

/**
 * What becomes of contacts, remembered in a bounded number: contacts that state the same come again and again. Those
 * not met for long are forgotten. Not safe for use by several threads.
 */
final class Outcomes<O> {
  /** For outcomes of about a kilobyte; all threads together stay within half of a heap of 256 MiB. */
  static final int LARGE = 3 << 14;
  /** For outcomes of half that size. */
  static final int SMALL = 2 * LARGE;

  private static final int LEAST = 1 << 8;

  private final Function<InputContact, O> make;
  private final int half;
  private final Key probe = new Key();
  private Map<Key, O> young = new HashMap<>();
  private Map<Key, O> old = new HashMap<>();

  /** What contacts state, as the very same objects. */
  private static final class Key {
    private Statement[] statements = new Statement[8];
    private int count;
    private int hash;

    void set(List<Statement> stated) {
      count = stated.size();
      if (statements.length < count) {
        statements = new Statement[2 * count];
      }
      hash = count;
      for (int i = 0; i < count; i++) {
        statements[i] = stated.get(i);
        hash = 31 * hash + statements[i].hash();
      }
    }

    Key copy(List<Statement> stated) {
      Key copy = new Key();
      copy.statements = new Statement[stated.size()];
      copy.set(stated);
      return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Key key) || key.hash != hash || key.count != count) {
        return false;
      }
      for (int i = 0; i < count; i++) {
        if (statements[i] != key.statements[i]) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /**
   * Nothing is known yet.
   *
   * @param make says what becomes of a contact, whatever its id and lines
   * @param half how many are remembered at least, and half of how many at most: when as many are new, those that were
   *     not met since as many were new before are forgotten
   */
  Outcomes(Function<InputContact, O> make, int half) {
    this.make = make;
    this.half = half;
  }

  /** How many each of some threads should remember, if all together may remember so many. */
  static int remembered(int all, int threads) {
    return Math.max(all / threads, LEAST);
  }

  O of(PlainContact contact) {
    probe.set(contact.stated());
    O known = young.get(probe);
    if (known != null) {
      return known;
    }
    known = old.get(probe);
    O outcome = known != null ? known : make.apply(contact(contact.stated()));
    if (young.size() == half) {
      old = young;
      young = new HashMap<>();
    }
    young.put(probe.copy(contact.stated()), outcome);
    return outcome;
  }

  private static InputContact contact(List<Statement> stated) {
    List<InputReason> reasons = new ArrayList<>();
    stated.forEach(statement -> reasons.addAll(statement.reasons()));
    return new InputContact("any", 0, reasons, Map.of());
  }
}
