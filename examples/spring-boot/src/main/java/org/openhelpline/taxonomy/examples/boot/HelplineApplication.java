package org.openhelpline.taxonomy.examples.boot;

import java.util.Locale;
import org.openhelpline.taxonomy.data.Messages;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Severity;
import org.openhelpline.taxonomy.validation.bean.TaxonomyConstraintValidatorFactory;
import org.openhelpline.taxonomy.validation.bean.TaxonomyConstraints;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The service. */
@SpringBootApplication(proxyBeanMethods = false)
public class HelplineApplication {
  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(HelplineApplication.class, args);
  }

  /** The library's data; the classes that use it ask for it as for anything else. */
  @Bean
  TaxonomyData taxonomyData() {
    return TaxonomyData.bundled();
  }

  /** Answers in the language of the caller if there are messages in it, else in English. */
  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(Messages.languages().stream().map(Locale::forLanguageTag).toList());
    resolver.setDefaultLocale(Locale.ENGLISH);
    return resolver;
  }

  /** What the constraints check against: the installed data, but the same reason twice is an error here. */
  @Bean
  ValidationConfigurationCustomizer taxonomyConstraints(AutowireCapableBeanFactory beans) {
    TaxonomyConstraints ours = TaxonomyConstraints.builder().addInstalled()
        .severity(FindingId.DUPLICATE_REASON, Severity.ERROR).build();
    return configuration -> configuration.constraintValidatorFactory(
        new TaxonomyConstraintValidatorFactory(ours, new SpringConstraintValidatorFactory(beans)));
  }
}
