package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Read;
import org.openhelpline.taxonomy.data.internal.Tokens;
import org.openhelpline.taxonomy.terms.Authority;
import org.openhelpline.taxonomy.terms.Term;
import org.openhelpline.taxonomy.terms.TermStatus;
import org.openhelpline.taxonomy.terms.Terms;
import org.openhelpline.taxonomy.terms.Usage;

/** Reads terms in the format of {@code terms.schema.json}: ours, or a third party's. One reader reads one file. */
public final class TermsReader {
  private static final Set<String> TERM_FIELDS =
      Set.of("wording", "lang", "variants", "form", "statuses", "note", "sources");
  private static final Set<String> STATUS_FIELDS =
      Set.of("authority", "edition", "status", "instead", "note", "source");
  private static final Tokens<Usage> USAGES = Tokens.of(Usage.class, Usage::token);

  private final Forms forms;
  private final Map<String, Authority> authorities = new LinkedHashMap<>();
  private final Set<String> wordings = new HashSet<>();

  private TermsReader(Forms forms) {
    this.forms = forms;
  }

  /**
   * Reads terms.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call the file in messages
   * @param forms the forms that the terms may name
   * @throws InvalidDataException if it is not JSON, breaks the schema, names an unknown form or contradicts itself; it
   *     names every fault
   * @throws IOException if it can't be read
   */
  public static Terms read(InputStream in, String name, Forms forms) throws IOException {
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(in, name), faults)
        .object(Set.of("$schema", "version", "notice", "authorities", "terms")).remarks("$schema", "notice");
    TermsReader reader = new TermsReader(forms);
    String version = root.text("version");
    root.list("authorities").forEach(reader::authority);
    List<Term> terms = new ArrayList<>();
    root.list("terms").forEach(t -> reader.term(t).ifPresent(terms::add));
    return Read.finished(name, faults, root, () -> Terms.of(version, terms));
  }

  private void authority(JsonView a) {
    a.object(Set.of("id", "name", "advice", "note")).remarks("note");
    // What can't be read is taken for advice, of which less is asked: one slip is one fault.
    Authority authority = new Authority(a.text("id"), a.text("name"), a.flag("advice", a.has("advice")));
    if (!authority.id().isEmpty() && authorities.putIfAbsent(authority.id(), authority) != null) {
      a.get("id").fault("the authority '" + authority.id() + "' stands twice");
    }
  }

  private Optional<Term> term(JsonView t) {
    t.object(TERM_FIELDS);
    String wording = t.text("wording");
    String lang = t.text("lang");
    if (!wording.isEmpty() && !wordings.add(lang + ' ' + wording)) {
      t.get("wording").fault("'" + wording + "' (" + lang + ") stands twice");
    }
    List<String> variants = filled(t, "variants");
    Optional<String> form = t.find("form").map(this::form);
    List<TermStatus> statuses = new ArrayList<>();
    atLeastOne(t.get("statuses")).forEach(s -> status(s).ifPresent(statuses::add));
    String note = t.textOr("note", "");
    List<String> sources = atLeastOne(t.get("sources")).stream()
        .map(s -> s.object(Set.of("url", "supports")).remarks("supports")).map(s -> s.text("url")).toList();
    if (statuses.isEmpty()) {
      return Optional.empty();
    }
    Term term = new Term(wording, lang, variants, form, statuses, note, sources);
    if (term.usage() == Usage.AVOID && term.instead().isEmpty() && note.isBlank()) {
      t.fault("what to avoid needs something to write 'instead', or a 'note'");
    }
    return Optional.of(term);
  }

  private static List<String> filled(JsonView view, String field) {
    return view.listOrEmpty(field).stream().map(JsonView::filledText).toList();
  }

  private String form(JsonView f) {
    String id = f.filledText();
    if (!id.isEmpty() && forms.find(id).isEmpty()) {
      f.fault("unknown form '" + id + "'; valid: " + String.join(", ", forms.all().stream().map(Form::id).toList()));
    }
    return id;
  }

  private Optional<TermStatus> status(JsonView s) {
    s.object(STATUS_FIELDS);
    String id = s.text("authority");
    Optional<Authority> authority = Optional.ofNullable(authorities.get(id));
    if (authority.isEmpty() && !id.isBlank()) {
      s.get("authority").fault("unknown authority '" + id + "'; valid: " + String.join(", ", authorities.keySet()));
    }
    Usage usage = USAGES.read(s.get("status"), Usage.USE);
    List<String> instead = filled(s, "instead");
    String edition = s.textOr("edition", "");
    String note = s.textOr("note", "");
    String source = s.textOr("source", "");
    if (source.isBlank() && authority.filter(a -> !a.advice()).isPresent()) {
      s.fault("what '" + id + "' says needs a 'source'");
    }
    return authority.map(a -> new TermStatus(a, edition, usage, instead, note, source));
  }

  private static List<JsonView> atLeastOne(JsonView array) {
    List<JsonView> elements = array.elements();
    if (array.isArray() && elements.isEmpty()) {
      array.fault("at least one was expected");
    }
    return elements;
  }
}
