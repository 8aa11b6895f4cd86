package org.openhelpline.taxonomy.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the rows of one contact together, in the order in which they come. */
final class ContactBuilder {
  private final InputContact first;
  private List<InputReason> reasons;
  private Map<String, String> fields;
  private boolean isShared = true;

  ContactBuilder(InputContact first) {
    this.first = first;
    this.reasons = first.reasons();
    this.fields = first.fields();
  }

  void add(InputContact row) {
    if (fields.isEmpty()) {
      fields = row.fields();
    }
    if (row.reasons().isEmpty()) {
      return;
    }
    if (isShared) {
      reasons = new ArrayList<>(reasons);
      isShared = false;
    }
    reasons.addAll(row.reasons());
  }

  InputContact build() {
    return reasons == first.reasons() && fields == first.fields() ? first
        : new InputContact(first.id(), first.line(), reasons, fields);
  }
}
