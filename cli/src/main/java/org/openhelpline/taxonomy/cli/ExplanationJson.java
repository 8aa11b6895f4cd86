package org.openhelpline.taxonomy.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.cli.exchange.ConditionText;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Explanation;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/** An explanation as the maps and lists that its JSON is made of. */
final class ExplanationJson {
  private ExplanationJson() {}

  static Map<String, Object> of(Explanation explanation, Crosswalk used) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("crosswalk", explanation.crosswalk());
    map.put("edition", used.target().edition());
    map.put("standing", used.target().standing().token());
    map.put("versions", explanation.translation().provenance().versions());
    map.put("reason", reason(explanation.reason()));
    map.put("answer", translation(explanation.translation()));
    map.put("steps", explanation.steps().stream().map(ExplanationJson::step).toList());
    map.put("otherwise", explanation.otherwise().stream().map(o -> {
      Map<String, Object> other = new LinkedHashMap<>();
      other.put("if", ConditionText.of(o.condition()));
      other.put("answer", translation(o.translation()));
      return other;
    }).toList());
    return map;
  }

  private static Map<String, Object> reason(SourceReason reason) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("source", reason.levels());
    map.put("mode", reason.mode().token());
    map.put("forms", reason.forms());
    return map;
  }

  private static Map<String, Object> step(Explanation.Step step) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("crosswalk", step.crosswalk());
    map.put("edition", step.edition());
    map.put("reason", reason(step.reason()));
    map.put("mode", step.mode().token());
    step.modeField().ifPresent(field -> {
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("field", field.field());
      said.put("value", field.value());
      said.put("known", field.mode().isPresent());
      said.put("mode", field.mode().orElse(Mode.NONE).token());
      map.put("mode_field", said);
    });
    map.put("rules", step.rules().stream().map(ExplanationJson::considered).toList());
    map.put("answer", translation(step.translation()));
    return map;
  }

  private static Map<String, Object> considered(Explanation.Considered considered) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("rule", considered.rule().id());
    map.put("outcome", considered.outcome().token());
    map.put("when", ConditionText.of(considered.rule().when()));
    map.put("observations", considered.observations().stream().map(o -> {
      Map<String, Object> observation = new LinkedHashMap<>();
      observation.put("condition", ConditionText.of(o.condition()));
      observation.put("holds", o.holds());
      observation.put("found", o.found());
      return observation;
    }).toList());
    map.put("answer", translation(considered.translation()));
    map.put("confidence", considered.rule().confidence().token());
    map.put("review", considered.rule().review());
    map.put("note", considered.rule().note());
    return map;
  }

  private static Map<String, Object> translation(Translation translation) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("status", translation.status().token());
    if (translation instanceof Translation.OutOfScope outOfScope) {
      map.put("out_of_scope", outOfScope.reason().token());
    } else if (translation instanceof Translation.Unknown unknown) {
      map.put("nearest", unknown.nearest());
    } else {
      map.put("alternatives", translation.alternatives().stream()
          .map(a -> (Object) a.stream().map(ExplanationJson::target).toList()).toList());
    }
    map.put("loss", translation.losses().stream().map(Loss::token).toList());
    return map;
  }

  private static Map<String, Object> target(TranslatedTarget target) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", target.reason().code());
    map.put("mode", target.reason().mode().token());
    map.put("forms", target.reason().forms());
    map.put("relation", target.relation().token());
    map.put("loss", target.losses().stream().map(Loss::token).toList());
    map.put("rules", target.rules());
    return map;
  }
}
