package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.data.draft.Labels;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Read;
import org.openhelpline.taxonomy.data.internal.Tokens;

/** Reads forms of OCSEA in the format of {@code forms.schema.json}. */
public final class FormsReader {
  private static final Set<String> FORM_FIELDS = Set.of("id", "kind", "technology", "labels", "alternativeLabels",
      "definition", "verified", "note", "codes", "sources", "loggedBy");
  private static final Set<String> SOURCE_FIELDS = Set.of("url", "supports");
  private static final Tokens<Form.Kind> KINDS = Tokens.ofNames(Form.Kind.values());
  private static final Tokens<Form.Technology> TECHNOLOGIES = Tokens.ofNames(Form.Technology.values());

  private FormsReader() {}

  /**
   * Reads forms.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call the file in messages
   * @throws InvalidDataException if it is not JSON, breaks the schema or contradicts itself; it names every fault
   * @throws IOException if it can't be read
   */
  public static Forms read(InputStream in, String name) throws IOException {
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(in, name), faults)
        .object(Set.of("$schema", "version", "notice", "forms")).remarks("$schema", "notice");
    String version = root.text("version");
    List<Form> forms = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonView f : root.list("forms")) {
      Form form = form(f);
      if (!form.id().isEmpty() && !ids.add(form.id())) {
        f.get("id").fault("the form '" + form.id() + "' stands twice");
      }
      forms.add(form);
    }
    return Read.finished(name, faults, root, () -> Forms.of(version, forms));
  }

  private static Form form(JsonView f) {
    f.object(FORM_FIELDS).remarks("note");
    for (JsonView l : f.listOrEmpty("loggedBy")) {
      checkLoggedBy(l);
    }
    List<String> sources = new ArrayList<>();
    for (JsonView s : f.listOrEmpty("sources")) {
      sources.add(s.object(SOURCE_FIELDS).remarks("supports").text("url"));
    }
    return new Form(f.text("id"), KINDS.read(f.get("kind"), Form.Kind.OCSEA),
        TECHNOLOGIES.read(f.get("technology"), Form.Technology.ALWAYS), f.get("labels").filledByLanguage(),
        Labels.alternatives(f), f.text("definition"),
        f.flag("verified", false), new LinkedHashSet<>(f.texts("codes")), sources);
  }

  /** Who logs with a form is told to people only, but a slip in it is a slip. */
  private static void checkLoggedBy(JsonView l) {
    l.object(Set.of("helpline", "label", "url"));
    l.text("helpline");
    l.text("label");
    l.text("url");
  }
}
