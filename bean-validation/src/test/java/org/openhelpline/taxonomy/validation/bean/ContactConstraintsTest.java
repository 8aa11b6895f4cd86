package org.openhelpline.taxonomy.validation.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.validation.Severity;
import org.openhelpline.taxonomy.validation.bean.Dto.Holder;
import org.openhelpline.taxonomy.validation.bean.Dto.Pinned;
import org.openhelpline.taxonomy.validation.bean.Dto.Single;
import org.openhelpline.taxonomy.validation.bean.Dto.Ticket;
import org.openhelpline.taxonomy.validation.bean.Dto.Topic;

/** Reasons and contacts, of the core and of a vendor's own types, with every finding at its place. */
class ContactConstraintsTest {
  private static final Reason GOOD = Reason.of("violence.bullying", Mode.BOTH);
  private static final Reason CONTRADICTS = Reason.of("violence.online-sexual-abuse-exploitation", Mode.OFFLINE);

  private final Validator validator = Providers.HIBERNATE;

  record Contact(@ValidClassification(maxReasons = 2) @Nullable Classification classification) {}

  record OfEdition(@ValidClassification(edition = "2026") Classification classification) {}

  record Reasons(@ValidClassification(edition = "2024", threshold = Severity.ADVICE) List<@Nullable Object> reasons) {}

  record WithoutEdition(@ValidClassification List<Reason> reasons) {}

  record OneReason(@ValidReason(edition = "2024") @Nullable Object reason) {}

  record ElementWise(List<@ValidReason(edition = "2024") Reason> reasons) {}

  record NotEmptyContact(@NotEmpty @ValidClassification @Nullable Classification classification) {}

  @Test
  void notEmptyOfTheStandardAsksForAReason() {
    assertEquals(Set.of(), validator.validate(new NotEmptyContact(Classification.of("2024", List.of(GOOD)))));
    assertEquals(1, validator.validate(new NotEmptyContact(Classification.of("2024", List.of()))).size());
    assertEquals(1, validator.validate(new NotEmptyContact(null)).size());
  }

  private List<String> found(Object bean) {
    return Providers.found(validator.validate(bean));
  }

  @Test
  void aClassificationIsValidUnderItsOwnEditionAndNullIsValid() {
    assertEquals(Set.of(), validator.validate(new Contact(Classification.of("2024", List.of(GOOD)))));
    assertEquals(Set.of(), validator.validate(new Contact(null)));
  }

  @Test
  void everyFindingStandsAtItsReason() {
    Classification bad = Classification.of("2024", List.of(GOOD, CONTRADICTS,
        new Reason("no.such", Mode.NONE, List.of("grooming", "zzz"))));
    assertEquals(List.of("classification too-many-reasons", "classification.reasons[1].mode mode-contradicts",
            "classification.reasons[2].code unknown-code",
            "classification.reasons[2].forms[1].<list element> unknown-form"),
        found(new Contact(bad)));
  }

  @Test
  void anotherEditionThanTheExpectedOneIsAFinding() {
    assertEquals(List.of("classification.edition edition-differs"),
        found(new OfEdition(Classification.of("2024", List.of(GOOD)))));
    assertEquals(List.of("classification.edition edition-differs"),
        found(new Contact(Classification.of("1999", List.of(GOOD)))));
    assertEquals(List.of("taxonomyYear edition-differs"), found(new Ticket("", List.of())));
    assertEquals(List.of("edition edition-differs"), found(new Pinned("2024", List.of())));
    assertEquals(List.of(), found(new Pinned("2026", List.of(new Topic("violence.cyberbullying", null, null)))));
  }

  @Test
  void aCollectionOfReasonsHasItsPlacesBelowTheProperty() {
    assertEquals(List.of("reasons[1].code duplicate-reason", "reasons[1].mode mode-missing",
            "reasons[2].mode mode-contradicts", "reasons[3].code unknown-code"),
        found(new Reasons(Arrays.asList(GOOD, LoggedReason.of("violence.bullying"), CONTRADICTS, null))));
    assertEquals(List.of("reasons no-reason"), found(new Reasons(List.of())));
  }

  @Test
  void aVendorsOwnTypeSpeaksOfItsOwnFields() {
    Ticket ticket = new Ticket("2024", Arrays.asList(
        new Topic("violence.bullying", "Online", null),
        new Topic("violence.online-sexual-abuse-exploitation", "everywhere", List.of("zzz", "grooming", "aaa")),
        null));
    assertEquals(List.of("topics[1].kinds[0].<list element> unknown-form", "topics[1].kinds[2].<list element> unknown-form",
        "topics[1].place unknown-mode", "topics[2].key unknown-code"), found(ticket));
    assertEquals(List.of(), found(new Ticket("2024", null)), "no reason is a warning");
    Topic topic = new Topic("violence.bullying", "both", null);
    assertEquals(List.of(" too-many-reasons"), found(new Ticket("2024", List.of(topic, topic, topic, topic))));
  }

  @Test
  void aFindingThatIsCarriedSpeaksOfTheVendorsFieldsToo() {
    Ticket ticket = new Ticket("2024", List.of(new Topic("x", null, null)));
    assertEquals("topics[0].key",
        Findings.of(validator.validate(ticket).iterator().next()).orElseThrow().path());
  }

  @Test
  void aReasonAloneIsCheckedAloneAndInAListByItsPlace() {
    assertEquals(List.of(), found(new OneReason(GOOD)));
    assertEquals(List.of(), found(new OneReason(null)));
    assertEquals(List.of("reason.mode mode-contradicts"), found(new OneReason(CONTRADICTS)));
    assertEquals(List.of("reason.forms[0].<list element> unknown-form", "reason.mode unknown-mode"),
        found(new OneReason(LoggedReason.of("violence.bullying", "somewhere", List.of("zzz")))));
    assertEquals(List.of("reasons[1].<list element>.mode mode-contradicts"),
        found(new ElementWise(List.of(GOOD, CONTRADICTS))));
    assertEquals(List.of("singles[1].topic.key unknown-code"), found(new Holder(List.of(
        new Single(new Topic("violence.neglect", null, null)), new Single(new Topic("x", null, null))))));
  }

  @Test
  void whatCanNotBeReadIsAMistakeOfTheDeclarationAndSaysWhatIsMissing() {
    assertTrue(thrown(new OneReason(1)).contains("java.lang.Integer: it needs an adapter"));
    assertTrue(thrown(new Reasons(List.of("x"))).contains("java.lang.String: it needs an adapter"));
    assertTrue(thrown(new WithoutEdition(List.of())).contains("on a collection needs an edition"));

    @ValidClassification(edition = "2024", adapter = Hidden.class)
    record Bean() {}

    assertTrue(thrown(new Bean()).contains("Hidden can't be created: it needs to be public"));
  }

  private static final class Hidden implements ContactAdapter<Object> {
    @Override
    public List<LoggedReason> reasons(Object contact) {
      return List.of();
    }
  }

  private String thrown(Object bean) {
    Throwable thrown = assertThrows(ValidationException.class, () -> validator.validate(bean));
    while (!(thrown instanceof ConstraintDeclarationException)) {
      thrown = thrown.getCause();
    }
    return thrown.getMessage();
  }
}
