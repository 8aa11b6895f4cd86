package org.openhelpline.taxonomy.examples.boot;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.validation.bean.ContactAdapter;
import org.openhelpline.taxonomy.validation.bean.LoggedReason;
import org.openhelpline.taxonomy.validation.bean.ValidClassification;

/** A contact as a client sends it. */
@ValidClassification(maxReasons = 5, adapter = ContactForm.Adapter.class)
public record ContactForm(@Nullable String edition, @NotEmpty List<ReasonForm> reasons) {
  /** Nothing is missing from here on; an element that is null keeps its place. */
  public ContactForm {
    reasons = reasons == null ? List.of()
        : reasons.stream().map(r -> Objects.requireNonNullElse(r, ReasonForm.EMPTY)).toList();
  }

  /** How the constraint reads a contact. */
  public static final class Adapter implements ContactAdapter<ContactForm> {
    @Override
    public String edition(ContactForm contact) {
      return Objects.requireNonNullElse(contact.edition(), "");
    }

    @Override
    public List<LoggedReason> reasons(ContactForm contact) {
      return contact.reasons().stream().map(r -> LoggedReason.of(r.code(), r.mode(), r.forms())).toList();
    }
  }

  /** The contact in the library's terms; only after it was validated. */
  Classification classification() {
    Adapter adapter = new Adapter();
    return Classification.of(adapter.edition(this), adapter.reasons(this).stream()
        .map(r -> new Reason(r.code(), Mode.ofToken(r.mode()).orElseThrow(), r.forms())).toList());
  }
}
