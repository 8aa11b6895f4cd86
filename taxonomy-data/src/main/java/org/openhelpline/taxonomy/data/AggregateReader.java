package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Read;
import org.openhelpline.taxonomy.data.internal.Tokens;
import org.openhelpline.taxonomy.tabulation.Aggregate;
import org.openhelpline.taxonomy.tabulation.AggregateSource;
import org.openhelpline.taxonomy.tabulation.Bounds;
import org.openhelpline.taxonomy.tabulation.Line;
import org.openhelpline.taxonomy.tabulation.LoggingProfile;
import org.openhelpline.taxonomy.tabulation.LoggingProfile.Answer;
import org.openhelpline.taxonomy.tabulation.OneReason;
import org.openhelpline.taxonomy.tabulation.SentFigures;
import org.openhelpline.taxonomy.tabulation.SharedAggregate;
import org.openhelpline.taxonomy.tabulation.SharedTable;
import org.openhelpline.taxonomy.tabulation.SuppressionPolicy;
import org.openhelpline.taxonomy.tabulation.TabulationBuilder;
import org.openhelpline.taxonomy.tabulation.TabulationPlan;

/** Reads figures in the format of {@code aggregate.schema.json}. One reader reads one file. */
public final class AggregateReader {
  private static final Set<String> FIELDS = Set.of("$schema", "notice", "edition", "columns", "oneReason", "sources",
      "notes", "suppression", "total", "groups");
  private static final Tokens<Answer> ANSWERS = Tokens.of(Answer.class, Answer::token);

  private final TaxonomyData data;
  private final List<Fault> faults = new ArrayList<>();

  private AggregateReader(TaxonomyData data) {
    this.data = data;
  }

  /**
   * Reads figures.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call the file in messages
   * @param data the editions and forms that it refers to
   * @return exact figures, or figures without small ones
   * @throws InvalidDataException if it is not JSON, breaks the schema, names an unknown code or contradicts itself; it
   *     names every fault
   * @throws IOException if it can't be read
   */
  public static SentFigures read(InputStream in, String name, TaxonomyData data) throws IOException {
    AggregateReader reader = new AggregateReader(data);
    JsonView root = JsonView.root(JsonTree.read(in, name), reader.faults).object(FIELDS);
    Optional<SentFigures> sent = reader.plan(root).flatMap(plan -> reader.sent(root, plan));
    return Read.finished(name, reader.faults, root, sent::orElseThrow);
  }

  private Optional<TabulationPlan> plan(JsonView root) {
    JsonView name = root.get("edition");
    String edition = name.filledText();
    if (!data.editionNames().contains(edition)) {
      name.fault("unknown edition '" + edition + "'; valid: " + String.join(", ", data.editionNames()));
      return Optional.empty();
    }
    List<TabulationPlan> plan = new ArrayList<>();
    List<String> columns = root.list("columns").stream().map(JsonView::text).toList();
    String oneReason = root.text("oneReason");
    guarded(root, () -> plan.add(TabulationPlan.builder(data.edition(edition)).forms(data.forms())
        .columns(columns).oneReason(OneReason.ofToken(oneReason)).build()));
    return plan.stream().findFirst();
  }

  private Optional<SentFigures> sent(JsonView root, TabulationPlan plan) {
    List<AggregateSource> sources = new ArrayList<>();
    root.list("sources").forEach(s -> guarded(s, () -> sources.add(source(s))));
    root.listOrEmpty("notes").forEach(JsonView::text);
    List<SentFigures> sent = new ArrayList<>();
    if (root.has("suppression")) {
      JsonView suppression = root.get("suppression").object(Set.of("k", "zeros"));
      SharedTable table = shared(root, plan, suppression);
      if (faults.isEmpty()) {
        guarded(root.get("sources"), () -> sent.add(new SharedAggregate(sources, table)));
      }
    } else {
      root.find("total").ifPresent(t -> t.fault("exact figures have no total: it is the sum of the groups"));
      TabulationBuilder builder = exact(root, plan);
      if (faults.isEmpty()) {
        guarded(root.get("sources"), () -> sent.add(new Aggregate(sources, builder.build())));
      }
    }
    return sent.stream().findFirst();
  }

  private static AggregateSource source(JsonView s) {
    s.object(Set.of("id", "profile", "versions"));
    JsonView p = s.get("profile").object(Set.of("severalReasons", "onlineToldApart", "bothPossible"));
    LoggingProfile profile = new LoggingProfile(ANSWERS.read(p.get("severalReasons"), Answer.UNKNOWN),
        ANSWERS.read(p.get("onlineToldApart"), Answer.UNKNOWN), ANSWERS.read(p.get("bothPossible"), Answer.UNKNOWN));
    Map<String, String> versions = new HashMap<>();
    s.get("versions").fields().forEach((name, version) -> versions.put(name, version.text()));
    return new AggregateSource(s.text("id"), profile, versions);
  }

  /** The values of each group, each combination once. */
  private Map<List<String>, JsonView> groups(JsonView root, TabulationPlan plan) {
    Map<List<String>, JsonView> groups = new LinkedHashMap<>();
    for (JsonView group : root.list("groups")) {
      group.object(Set.of("values", "figures"));
      List<String> values = group.list("values").stream().map(JsonView::text).toList();
      if (values.size() != plan.columns().size()) {
        group.get("values").fault("one value for each of " + plan.columns() + " was expected, not " + values.size());
      } else if (groups.putIfAbsent(values, group) != null) {
        group.get("values").fault("this combination of values stands twice");
      }
    }
    return groups;
  }

  private TabulationBuilder exact(JsonView root, TabulationPlan plan) {
    TabulationBuilder builder = new TabulationBuilder(plan);
    groups(root, plan).forEach((values, group) -> {
      builder.addGroup(values);
      Set<Line> seen = new HashSet<>();
      for (JsonView f : group.list("figures")) {
        f.find("suppressed").ifPresent(s -> s.fault("the file does not say that figures are suppressed"));
        AggregateLines.line(f, plan).ifPresent(line -> {
          if (!seen.add(line)) {
            f.fault("this line stands twice in its group");
          }
          guarded(f, () -> builder.add(values, line, bounds(f, "contacts"), bounds(f, "reasons")));
        });
      }
    });
    return builder;
  }

  private SharedTable shared(JsonView root, TabulationPlan plan, JsonView suppression) {
    String zeros = suppression.text("zeros");
    if (!zeros.equals("kept") && !zeros.equals("hidden")) {
      suppression.get("zeros").fault("'" + zeros + "' is not valid; valid: kept, hidden");
    }
    List<SuppressionPolicy> policy = new ArrayList<>(List.of(new SuppressionPolicy(2, false)));
    long k = suppression.get("k").count();
    guarded(suppression.get("k"), () ->
        policy.set(0, new SuppressionPolicy(Math.toIntExact(Math.min(k, Integer.MAX_VALUE)), zeros.equals("hidden"))));
    Map<List<String>, Map<Line, Optional<Bounds>>> groups = new HashMap<>();
    groups(root, plan).forEach((values, group) -> groups.put(values, shared(group.list("figures"), plan)));
    return new SharedTable(plan, policy.get(0), shared(root.list("total"), plan), groups);
  }

  private static Map<Line, Optional<Bounds>> shared(List<JsonView> figures, TabulationPlan plan) {
    Map<Line, Optional<Bounds>> lines = new LinkedHashMap<>();
    for (JsonView f : figures) {
      AggregateLines.line(f, plan).ifPresent(line -> guarded(f, () -> {
        Optional<Bounds> figure =
            f.flag("suppressed", false) ? Optional.empty() : Optional.of(bounds(f, "contacts"));
        if (lines.put(line, figure) != null) {
          f.fault("this line stands twice in its group");
        }
      }));
    }
    return lines;
  }

  private static Bounds bounds(JsonView f, String field) {
    long surely = f.has(field) ? f.get(field).count() : 0;
    String possibly = field + "Possibly";
    return new Bounds(surely, f.has(possibly) ? f.get(possibly).count() : surely);
  }

  /** Does a step of reading; what it rejects becomes a fault of the place it was reading. */
  private static void guarded(JsonView place, Runnable step) {
    try {
      step.run();
    } catch (IllegalArgumentException e) {
      place.fault(String.valueOf(e.getMessage()));
    }
  }
}
