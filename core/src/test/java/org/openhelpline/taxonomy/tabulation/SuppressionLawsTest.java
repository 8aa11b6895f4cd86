package org.openhelpline.taxonomy.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openhelpline.taxonomy.tabulation.Relations.Relation;

/** What holds of published figures whatever the contacts: nobody works out a small count from them. */
class SuppressionLawsTest {
  private static final int MOST_REPEATS = 40;

  @Provide
  Arbitrary<List<SampleContacts.Sample>> plain() {
    return repeated(0, 10);
  }

  @Provide
  Arbitrary<List<SampleContacts.Sample>> byOne() {
    return repeated(1, 14);
  }

  private static Arbitrary<List<SampleContacts.Sample>> repeated(int columns, int kinds) {
    return Combinators.combine(SampleContacts.samples(columns), Arbitraries.integers().between(1, MOST_REPEATS))
        .as((sample, times) -> {
          List<SampleContacts.Sample> same = new ArrayList<>();
          for (int i = 0; i < times; i++) {
            same.add(sample);
          }
          return same;
        }).list().ofMaxSize(kinds).map(all -> all.stream().flatMap(List::stream).toList());
  }

  @Provide
  Arbitrary<SuppressionPolicy> policies() {
    return Combinators.combine(Arbitraries.of(2, 5, 11), Arbitraries.of(true, false)).as(SuppressionPolicy::new);
  }

  private static TabulationPlan plan(int columns) {
    return TabulationPlan.builder(SampleContacts.EDITION).forms(SampleContacts.FORMS)
        .columns(List.of("month", "channel").subList(0, columns)).build();
  }

  /** Published figures as the attacker sees them, beside what they really are. */
  private static final class Publication {
    final List<Line> lines;
    final List<Relation> relations;
    final long[] values;
    /** All that is not published: what has a mark, and lines that nobody publishes. */
    final BitSet hidden;
    /** What has a mark. */
    final BitSet suppressed;

    Publication(Tabulation exact, SharedTable table) {
      this.lines = Relations.lines(table.plan());
      List<Map<Line, Optional<Bounds>>> blocks = new ArrayList<>(table.groups().values());
      List<Figures> figures = new ArrayList<>();
      table.groups().keySet().forEach(values -> figures.add(exact.groups().get(values)));
      blocks.add(table.total());
      figures.add(exact.total());
      this.relations = new Relations(table.plan(), lines, blocks.size() - 1).all();
      this.values = new long[blocks.size() * lines.size() * 2];
      this.hidden = new BitSet(values.length);
      this.suppressed = new BitSet(values.length);
      for (int block = 0; block < blocks.size(); block++) {
        for (int line = 0; line < lines.size(); line++) {
          int at = Relations.surely(block, line, lines.size());
          Optional<Bounds> shown = blocks.get(block).getOrDefault(lines.get(line), Optional.empty());
          hidden.set(at, at + 2, shown.isEmpty());
          suppressed.set(at, at + 2, shown.isEmpty() && blocks.get(block).containsKey(lines.get(line)));
          if (table.plan().has(lines.get(line))) {
            Bounds real = figures.get(block).contacts(lines.get(line));
            values[at] = real.surely();
            values[at + 1] = real.possibly();
            shown.ifPresent(bounds -> assertEquals(real, bounds));
          }
        }
      }
    }

    String name(int unknown) {
      int line = unknown / 2 % lines.size();
      return "block " + unknown / 2 / lines.size() + " " + lines.get(line)
          + (unknown % 2 == 0 ? " surely " : " possibly ") + values[unknown];
    }

    /** The relations between suppressed figures, the published ones put in; the real figures are y = 0. */
    LinearProgram program(int[] unknowns) {
      int[] place = new int[values.length];
      for (int i = 0; i < unknowns.length; i++) {
        place[unknowns[i]] = i + 1;
      }
      List<double[]> rows = new ArrayList<>();
      List<Double> slack = new ArrayList<>();
      for (Relation relation : relations) {
        double[] row = new double[unknowns.length];
        boolean isOpen = false;
        long gap = 0;
        for (int i : relation.less()) {
          gap -= values[i];
          isOpen |= place[i] > 0;
          if (place[i] > 0) {
            row[place[i] - 1] += 1;
          }
        }
        for (int i : relation.more()) {
          gap += values[i];
          isOpen |= place[i] > 0;
          if (place[i] > 0) {
            row[place[i] - 1] -= 1;
          }
        }
        if (isOpen) {
          rows.add(row);
          slack.add((double) gap);
        }
      }
      for (int i = 0; i < unknowns.length; i++) {
        double[] row = new double[unknowns.length];
        row[i] = -1;
        rows.add(row);
        slack.add((double) values[unknowns[i]]);
      }
      return new LinearProgram(rows.toArray(double[][]::new), slack.stream().mapToDouble(d -> d).toArray());
    }
  }

  private static Publication publish(Tabulation exact, SuppressionPolicy policy) {
    return new Publication(exact, Suppressor.suppress(exact, policy));
  }

  private static void attackLinearly(Publication published, SuppressionPolicy policy) {
    int[] unknowns = published.hidden.stream().toArray();
    if (unknowns.length == 0) {
      return;
    }
    LinearProgram program = published.program(unknowns);
    for (int i = 0; i < unknowns.length; i++) {
      double up = published.suppressed.get(unknowns[i]) ? program.most(i, true, policy.k()) : policy.k();
      double down = up >= policy.k() ? 0 : program.most(i, false, policy.k());
      assertTrue(up + down + 1 > policy.k() - 1e-3, published.name(unknowns[i]) + " -" + down + " +" + up);
    }
  }

  @Property(tries = 40)
  void theRelationsHoldOfAnyContacts(@ForAll("byOne") List<SampleContacts.Sample> samples) {
    Publication published = publish(SampleContacts.tabulate(plan(1), samples), new SuppressionPolicy(2, false));
    for (Relation relation : published.relations) {
      long less = 0;
      for (int i : relation.less()) {
        less += published.values[i];
      }
      long more = 0;
      for (int i : relation.more()) {
        more += published.values[i];
      }
      assertTrue(less <= more, () -> relation.less().length + " against " + relation.more().length + ": "
          + published.name(relation.less()[0]));
    }
  }

  @Property(tries = 40)
  void noSmallCountIsPublishedAndPublishedOnesAreTrue(@ForAll("byOne") List<SampleContacts.Sample> samples,
      @ForAll("policies") SuppressionPolicy policy) {
    Tabulation exact = SampleContacts.tabulate(plan(1), samples);
    SharedTable table = Suppressor.suppress(exact, policy);
    List<Map<Line, Optional<Bounds>>> blocks = new ArrayList<>(table.groups().values());
    blocks.add(table.total());
    for (Map<Line, Optional<Bounds>> block : blocks) {
      block.values().forEach(figure -> figure.ifPresent(bounds -> {
        assertTrue(bounds.surely() == 0 || bounds.surely() >= policy.k());
        assertTrue(bounds.possibly() == 0 || bounds.possibly() >= policy.k());
        assertFalse(policy.hidesZeros() && bounds.possibly() == 0);
      }));
    }
    new Publication(exact, table);
  }

  @Property(tries = 25)
  void allLinearReasoningFindsNoSuppressedFigure(@ForAll("plain") List<SampleContacts.Sample> samples,
      @ForAll("policies") SuppressionPolicy policy) {
    attackLinearly(publish(SampleContacts.tabulate(plan(0), samples), policy), policy);
  }

  @Property(tries = 10)
  void allLinearReasoningOverGroupsAndTotalsFindsNoSuppressedFigure(
      @ForAll("byOne") List<SampleContacts.Sample> samples, @ForAll("policies") SuppressionPolicy policy) {
    attackLinearly(publish(SampleContacts.tabulate(plan(1), samples), policy), policy);
  }

  /** What holds of one table holds of each group, and the totals say nothing that the groups don't. */
  @Property(tries = 40)
  void eachGroupIsSuppressedAsIfItWereAlone(@ForAll("byOne") List<SampleContacts.Sample> samples,
      @ForAll("policies") SuppressionPolicy policy) {
    SharedTable table = Suppressor.suppress(SampleContacts.tabulate(plan(1), samples), policy);
    table.groups().forEach((values, group) -> {
      List<SampleContacts.Sample> alone = samples.stream().filter(sample -> sample.values().equals(values))
          .map(s -> new SampleContacts.Sample(s.translations(), s.primary(), s.malformed(), List.of())).toList();
      assertEquals(Suppressor.suppress(SampleContacts.tabulate(plan(0), alone), policy).total(), group);
    });
    table.total().forEach((line, figure) -> {
      List<Optional<Bounds>> parts = table.groups().values().stream().map(group -> group.get(line)).toList();
      if (parts.isEmpty()) {
        return;
      }
      assertEquals(parts.stream().allMatch(Optional::isPresent), figure.isPresent());
      figure.ifPresent(sum -> assertEquals(parts.stream().flatMap(Optional::stream)
          .reduce(Bounds.ZERO, Bounds::plus), sum));
    });
  }
}
