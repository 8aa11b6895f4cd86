package org.openhelpline.taxonomy.cli.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.cli.input.CellMap;
import org.openhelpline.taxonomy.cli.input.CellText;
import org.openhelpline.taxonomy.cli.input.ContactWork;
import org.openhelpline.taxonomy.cli.input.InputReason;
import org.openhelpline.taxonomy.cli.input.PlainContact;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Routed;
import org.openhelpline.taxonomy.cli.pipeline.ContactRoute.Single;
import org.openhelpline.taxonomy.tabulation.Tabulator;

/** Works out, on a thread of its own, what contacts add to figures. */
final class TabulationWork implements ContactWork<Stated<CountedOutcome>, TabulationWork.Counted> {
  private static final int MOST_GROUPS = 1 << 12;

  private final ContactRoute route;
  private final Tabulator tabulator;
  private final FindingLog findings;
  private final int[] columns;
  private final Outcomes<CountedOutcome> known;
  private final CellText group;
  private final CellMap<Group> groups = new CellMap<>(MOST_GROUPS);
  private List<CountedOutcome> outcomes = new ArrayList<>();
  private List<Group> inGroups = new ArrayList<>();

  /**
   * Contacts to be counted.
   *
   * @param outcomes what became of each
   * @param groups the group of each
   */
  record Counted(List<CountedOutcome> outcomes, List<Group> groups) {}

  /**
   * Work.
   *
   * @param tabulator its own, of the plan
   * @param columns where the columns of the plan stand
   * @param threads how many threads do such work
   */
  TabulationWork(ContactRoute route, Tabulator tabulator, FindingLog findings, int[] columns, int threads) {
    this.known = new Outcomes<>(route, this::outcome, threads);
    this.route = route;
    this.tabulator = tabulator;
    this.findings = findings;
    this.columns = columns;
    this.group = new CellText(columns.length);
  }

  private CountedOutcome outcome(List<Single> reasons) {
    Routed routed = route.route(reasons);
    return new CountedOutcome(routed, tabulator.figures(routed.together(), routed.primary(), routed.malformed()));
  }

  @Override
  public Stated<CountedOutcome> state(List<InputReason> reasons) {
    return known.state(reasons);
  }

  @Override
  public boolean take(PlainContact<Stated<CountedOutcome>> contact) {
    CountedOutcome outcome = known.of(contact.stated());
    if (!outcome.isPlain(findings)) {
      return false;
    }
    outcomes.add(outcome);
    inGroups.add(group(contact));
    return true;
  }

  /** The group of a contact, mostly as the same object for contacts of the same values. */
  private Group group(PlainContact<Stated<CountedOutcome>> contact) {
    group.clear();
    for (int column : columns) {
      contact.copy(0, column, group);
    }
    Group before = groups.find(group);
    if (before != null) {
      return before;
    }
    List<String> texts = new ArrayList<>(columns.length);
    for (int i = 0; i < columns.length; i++) {
      texts.add(group.text(i).strip());
    }
    Group made = new Group(List.copyOf(texts));
    groups.put(group, made);
    return made;
  }

  @Override
  public Counted finish() {
    Counted counted = new Counted(outcomes, inGroups);
    outcomes = new ArrayList<>(outcomes.size());
    inGroups = new ArrayList<>(inGroups.size());
    return counted;
  }
}
