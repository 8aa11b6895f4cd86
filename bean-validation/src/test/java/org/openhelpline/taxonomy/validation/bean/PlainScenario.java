package org.openhelpline.taxonomy.validation.bean;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.openhelpline.taxonomy.validation.bean.internal.Hibernate;

/** What a host does that has a provider other than Hibernate Validator, and no class of that one. */
public final class PlainScenario implements Supplier<List<String>> {
  /** A scenario. */
  public PlainScenario() {}

  record Contact(@ReasonCode(edition = "2024") String code,
      @ValidClassification(edition = "2024") List<LoggedReason> reasons,
      @LegacyCode(crosswalk = "kellimni-mt", message = "{finding}: {entry}") String entry) {}

  @Override
  public List<String> get() {
    try (ValidatorFactory factory =
        Validation.byProvider(ApacheValidationProvider.class).configure().buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      var violations = validator.validate(new Contact("a${7*7}\\{b}", List.of(LoggedReason.of("violence.bullying"),
          LoggedReason.of("violence.online-sexual-abuse-exploitation", "offline", null)), "${1+1}{entry}"));
      List<String> said = new ArrayList<>(
          violations.stream().map(v -> v.getPropertyPath() + " " + v.getMessage()).sorted().toList());
      said.add("hibernate: " + Hibernate.IS_PRESENT + ", findings: "
          + violations.stream().filter(v -> Findings.of(v).isPresent()).count());
      return said;
    }
  }
}
