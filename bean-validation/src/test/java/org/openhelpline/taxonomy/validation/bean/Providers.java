package org.openhelpline.taxonomy.validation.bean;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;

/** The two providers, as hosts set them up. */
final class Providers {
  /** Hibernate Validator with nothing changed. */
  static final Validator HIBERNATE = hibernate(c -> {}).getValidator();
  /** Apache BVal with nothing changed. */
  static final Validator BVAL =
      Validation.byProvider(ApacheValidationProvider.class).configure().buildValidatorFactory().getValidator();

  private Providers() {}

  static ValidatorFactory hibernate(Consumer<Configuration<?>> settings) {
    var configuration = Validation.byProvider(HibernateValidator.class).configure();
    settings.accept(configuration);
    return configuration.buildValidatorFactory();
  }

  /** Hibernate Validator as it answers a request in a language. */
  static Validator in(Locale locale) {
    return hibernate(c -> c.messageInterpolator(
        new InLocale(c.getDefaultMessageInterpolator(), locale))).getValidator();
  }

  private record InLocale(MessageInterpolator all, Locale locale) implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return all.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale other) {
      return all.interpolate(template, context, locale);
    }
  }

  /** Each violation as path and finding, in order. */
  static List<String> found(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(v -> v.getPropertyPath() + " " + Findings.of(v).orElseThrow().id().id())
        .sorted().toList();
  }

  /** Each violation as path and message, in order. */
  static List<String> said(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(v -> v.getPropertyPath() + " " + v.getMessage()).sorted().toList();
  }
}
