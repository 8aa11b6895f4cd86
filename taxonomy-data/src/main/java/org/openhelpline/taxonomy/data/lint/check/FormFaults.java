package org.openhelpline.taxonomy.data.lint.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.data.Fault;

/** Where the form of a document is at fault. What else would refuse it there may only follow from that. */
public final class FormFaults {
  private final Set<String> places = new HashSet<>();

  /** The places of these faults, and every place that one of them lies in. */
  public FormFaults(List<Fault> faults) {
    for (Fault fault : faults) {
      String at = fault.pointer();
      while (!at.isEmpty() && places.add(at)) {
        at = at.substring(0, at.lastIndexOf('/'));
      }
    }
  }

  /** Whether a place, or the part of the document that it lies in, is at fault. */
  public boolean cover(String pointer) {
    return places.contains(pointer) || places.contains(part(pointer));
  }

  /** The part of a document that a place lies in: a concept, an entry, a rule ... */
  private static String part(String pointer) {
    int second = pointer.indexOf('/', 1);
    int third = second < 0 ? -1 : pointer.indexOf('/', second + 1);
    return third < 0 ? pointer : pointer.substring(0, third);
  }
}
