package org.openhelpline.taxonomy.data.draft;

import org.openhelpline.taxonomy.data.internal.JsonView;

/**
 * A form that a rule names.
 *
 * @param pointer where
 * @param id its id
 */
public record FormRef(String pointer, String id) {
  static FormRef of(JsonView view) {
    return new FormRef(view.pointer(), view.text());
  }
}
