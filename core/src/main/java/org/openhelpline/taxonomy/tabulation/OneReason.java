package org.openhelpline.taxonomy.tabulation;

import java.util.List;

/**
 * Which reason a contact is counted under when it may have one only and its source names no primary one: the first that
 * was logged, or the one that comes first in a stated order of codes.
 *
 * @param codes the codes in order of precedence; codes that are not named come after them in the edition's order.
 *     Empty: the first that was logged
 * @param isFirstLogged whether it is the first that was logged
 */
public record OneReason(List<String> codes, boolean isFirstLogged) {
  /** Copies the codes. */
  public OneReason {
    codes = List.copyOf(codes);
    if (isFirstLogged && !codes.isEmpty()) {
      throw new IllegalArgumentException("either the first reason logged or an order of codes, not both");
    }
  }

  /** The first that was logged; makes sense only where the source keeps reasons in the order of logging. */
  public static OneReason firstLogged() {
    return new OneReason(List.of(), true);
  }

  /** The one that stands first in the edition's official order. */
  public static OneReason editionOrder() {
    return new OneReason(List.of(), false);
  }

  /** The one whose code is named first; codes that are not named come after them in the edition's order. */
  public static OneReason precedence(List<String> codes) {
    return new OneReason(codes, false);
  }

  /** The rule in one text: {@code first-logged}, {@code edition-order}, or the codes joined by {@code >}. */
  public String token() {
    return isFirstLogged ? "first-logged" : codes.isEmpty() ? "edition-order" : String.join(">", codes);
  }

  /** The rule that a text names; any text but the two tokens is an order of codes. */
  public static OneReason ofToken(String token) {
    return switch (token) {
      case "first-logged" -> firstLogged();
      case "edition-order" -> editionOrder();
      default -> precedence(List.of(token.split(">")));
    };
  }
}
