package org.openhelpline.taxonomy.examples.boot;

import java.util.Locale;
import org.openhelpline.taxonomy.data.Messages;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
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
}
