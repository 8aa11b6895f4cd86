package org.openhelpline.taxonomy.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the wordings of terms in any text, in time linear in its length.
 *
 * <ul>
 *   <li>Letter case, Unicode form, invisible characters and the kind of dash, quote or white space make no difference;
 *       a line may break inside a wording; a hyphen and a blank are the same, a dash with white space before it is not.
 *   <li>English wordings are found in the plural too, made by the simple rules at the last word.
 *   <li>A wording is found as a whole word. In languages written without spaces it is found anywhere, and the match
 *       says so.
 *   <li>A wording inside a longer one is not reported; wordings that merely overlap are both reported.
 * </ul>
 *
 * <p>It keeps and logs nothing of the text. Immutable and safe for use by several threads.
 */
public final class TermScanner {
  private final Automaton automaton;

  private TermScanner(Automaton automaton) {
    this.automaton = automaton;
  }

  /** A scanner for the wordings of these terms. */
  public static TermScanner of(Terms terms) {
    return new TermScanner(Automaton.of(terms.surfaces()));
  }

  /** The wordings in a text, in the order in which they start. */
  public List<TermMatch> scan(CharSequence text) {
    List<TermMatch> matches = new ArrayList<>();
    TermScan scan = begin(matches::add);
    scan.feed(text);
    scan.finish();
    return List.copyOf(matches);
  }

  /**
   * Begins a text that comes in pieces.
   *
   * @param sink takes the matches, in the order in which they start
   */
  public TermScan begin(Consumer<? super TermMatch> sink) {
    return new TermScan(automaton, sink);
  }
}
