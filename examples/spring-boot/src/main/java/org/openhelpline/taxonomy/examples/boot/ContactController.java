package org.openhelpline.taxonomy.examples.boot;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.openhelpline.taxonomy.contact.Classification;
import org.openhelpline.taxonomy.data.Messages;
import org.openhelpline.taxonomy.data.TaxonomyData;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes contacts, counts them, and brings them to another edition. */
@RestController
class ContactController {
  private final TaxonomyData data;
  private final ContactStore store;
  private final Counting counting;
  private final EditionChange editionChange;

  ContactController(TaxonomyData data, ContactStore store, Counting counting, EditionChange editionChange) {
    this.data = data;
    this.store = store;
    this.counting = counting;
    this.editionChange = editionChange;
  }

  /** A contact that was taken, with what could be better about it. */
  record Taken(long id, List<ShownFinding> findings) {}

  @PostMapping("/contacts")
  @ResponseStatus(HttpStatus.CREATED)
  Taken take(@Valid @RequestBody ContactForm form, Locale locale) {
    Classification contact = form.classification();
    Messages messages = Messages.in(locale);
    List<ShownFinding> findings = data.validator(contact.edition()).validate(contact).stream()
        .map(f -> ShownFinding.of(f, f.path(), messages.of(f))).toList();
    return new Taken(store.add(contact), findings);
  }

  @GetMapping("/figures")
  Counting.Counted figures(@RequestParam String edition) {
    return counting.count(edition);
  }

  @PostMapping("/edition-changes")
  EditionChange.Changed changeEdition(@RequestParam String from, @RequestParam String to) {
    return editionChange.change(from, to);
  }
}
