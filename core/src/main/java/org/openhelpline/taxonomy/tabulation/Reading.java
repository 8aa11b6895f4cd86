package org.openhelpline.taxonomy.tabulation;

import java.util.Arrays;
import java.util.List;
import org.openhelpline.taxonomy.Mode;

/**
 * One way of reading a contact's reasons: what is counted, each code once, in order. A scratch pad that is used again
 * for each contact. Not safe for use by several threads.
 */
final class Reading {
  private static final int ROOM = 16;

  private final Layout layout;
  private final int[] seat;
  private int[] codes = new int[ROOM];
  private Mode[] modes = new Mode[ROOM];
  private long[] forms = new long[ROOM];
  private int size;
  private int primary = Layout.NOT_HERE;

  Reading(Layout layout) {
    this.layout = layout;
    this.seat = new int[layout.codes.size()];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      seat[codes[i]] = 0;
    }
    size = 0;
    primary = Layout.NOT_HERE;
  }

  /**
   * Adds a reason; one whose code is there already is joined to it.
   *
   * @return whether the edition holds the code
   */
  boolean add(String code, Mode stated, List<String> formIds) {
    CodeBook.Place place = layout.codes.place(code);
    if (place == null) {
      return false;
    }
    int index = place.index();
    Mode mode = place.mode(stated);
    int at = seat[index] - 1;
    if (at < 0) {
      at = size++;
      makeRoom();
      seat[index] = size;
      codes[at] = index;
      modes[at] = mode;
      forms[at] = 0;
    } else {
      modes[at] = modes[at].join(mode);
    }
    for (int i = 0; i < formIds.size(); i++) {
      int form = layout.formIndex(formIds.get(i));
      if (form != Layout.NOT_HERE) {
        forms[at] |= 1L << form;
      }
    }
    return true;
  }

  private void makeRoom() {
    if (size > codes.length) {
      codes = Arrays.copyOf(codes, size * 2);
      modes = Arrays.copyOf(modes, size * 2);
      forms = Arrays.copyOf(forms, size * 2);
    }
  }

  void primary(String code) {
    primary = code.isEmpty() ? Layout.NOT_HERE : layout.codes.index(code);
  }

  int size() {
    return size;
  }

  int code(int i) {
    return codes[i];
  }

  Mode mode(int i) {
    return modes[i];
  }

  long forms(int i) {
    return forms[i];
  }

  /** Where all sexual violence together happened. */
  Mode sexualMode() {
    Mode joined = Mode.NONE;
    for (int i = 0; i < size; i++) {
      if (layout.codes.isSexual(codes[i])) {
        joined = joined.join(modes[i]);
      }
    }
    return joined;
  }

  /** Whether any reason was both. */
  boolean hasBoth() {
    for (int i = 0; i < size; i++) {
      if (modes[i] == Mode.BOTH) {
        return true;
      }
    }
    return false;
  }

  /** The one reason that stands for the contact if it may have one only: the primary one, or by precedence. */
  int one(OneReason rule) {
    if (primary != Layout.NOT_HERE && seat[primary] > 0) {
      return seat[primary] - 1;
    }
    int best = 0;
    for (int i = 1; i < size && !rule.isFirstLogged(); i++) {
      best = layout.codes.rank(codes[i]) < layout.codes.rank(codes[best]) ? i : best;
    }
    return best;
  }
}
