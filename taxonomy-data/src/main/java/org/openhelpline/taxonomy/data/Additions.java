package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.data.draft.CodeListDraft;
import org.openhelpline.taxonomy.data.draft.CrosswalkDraft;
import org.openhelpline.taxonomy.data.draft.Draft;
import org.openhelpline.taxonomy.data.draft.EditionRef;
import org.openhelpline.taxonomy.data.draft.ExtensionDraft;
import org.openhelpline.taxonomy.data.draft.SourceDraft;
import org.openhelpline.taxonomy.data.draft.Suppression;
import org.openhelpline.taxonomy.data.draft.TaxonomyDraft;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;

/** Files of data from elsewhere, as resources that no other has the id of. */
final class Additions {
  private static final String EXTENSIONS_OWN = "Follows from the extension, where each local concept says it.";

  private final Map<String, String> taken = new HashMap<>();
  private final List<Resource> added = new ArrayList<>();
  private final Map<String, ExtensionDraft> extensions = new HashMap<>();

  /** Additions to what there is. */
  Additions(List<Resource> before) {
    before.forEach(r -> taken.put(key(r.info().kind(), r.info().id()), r.info().file()));
  }

  /** What was added, in the order in which it came. */
  List<Resource> added() {
    return added;
  }

  /** What an extended edition was read from; empty if the edition is none that was added here. */
  Optional<ExtensionDraft> extension(String edition) {
    return Optional.ofNullable(extensions.get(edition));
  }

  /**
   * Adds a file.
   *
   * @throws InvalidDataException if it is of no format, does not say what it is, or has the id of another
   */
  void add(DataFile file) throws IOException {
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(file.open(), file.name()), faults);
    Draft draft = Draft.of(root).orElseThrow(() -> invalid(file.name(), "", Draft.NO_FORMAT));
    if (!faults.isEmpty()) {
      throw new InvalidDataException(file.name(), List.copyOf(faults.subList(0, Math.min(50, faults.size()))));
    }
    if (draft instanceof TaxonomyDraft taxonomy) {
      add(file, "edition", taxonomy.edition(), "/edition", taxonomy,
          Map.of("standing", taxonomy.standing().token(), "taxonomy", taxonomy.id()));
    } else if (draft instanceof ExtensionDraft extension) {
      add(file, "edition", extension.edition(), "/id", extension, Map.of(TaxonomyData.EXTENDS,
          extension.base().edition(), "title", extension.title()));
      extensions.put(extension.edition(), extension);
    } else if (draft instanceof CodeListDraft list) {
      add(file, "list", list.id(), "/id", list, Map.of("lang", list.lang(), "title", list.title()));
    } else if (draft instanceof CrosswalkDraft crosswalk) {
      add(file, "crosswalk", crosswalk.id(), "/id", crosswalk, attributes(crosswalk));
    }
  }

  private void add(DataFile file, String kind, String id, String at, Draft draft, Map<String, String> attributes) {
    String other = taken.putIfAbsent(key(kind, id), file.name());
    if (other != null) {
      throw invalid(file.name(), at, "there is already " + (kind.equals("edition") ? "an " : "a ") + kind + " '" + id
          + "' (" + other + "); an id of its own was expected");
    }
    added.add(Resource.held(
        new ResourceInfo(kind, id, draft.version(), file.name(), file.sha256(), attributes), file.content()));
  }

  private static Map<String, String> attributes(CrosswalkDraft crosswalk) {
    SourceDraft source = crosswalk.source();
    Map<String, String> attributes = new HashMap<>();
    attributes.put("title", crosswalk.view().textOr("title", ""));
    attributes.put("to", crosswalk.target().edition());
    source.edition().map(EditionRef::edition).ifPresentOrElse(e -> attributes.put("from", e),
        () -> attributes.put("list", source.codeList().map(CodeListDraft::id).orElse(source.listId())));
    return attributes;
  }

  /**
   * Adds the ways between an extended edition and the one that it extends, so that it reaches every edition and every
   * edition reaches it.
   *
   * @throws InvalidDataException if another crosswalk has the id of one of them
   */
  void addWays(Taxonomy extended, Forms forms) {
    extension(extended.edition()).ifPresent(draft -> {
      String framework = extended.framework().orElseThrow().edition();
      add(Crosswalk.rollUp(extended.edition() + "-" + framework, extended, forms), extended.edition(), draft);
      add(Crosswalk.intoExtended(framework + "-" + extended.edition(), extended, forms), framework, draft);
    });
  }

  private void add(Crosswalk way, String from, ExtensionDraft draft) {
    String title = from.equals(draft.edition())
        ? draft.title() + ": local concepts rolled up to edition " + draft.base().edition()
        : "Edition " + from + " in " + draft.title();
    CrosswalkDocument document = new CrosswalkDocument(way.id(), draft.version(), title,
        new CrosswalkDocument.EditionReference(from), way.target().edition(), "", "", "", "",
        suppressions(way, draft), Optional.empty(), way.rules());
    StringWriter text = new StringWriter();
    try {
      CrosswalkWriter.write(document, text);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    String name = draft.edition() + ": " + way.id();
    DataFile file = new DataFile(name, text.toString().getBytes(StandardCharsets.UTF_8));
    String other = taken.putIfAbsent(key("crosswalk", way.id()), name);
    if (other != null) {
      throw invalid(other, "/id", "the crosswalk '" + way.id() + "' follows from the extension '" + draft.id()
          + "'; an id of its own was expected");
    }
    added.add(Resource.held(new ResourceInfo("crosswalk", way.id(), draft.version(), name, file.sha256(),
        Map.of("title", title, "from", from, "to", way.target().edition())), file.content()));
  }

  /** A sensitive entry that the extension sends to an "other", and explains, is explained here as well. */
  private static List<CrosswalkDocument.Suppression> suppressions(Crosswalk way, ExtensionDraft draft) {
    List<CrosswalkDocument.Suppression> suppressions = new ArrayList<>();
    suppressions.add(new CrosswalkDocument.Suppression("unreviewed-rule", "*", EXTENSIONS_OWN));
    for (CrosswalkRule rule : way.rules()) {
      String code = rule.source().get(0);
      draft.concepts().stream().filter(c -> c.code().equals(code)).findFirst()
          .flatMap(c -> draft.suppressions().stream()
              .filter(s -> s.check().equals("sensitive-roll-up-lost") && s.hasReason()
                  && s.covers(c.at("rollsUpTo"), code)).findFirst())
          .map(Suppression::reason)
          .ifPresent(reason -> suppressions.add(
              new CrosswalkDocument.Suppression("sensitive-lost", rule.id(), reason)));
    }
    return suppressions;
  }

  private static String key(String kind, String id) {
    return kind + " " + id;
  }

  private static InvalidDataException invalid(String name, String pointer, String message) {
    return new InvalidDataException(name, List.of(new Fault(pointer, message)));
  }
}
