package org.openhelpline.taxonomy.tabulation;

import java.util.Locale;

/**
 * How a helpline logs a case that was both online and offline, or that had several reasons. The same contacts are
 * counted under each of them, so that what a rule does to the figures can be seen.
 *
 * <p>A rule changes where a reason is said to have happened, or leaves reasons out; it invents no code, and forms stay
 * on the reasons that stay.
 */
public enum LoggingRule {
  /** Both parts are logged: the figures as recorded, since a reason that was both and two reasons say the same. */
  BOTH,
  /** Only the online part: what was both becomes online, and sexual violence offline beside it is not logged. */
  ONLINE_ONLY,
  /** Only the offline part: what was both becomes offline, and sexual violence online beside it is not logged. */
  OFFLINE_ONLY,
  /** One reason a contact: the primary one where the source names one, else by {@link OneReason}. */
  ONE_REASON;

  private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The token in files: the name in kebab case. */
  public String token() {
    return token;
  }
}
