package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
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
import org.openhelpline.taxonomy.data.internal.JsonView;

/** Reads a crosswalk in the format of {@code crosswalk.schema.json} with all that its file says about it. */
public final class CrosswalkDocumentReader {
  private CrosswalkDocumentReader() {}

  /**
   * Reads a crosswalk.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call the file in messages
   * @param data the editions, lists and forms that it refers to
   * @throws InvalidDataException as {@link CrosswalkReader#read} does
   * @throws IOException if it can't be read
   */
  public static CrosswalkDocument read(InputStream in, String name, TaxonomyData data) throws IOException {
    CrosswalkReader.Parsed parsed = CrosswalkReader.parse(in, name, data);
    Crosswalk crosswalk = parsed.crosswalk();
    JsonView root = parsed.root();
    return new CrosswalkDocument(root.text("id"), root.text("version"), root.textOr("title", ""),
        source(root.get("source"), crosswalk), crosswalk.target().edition(), root.textOr("date", ""),
        root.textOr("author", ""), root.textOr("review", ""), root.textOr("notice", ""),
        root.find("mode").map(CrosswalkDocumentReader::modeField),
        crosswalk.rules().stream().map(rule -> canonical(rule, crosswalk.sourceList())).toList());
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
