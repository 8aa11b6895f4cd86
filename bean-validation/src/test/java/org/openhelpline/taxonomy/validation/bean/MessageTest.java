package org.openhelpline.taxonomy.validation.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.data.Messages;
import org.openhelpline.taxonomy.validation.FindingId;
import org.openhelpline.taxonomy.validation.Severity;

/** Violations say what the messages of their findings say, in each language, and evaluate nothing that was logged. */
class MessageTest {
  private static final Map<Locale, Validator> VALIDATORS = Messages.languages().stream()
      .map(Locale::forLanguageTag).collect(Collectors.toUnmodifiableMap(l -> l, Providers::in));

  /** A host that lets the expression language into violations, against the advice of its provider. */
  private static final Validator CARELESS = Providers.hibernate(c -> c
      .addProperty("hibernate.validator.constraint_expression_language_feature_level", "bean-methods")
      .addProperty("hibernate.validator.custom_violation_expression_language_feature_level", "bean-methods"))
      .getValidator();

  record Contact(@ValidClassification(edition = "2024", maxReasons = 3, threshold = Severity.ADVICE)
      List<LoggedReason> reasons) {}

  record Worded(@ValidClassification(edition = "2024", message = "<{code}|{value}|{form}>") List<LoggedReason> reasons) {}

  record Entry(@LegacyCode(crosswalk = "kellimni-mt") String entry) {}

  @Provide
  Arbitrary<String> odd() {
    return Arbitraries.oneOf(
        Arbitraries.of("violence.bullying", "violence", "violence.cyberbullying", "violence.other"),
        Arbitraries.of("${7*7}", "${''.getClass().forName('java.lang.Runtime')}", "{code}", "#{7*7}", "\\${7*7}",
            "\\", "{", "}", "$", "${", "a\\{b\\}", "it's '{0}'", "{org.openhelpline.taxonomy.finding.no-reason}",
            "${validatedValue}", "$\\{7*7}", "{{code}}"),
        Arbitraries.strings().withChars("${}\\'a.0*#").ofMaxLength(10),
        Arbitraries.strings().ofMaxLength(6));
  }

  @Provide
  Arbitrary<LoggedReason> reasons() {
    return Combinators.combine(odd(), Arbitraries.oneOf(odd(), Arbitraries.of("", "online", "offline")),
        odd().list().ofMaxSize(2)).as(LoggedReason::new);
  }

  @Property(tries = 150)
  void aViolationSaysWhatTheMessageOfItsFindingSays(@ForAll("reasons") LoggedReason one,
      @ForAll("reasons") LoggedReason two) {
    Contact contact = new Contact(List.of(one, two));
    VALIDATORS.forEach((locale, validator) -> expectMessages(locale, validator.validate(contact)));
    expectMessages(Locale.getDefault(), CARELESS.validate(contact));
    expectMessages(Locale.getDefault(), CARELESS.validate(new Entry(one.code())));
  }

  private static void expectMessages(Locale locale, Set<? extends ConstraintViolation<?>> violations) {
    for (ConstraintViolation<?> violation : violations) {
      assertEquals(Messages.in(locale).of(Findings.of(violation).orElseThrow()), violation.getMessage());
    }
  }

  @Property(tries = 100)
  void aMessageOfOnesOwnShowsWhatWasLoggedAsItIsEvenWhereExpressionsAreAllowed(@ForAll("odd") String code) {
    Worded worded = new Worded(List.of(LoggedReason.of("violence.bullying", "zz", List.of()), LoggedReason.of(code)));
    for (ConstraintViolation<Worded> violation : CARELESS.validate(worded)) {
      String expected = switch (Findings.of(violation).orElseThrow().id()) {
        case UNKNOWN_MODE -> "<-|zz|->";
        case UNKNOWN_CODE, NOT_SELECTABLE -> "<" + (code.isEmpty() ? "-" : code) + "|-|->";
        default -> Assertions.fail(violation.toString());
      };
      assertEquals(expected, violation.getMessage());
    }
  }

  /** If this fails, the property before it proves nothing. */
  @Test
  void theCarelessHostDoesEvaluateWhatALibraryDoesNotEscape() {
    record Bean(@ReasonCode(edition = "2024", message = "${7*7}") String x) {}

    assertEquals("49", CARELESS.validate(new Bean("x")).iterator().next().getMessage());
  }

  @Test
  void everyFindingAndConstraintHasAMessageInEachLanguageWhereProvidersLookForIt() {
    for (String language : Messages.languages()) {
      ResourceBundle bundle = ResourceBundle.getBundle("ContributorValidationMessages",
          language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
      assertEquals(language.equals("en") ? "" : language, bundle.getLocale().getLanguage());
      Set<String> expected = Stream.concat(
          Stream.of(FindingId.values()).map(id -> "org.openhelpline.taxonomy.finding." + id.id()),
          Stream.of(ReasonCode.class, ValidReason.class, ValidClassification.class, LegacyCode.class)
              .map(c -> c.getName() + ".message")).collect(Collectors.toSet());
      assertEquals(expected, bundle.keySet());
      expected.forEach(key -> assertFalse(bundle.getString(key).isBlank(), key));
    }
  }

  @Test
  void everyConstraintNamesItsOwnMessage() throws NoSuchMethodException {
    for (Class<?> constraint : List.of(ReasonCode.class, ValidReason.class, ValidClassification.class,
        LegacyCode.class)) {
      assertEquals("{" + constraint.getName() + ".message}", constraint.getMethod("message").getDefaultValue());
    }
  }

  @Test
  void noBundleIsOursThatBelongsToTheHost() {
    Assertions.assertThrows(MissingResourceException.class, () -> ResourceBundle.getBundle("ValidationMessages"));
  }

  @Test
  void theLanguageOfTheRequestIsSpoken() {
    Contact contact = new Contact(List.of(LoggedReason.of(Reason.of("violence.online-sexual-abuse-exploitation", Mode.OFFLINE))));
    assertEquals(List.of("reasons[0].mode 'violence.online-sexual-abuse-exploitation' ne peut pas \u00eatre 'offline' : "
        + "le code lui-m\u00eame dit 'online'."), Providers.said(Providers.in(Locale.FRENCH).validate(contact)));
    assertTrue(Providers.said(Providers.in(Locale.JAPANESE).validate(contact)).get(0).contains(" can't be 'offline'"));
  }
}
