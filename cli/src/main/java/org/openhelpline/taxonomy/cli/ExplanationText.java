package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.exchange.ConditionText;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.crosswalk.Explanation;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;

/** Writes an explanation for people. */
final class ExplanationText {
  private final Writer out;
  private final Crosswalk used;

  ExplanationText(Writer out, Crosswalk used) {
    this.out = out;
    this.used = used;
  }

  void write(Explanation explanation) throws IOException {
    Translation translation = explanation.translation();
    Taxonomy target = used.target();
    line(0, explanation.reason().text());
    line(1, "-> edition " + target.edition() + " by " + explanation.crosswalk() + ": " + translation.status().token());
    line(1, "(" + target.standing().token() + "; " + Standing.NOTICE + ")");
    answer(translation);
    line(0, "");
    line(0, "what was looked at:");
    for (Explanation.Step step : explanation.steps()) {
      step(step);
    }
    if (!explanation.otherwise().isEmpty()) {
      line(0, "");
      line(0, "what would have led elsewhere:");
      for (Explanation.Otherwise other : explanation.otherwise()) {
        line(1, "if " + ConditionText.of(other.condition()) + ": " + gist(other.translation()));
      }
    }
  }

  private void answer(Translation translation) throws IOException {
    if (translation.alternatives().isEmpty()) {
      line(1, gist(translation));
    }
    int number = 0;
    for (List<TranslatedTarget> alternative : translation.alternatives()) {
      number++;
      if (translation.alternatives().size() > 1) {
        line(1, "reading " + number + ":");
      }
      for (TranslatedTarget t : alternative) {
        line(2, t.reason().code() + "  " + used.target().get(t.reason().code()).label("en"));
        line(3, "the source is " + t.relation().token() + mode(t) + forms(t));
        if (!t.losses().isEmpty()) {
          line(3, "lost: " + losses(t));
        }
      }
    }
  }

  private void step(Explanation.Step step) throws IOException {
    Mode mode = step.mode();
    line(1, step.crosswalk() + ", about " + step.reason().text() + (mode == Mode.NONE ? "" : " (" + mode.token() + ")")
        + ":");
    if (step.modeField().isPresent()) {
      Explanation.ModeField field = step.modeField().get();
      String said = field.mode().map(m -> m == Mode.NONE ? "where it happened is not said" : m.token())
          .orElse("not a value that is known, so where it happened is not said");
      line(2, "field " + field.field() + " is " + found(field.value()) + ": " + said);
    }
    if (step.rules().isEmpty()) {
      line(2, "no rule: " + gist(step.translation()));
    }
    for (Explanation.Considered considered : step.rules()) {
      considered(considered);
    }
  }

  private void considered(Explanation.Considered considered) throws IOException {
    CrosswalkRule rule = considered.rule();
    String when = ConditionText.of(rule.when());
    line(2, considered.outcome().token() + ": rule " + rule.id() + (when.isEmpty() ? "" : ", when " + when));
    for (Explanation.Observation o : considered.observations()) {
      line(3, ConditionText.of(o.condition()) + (o.holds() ? ": yes, is " : ": no, is ") + found(o.found()));
    }
    boolean fired = considered.outcome() == Explanation.Outcome.FIRED;
    line(3, fired ? "leads to " + detail(considered.translation()) : "would lead to " + declared(rule));
    line(3, "confidence " + rule.confidence().token() + ", review " + rule.review()
        + (rule.note().isEmpty() ? "" : ": " + rule.note()));
  }

  private static String found(String value) {
    return value.isEmpty() ? "empty" : "'" + value + "'";
  }

  /** The readings in a line, with all that is said of each target. */
  private static String detail(Translation translation) {
    return translation.alternatives().isEmpty() ? gist(translation) : translation.alternatives().stream()
        .map(a -> a.stream().map(t -> t.reason().code() + " (" + t.relation().token() + mode(t) + forms(t)
            + (t.losses().isEmpty() ? "" : "; lost " + losses(t)) + ")").collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(", or "));
  }

  /** What a rule says, whatever the reason is. */
  private static String declared(CrosswalkRule rule) {
    return rule.outOfScope().map(reason -> "no reason for contact: " + reason.token())
        .orElseGet(() -> rule.alternatives().stream().map(a -> a.targets().stream()
            .map(t -> t.code() + " (" + t.relation().token()
                + (t.mode() == Mode.NONE ? "" : "; mode " + t.mode().token())
                + (t.forms().isEmpty() ? "" : "; forms " + String.join(", ", t.forms())) + ")")
            .collect(Collectors.joining(" and "))).collect(Collectors.joining(", or ")));
  }

  /** The readings in a line. */
  private static String gist(Translation translation) {
    if (translation instanceof Translation.OutOfScope outOfScope) {
      return "no reason for contact: " + outOfScope.reason().token();
    }
    if (translation instanceof Translation.Unknown unknown) {
      return "not in the source" + (unknown.nearest().isEmpty() ? "" : "; nearest: "
          + String.join("; ", unknown.nearest()));
    }
    return translation.alternatives().stream()
        .map(a -> a.stream().map(t -> t.reason().code() + space(t.reason().mode()))
            .collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(", or "));
  }

  private static String space(Mode mode) {
    return mode == Mode.NONE ? "" : " " + mode.token();
  }

  private static String mode(TranslatedTarget target) {
    Mode mode = target.reason().mode();
    return mode == Mode.NONE ? "" : "; mode " + mode.token();
  }

  private static String forms(TranslatedTarget target) {
    return target.reason().forms().isEmpty() ? "" : "; forms " + String.join(", ", target.reason().forms());
  }

  private static String losses(TranslatedTarget target) {
    return target.losses().stream().map(Loss::token).collect(Collectors.joining(", "));
  }

  private void line(int depth, String text) throws IOException {
    out.write("  ".repeat(depth) + text + "\n");
  }
}
