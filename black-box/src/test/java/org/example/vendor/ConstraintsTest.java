package org.example.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.validation.bean.Findings;
import org.openhelpline.taxonomy.validation.bean.LegacyCode;
import org.openhelpline.taxonomy.validation.bean.ReasonCode;
import org.openhelpline.taxonomy.validation.bean.ValidClassification;

/** A vendor's own type with the constraints on it. */
class ConstraintsTest {
  private record Contact(@ReasonCode(edition = "2024") String code,
      List<@LegacyCode(crosswalk = "kellimni-mt") String> labels, @ValidClassification Classification contact) {}

  @Test
  void whatIsWrongIsFoundAtItsPlace() {
    Contact contact = new Contact("violence.bulying", List.of("Cyberbullying > Sexual extortion", "No such > label"),
        Classification.of("2024", List.of(Reason.of("violence.online-sexual-abuse-exploitation", Mode.OFFLINE))));
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Map<String, String> found = factory.getValidator().validate(contact).stream().collect(Collectors.toMap(
          (ConstraintViolation<Contact> violation) -> violation.getPropertyPath().toString(),
          violation -> Findings.of(violation).orElseThrow().id().id()));
      assertEquals("unknown-code", found.get("code"));
      assertEquals("mode-contradicts", found.get("contact.reasons[0].mode"));
      assertEquals(3, found.size(), found.toString());
    }
  }
}
