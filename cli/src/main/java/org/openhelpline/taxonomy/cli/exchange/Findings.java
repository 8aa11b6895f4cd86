package org.openhelpline.taxonomy.cli.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in a table file, and what of it is not kept, while reading goes on. */
final class Findings {
  private static final int MOST = 50;
  private static final Comparator<TableFault> BY_LINE = Comparator.comparingLong(TableFault::line);

  private final String file;
  private final List<TableFault> faults = new ArrayList<>();
  private final List<TableFault> notices = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void fault(Place place, String message) {
    faults.add(new TableFault(place.line(), place.column(), message));
  }

  /** Says that something in the file is not kept. */
  void notKept(Place place, String message) {
    notices.add(new TableFault(place.line(), place.column(), message));
  }

  int count() {
    return faults.size();
  }

  /** What is not kept, in the order of the file. */
  List<TableFault> notices() {
    return notices.stream().sorted(BY_LINE).toList();
  }

  /** Stops if there were faults. */
  void stopIfAny() {
    if (!faults.isEmpty()) {
      throw new InvalidTableException(file, faults.stream().sorted(BY_LINE).limit(MOST).toList());
    }
  }

  /** Stops with this fault and those before. */
  RuntimeException stop(Place place, String message) {
    fault(place, message);
    stopIfAny();
    throw new IllegalStateException(message);
  }
}
