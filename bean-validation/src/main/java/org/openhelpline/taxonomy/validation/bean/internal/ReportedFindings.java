package org.openhelpline.taxonomy.validation.bean.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.Severity;

/** Makes violations of findings, one each. Unchanging and safe for use by several threads. */
final class ReportedFindings {
  private final Class<?> constraint;
  private final String message;
  private final Severity threshold;

  ReportedFindings(Class<?> constraint, String message, Severity threshold) {
    this.constraint = constraint;
    this.message = message;
    this.threshold = threshold;
  }

  /**
   * Reports those that are severe enough.
   *
   * @param places what the validated type calls a place
   * @return whether there are none
   */
  boolean report(List<Finding> findings, ConstraintValidatorContext context, UnaryOperator<String> places) {
    List<Finding> violating = findings.stream().filter(f -> f.severity().compareTo(threshold) <= 0).toList();
    if (violating.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (Finding finding : violating) {
      String path = places.apply(finding.path());
      Finding placed = new Finding(finding.id(), finding.severity(), path, finding.arguments());
      NodePath.addViolation(builder(placed, context), path);
    }
    return false;
  }

  private ConstraintViolationBuilder builder(Finding finding, ConstraintValidatorContext context) {
    boolean ofEachFinding = message.equals("{" + constraint.getName() + ".message}");
    String template = ofEachFinding ? "{" + PlainMessages.PREFIX + finding.id().id() + "}" : message;
    if (Hibernate.IS_PRESENT) {
      var hibernate = Hibernate.context(context);
      if (hibernate.isPresent()) {
        parameters(finding, UnaryOperator.identity()).forEach(hibernate.get()::addMessageParameter);
        hibernate.get().withDynamicPayload(finding);
        return hibernate.get().buildConstraintViolationWithTemplate(template);
      }
    }
    String text = ofEachFinding ? PlainMessages.of(finding.id(), Locale.getDefault()) : message;
    return context.buildConstraintViolationWithTemplate(Templates.filled(text, parameters(finding, Templates::escaped)));
  }

  /**
   * What fills the names of a message in.
   *
   * @param escape what keeps logged text from being resolved or evaluated where it becomes part of a template; Hibernate
   *     Validator does that itself with parameters
   */
  private static Map<String, String> parameters(Finding finding, UnaryOperator<String> escape) {
    Map<String, String> parameters = new LinkedHashMap<>();
    // Parameters stay for the violations after this one: the names of other findings' arguments are taken back.
    ArgumentNames.ALL.forEach(name -> parameters.put(name, Templates.NOTHING));
    finding.arguments().forEach((name, value) ->
        parameters.put(name, value.isEmpty() ? Templates.NOTHING : escape.apply(value)));
    parameters.put("finding", finding.id().id());
    parameters.put("severity", finding.severity().token());
    return parameters;
  }
}
