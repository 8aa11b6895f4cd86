package org.openhelpline.taxonomy.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.EDITION_2024;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.readings;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.target;
import static org.openhelpline.taxonomy.crosswalk.SampleCrosswalks.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.SampleEditions;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.crosswalk.Explanation.Considered;
import org.openhelpline.taxonomy.crosswalk.Explanation.ModeField;
import org.openhelpline.taxonomy.crosswalk.Explanation.Observation;
import org.openhelpline.taxonomy.crosswalk.Explanation.Otherwise;
import org.openhelpline.taxonomy.crosswalk.Explanation.Outcome;
import org.openhelpline.taxonomy.crosswalk.Explanation.Step;

class ExplanationTest {
  private static final List<String> BULLIED = List.of("Abuse", "Bullied");
  private static final Condition ONLINE = new Condition.FieldIs("place", List.of("Online", "Internet"));
  private static final Condition OFFLINE = new Condition.FieldIs("place", List.of("Offline"));

  private static Crosswalk crosswalk() {
    Map<String, Mode> places = new LinkedHashMap<>();
    places.put("Online", Mode.ONLINE);
    places.put("Offline", Mode.OFFLINE);
    return Crosswalk.from("ours", SampleCrosswalks.list(List.of(SampleCrosswalks.entry("Abuse", "Bullied"))),
            EDITION_2024, SampleEditions.forms())
        .contextMode(new ContextMode("place", places))
        .rule(when("online", ONLINE, BULLIED, Alternative.of(target("violence.sexual-violence", Relation.RELATED))))
        .rule(when("offline", new Condition.AllOf(List.of(OFFLINE, new Condition.Not(ONLINE))), BULLIED,
            Alternative.of(target("violence.bullying", Relation.EXACT))))
        .rule(when("else", Condition.ALWAYS, BULLIED, Alternative.of(target("violence.bullying", Relation.EXACT))))
        .build();
  }

  private static SourceReason at(String place) {
    return SourceReason.of("Abuse", "Bullied").withContext(Map.of("place", place));
  }

  @Test
  void itTellsWhichConditionFailedAndWhatWasFound() {
    Step step = crosswalk().explain(at("School")).steps().get(0);
    assertEquals(Optional.of(new ModeField("place", "School", Optional.empty())), step.modeField());
    assertEquals(Mode.NONE, step.mode());
    assertEquals(List.of(Outcome.REJECTED, Outcome.REJECTED, Outcome.FIRED),
        step.rules().stream().map(Considered::outcome).toList());
    assertEquals(List.of(new Observation(ONLINE, false, "School")), step.rules().get(0).observations());
    assertEquals(List.of(new Observation(OFFLINE, false, "School")), step.rules().get(1).observations());
    assertEquals(List.of(), step.rules().get(2).observations());
    assertEquals("violence.sexual-violence",
        step.rules().get(0).translation().alternatives().get(0).get(0).reason().code());
  }

  @Test
  void rulesBehindTheOneThatCountsAreNotReached() {
    Step step = crosswalk().explain(at("offline")).steps().get(0);
    assertEquals(List.of(Outcome.REJECTED, Outcome.FIRED, Outcome.NOT_REACHED),
        step.rules().stream().map(Considered::outcome).toList());
    assertEquals(List.of(new Observation(OFFLINE, true, "offline"), new Observation(ONLINE, false, "offline")),
        step.rules().get(1).observations());
  }

  @Test
  void itTellsWhatOtherValuesWouldHaveLedTo() {
    List<Otherwise> otherwise = crosswalk().explain(at("School")).otherwise();
    assertEquals(List.of(new Condition.FieldIs("place", List.of("Online")),
            new Condition.FieldIs("place", List.of("Offline")), new Condition.FieldIs("place", List.of("Internet"))),
        otherwise.stream().map(Otherwise::condition).toList());
    assertEquals(Set.of(Set.of(Reason.of("violence.bullying", Mode.OFFLINE))),
        readings(otherwise.get(1).translation()));
    assertEquals(List.of("Offline", ""), crosswalk().explain(at("ONLINE")).otherwise().stream()
        .flatMap(o -> ((Condition.FieldIs) o.condition()).values().stream()).filter(v -> !v.equals("Internet")).toList());
  }

  @Test
  void eachStepIsToldForEachReasonThatReachesIt() {
    Explanation explanation = crosswalk().andThen(SampleCrosswalks.from2024to2026()).explain(at("School"));
    assertEquals(List.of("ours", "2024-2026"), explanation.steps().stream().map(Step::crosswalk).toList());
    Step second = explanation.steps().get(1);
    assertEquals(List.of("violence.bullying"), second.reason().levels());
    assertEquals(Mode.UNKNOWN, second.mode());
    assertEquals(4, second.rules().size());
    assertEquals(Outcome.FIRED, second.rules().get(3).outcome());
    assertEquals("unknown", second.rules().get(0).observations().get(0).found());
    assertEquals(ReasonStatus.AMBIGUOUS, explanation.translation().status());
  }

  @Test
  void ofACodeTheModesThatItCanHaveAreTried() {
    Explanation explanation = SampleCrosswalks.from2024to2026().explain(SourceReason.of("violence.bullying"));
    assertEquals(List.of(Set.of(Mode.ONLINE), Set.of(Mode.OFFLINE), Set.of(Mode.BOTH)),
        explanation.otherwise().stream().map(o -> ((Condition.ModeIs) o.condition()).modes()).toList());
  }

  @Test
  void ofAnUnknownLabelItTellsWhatComesNear() {
    Explanation explanation = crosswalk().explain(SourceReason.of("Abuse", "Bulied"));
    assertEquals(List.of(), explanation.steps().get(0).rules());
    assertEquals(List.of(), explanation.otherwise());
    assertEquals(List.of("Abuse > Bullied"),
        assertInstanceOf(Translation.Unknown.class, explanation.translation()).nearest());
    assertEquals(List.of(), SampleCrosswalks.from2024to2026().explain(SourceReason.of("violence.piracy"))
        .steps().get(0).rules());
  }

  @Test
  void aMigrationExplainsTheWayThatItTakes() {
    Migration migration = new Migration(SampleEditions.editions(), List.of(SampleCrosswalks.from2021to2024(),
        SampleCrosswalks.from2024to2026()), SampleEditions.forms(), "2024", "2026");
    assertEquals("2024-2026", migration.explain(SourceReason.of("violence.bullying")).crosswalk());
    Explanation older = migration.explain(SourceReason.of("violence.online-sexual-abuse"));
    assertEquals("2021-2024>2024-2026", older.crosswalk());
    assertEquals(migration.translate(SourceReason.of("violence.online-sexual-abuse")), older.translation());
  }
}
