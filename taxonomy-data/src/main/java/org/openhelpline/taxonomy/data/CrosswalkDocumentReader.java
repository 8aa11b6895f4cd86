package org.openhelpline.taxonomy.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.data.CrosswalkDocument.EditionReference;
import org.openhelpline.taxonomy.data.CrosswalkDocument.ListReference;
import org.openhelpline.taxonomy.data.CrosswalkDocument.ModeField;
import org.openhelpline.taxonomy.data.CrosswalkDocument.OwnList;

/** Reads a crosswalk in the format of {@code crosswalk.schema.json} with all that its file says about it. */
public final class CrosswalkDocumentReader {
  private static final int MAX_BYTES = 64 * 1024 * 1024;

  private CrosswalkDocumentReader() {}

  /**
   * Reads a crosswalk.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call the file in messages
   * @param data the editions, lists and forms that it refers to
   * @throws InvalidDataException as {@link CrosswalkReader#read} does, or if something said about the crosswalk is no
   *     text
   * @throws IOException if it can't be read
   */
  public static CrosswalkDocument read(InputStream in, String name, TaxonomyData data) throws IOException {
    byte[] bytes;
    try (in) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    }
    // The crosswalk's own reader judges the rules; what is left is what it has no use for.
    Crosswalk crosswalk = CrosswalkReader.read(new ByteArrayInputStream(bytes), name, data);
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(new ByteArrayInputStream(bytes), name), faults);
    CrosswalkDocument document = new CrosswalkDocument(root.text("id"), root.text("version"), root.textOr("title", ""),
        source(root.get("source"), crosswalk), crosswalk.target().edition(), root.textOr("date", ""),
        root.textOr("author", ""), root.textOr("review", ""), root.textOr("notice", ""),
        root.find("mode").map(CrosswalkDocumentReader::modeField),
        crosswalk.rules().stream().map(rule -> canonical(rule, crosswalk.sourceList())).toList());
    return Read.finished(name, faults, root, () -> document);
  }

  private static CrosswalkDocument.Source source(JsonView view, Crosswalk crosswalk) {
    if (crosswalk.sourceEdition().isPresent()) {
      return new EditionReference(crosswalk.sourceEdition().get().edition());
    }
    CodeList list = crosswalk.sourceList().orElseThrow();
    if (!view.has("codeList")) {
      return new ListReference(list.id());
    }
    return new OwnList(list.id(), list.version(), list.lang(), list.title(), view.get("codeList").textOr("notice", ""),
        list.levelNames(), list.entries());
  }

  private static ModeField modeField(JsonView view) {
    Map<Mode, List<String>> values = new EnumMap<>(Mode.class);
    view.get("values").fields().forEach((token, texts) ->
        values.put(Mode.ofToken(token).orElseThrow(), texts.elements().stream().map(JsonView::text).toList()));
    return new ModeField(view.text("field"), values);
  }

  /** A rule may spell its source otherwise than the list does; a document names it as the list does. */
  private static CrosswalkRule canonical(CrosswalkRule rule, Optional<CodeList> list) {
    List<String> source =
        list.flatMap(l -> l.find(rule.source())).map(CodeListEntry::levels).orElse(rule.source());
    return new CrosswalkRule(rule.id(), source, rule.when(), rule.alternatives(), rule.outOfScope(), rule.confidence(),
        rule.note(), rule.review());
  }
}
