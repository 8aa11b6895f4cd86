package org.openhelpline.taxonomy.cli.pipeline;

import java.util.List;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;
import org.openhelpline.taxonomy.cli.input.InputReason.TwoReadings;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;

/**
 * Reads a reason whose levels above the last are blank: the last label alone, which may stand in several places of the
 * list. It means the same whatever the layout that it was logged in.
 */
final class BareLabels {
  private static final String SEPARATOR = " > ";

  private final CodeList list;

  BareLabels(CodeList list) {
    this.list = list;
  }

  /** The reason with all its levels, or with its readings if there are several; any other reason as it is. */
  InputReason read(InputReason reason) {
    if (!(reason instanceof Logged logged) || !isBare(logged.levels()) || list.find(logged.levels()).isPresent()) {
      return reason;
    }
    String label = logged.levels().get(logged.levels().size() - 1);
    List<List<String>> entries = list.readings(label, SEPARATOR).stream().map(CodeListEntry::levels).toList();
    if (entries.size() > 1) {
      return new TwoReadings(logged.line(), label, entries.stream().map(List::of).toList(), logged.fields());
    }
    return entries.isEmpty() ? reason : new Logged(logged.line(), entries.get(0), logged.mode(), logged.forms(),
        logged.primary(), logged.fields());
  }

  private static boolean isBare(List<String> levels) {
    int last = levels.size() - 1;
    return last > 0 && levels.get(0).isBlank() && levels.stream().limit(last).allMatch(String::isBlank)
        && !levels.get(last).isBlank();
  }
}
