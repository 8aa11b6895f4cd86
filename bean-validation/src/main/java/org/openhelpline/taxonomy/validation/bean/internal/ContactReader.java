package org.openhelpline.taxonomy.validation.bean.internal;

import jakarta.validation.ConstraintDeclarationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.contact.Reason;
import org.openhelpline.taxonomy.validation.bean.ContactAdapter;
import org.openhelpline.taxonomy.validation.bean.LoggedReason;
import org.openhelpline.taxonomy.validation.bean.ValidClassification;

/** Reads a contact from whatever the annotation stands on. Unchanging and safe for use by several threads. */
final class ContactReader {
  private static final String REASONS = "reasons";

  private final String edition;
  private final Optional<ContactAdapter<Object>> adapter;

  private ContactReader(String edition, Optional<ContactAdapter<Object>> adapter) {
    this.edition = edition;
    this.adapter = adapter;
  }

  /**
   * What was logged.
   *
   * @param edition the edition that the contact names, if it names one
   * @param reasons its reasons
   * @param places what its type calls a place
   */
  record Contact(String edition, List<LoggedReason> reasons, UnaryOperator<String> places) {}

  /** The annotation's user answers for it that the adapter is one of the annotated type. */
  @SuppressWarnings("unchecked")
  static ContactReader of(ValidClassification annotation) {
    Class<? extends ContactAdapter<?>> type = annotation.adapter();
    return new ContactReader(annotation.edition(), type == ContactAdapter.None.class ? Optional.empty()
        : Optional.of((ContactAdapter<Object>) Adapters.create(type)));
  }

  /**
   * The contact.
   *
   * @throws ConstraintDeclarationException if there is no adapter and the type is not known
   */
  Contact read(Object value) {
    if (adapter.isPresent()) {
      return new Contact(adapter.get().edition(value), adapter.get().reasons(value), adapter.get()::path);
    }
    if (value instanceof Classification c) {
      return new Contact(c.edition(), c.reasons().stream().map(LoggedReason::of).toList(), UnaryOperator.identity());
    }
    if (value instanceof Collection<?> collection) {
      if (edition.isEmpty()) {
        throw new ConstraintDeclarationException(
            "@ValidClassification on a collection needs an edition, @ValidClassification(edition = ...)");
      }
      List<LoggedReason> reasons = new ArrayList<>();
      for (Object element : collection) {
        reasons.add(reason(element));
      }
      return new Contact("", reasons, ContactReader::belowCollection);
    }
    throw unreadable(value);
  }

  private static LoggedReason reason(@Nullable Object element) {
    if (element == null) {
      return LoggedReason.of((String) null);
    }
    if (element instanceof Reason reason) {
      return LoggedReason.of(reason);
    }
    if (element instanceof LoggedReason reason) {
      return reason;
    }
    throw unreadable(element);
  }

  /** The collection itself is the constrained element. */
  private static String belowCollection(String path) {
    return path.startsWith(REASONS) ? path.substring(REASONS.length()) : path;
  }

  private static ConstraintDeclarationException unreadable(Object value) {
    return new ConstraintDeclarationException("@ValidClassification can't read " + value.getClass().getName()
        + ": it needs an adapter, @ValidClassification(adapter = ...)");
  }
}
