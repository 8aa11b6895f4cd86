package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputContact;
import org.openhelpline.taxonomy.cli.input.PlainContact;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/** Works out, on a thread of its own, what contacts add to figures. */
final class TabulationWork implements ContactWork<TabulationWork.Counted> {
  private final ContactRoute route;
  private final Tabulator tabulator;
  private final FindingLog findings;
  private final int[] columns;
  private final Outcomes<CountedOutcome> known;
  private final Map<List<String>, List<String>> groups = new HashMap<>();
  private List<CountedOutcome> outcomes = new ArrayList<>();
  private List<List<String>> values = new ArrayList<>();

  /**
   * Contacts to be counted.
   *
   * @param outcomes what became of each
   * @param values the values of each in the columns of the plan
   */
  record Counted(List<CountedOutcome> outcomes, List<List<String>> values) {}

  /**
   * Work.
   *
   * @param tabulator its own, of the plan
   * @param columns where the columns of the plan stand
   * @param remembered how many outcomes are remembered at least
   */
  TabulationWork(ContactRoute route, Tabulator tabulator, FindingLog findings, int[] columns, int remembered) {
    this.known = new Outcomes<>(this::outcome, remembered);
    this.route = route.remembering();
    this.tabulator = tabulator;
    this.findings = findings;
    this.columns = columns;
  }

  private CountedOutcome outcome(InputContact contact) {
    Routed routed = route.route(contact);
    return new CountedOutcome(routed, tabulator.figures(routed.together(), routed.primary(), routed.malformed()));
  }

  @Override
  public boolean take(PlainContact contact) {
    CountedOutcome outcome = known.of(contact);
    if (!outcome.isPlain(findings)) {
      return false;
    }
    outcomes.add(outcome);
    values.add(group(contact));
    return true;
  }

  /** The values of a contact, as the same list for contacts of the same values as long as there are not too many. */
  private List<String> group(PlainContact contact) {
    if (columns.length == 0) {
      return List.of();
    }
    List<String> group = new ArrayList<>(columns.length);
    for (int column : columns) {
      group.add(contact.cell(0, column).strip());
    }
    List<String> same = groups.get(group);
    if (same == null) {
      if (groups.size() == Tabulator.MOST_GROUPS) {
        groups.clear();
      }
      same = group;
      groups.put(group, group);
    }
    return same;
  }

  @Override
  public Counted finish() {
    Counted counted = new Counted(outcomes, values);
    outcomes = new ArrayList<>();
    values = new ArrayList<>();
    return counted;
  }
}
