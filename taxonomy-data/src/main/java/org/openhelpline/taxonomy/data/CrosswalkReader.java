package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.data.draft.CrosswalkDraft;
import org.openhelpline.taxonomy.data.draft.ResolvedCrosswalk;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Read;
import org.openhelpline.taxonomy.data.lint.check.Gate;
import org.openhelpline.taxonomy.data.lint.codelist.CodeListChecks;
import org.openhelpline.taxonomy.data.lint.crosswalk.CrosswalkChecks;

/** Reads a crosswalk in the format of {@code crosswalk.schema.json}: ours, or a third party's. */
public final class CrosswalkReader {
  private CrosswalkReader() {}

  /**
   * Reads a crosswalk.
   *
   * <p>A sensitive entry that it sends out of scope, or only to an "other" that is not sensitive, is a fault unless the
   * file explains it under {@code suppress}: losing such an entry would hide a child at risk.
   *
   * @param in the JSON text, at most 64 MiB; it is closed
   * @param name what to call the file in messages
   * @param data the editions, lists and forms that it refers to
   * @throws InvalidDataException if it is not JSON, breaks the schema, names an unknown code or label, contradicts
   *     itself or loses a sensitive entry; it names every fault
   * @throws IOException if it can't be read
   */
  public static Crosswalk read(InputStream in, String name, TaxonomyData data) throws IOException {
    return parse(in, name, data).crosswalk();
  }

  /** Reads a crosswalk that ships: the build has put it through every check, which take longer than all else. */
  static Crosswalk readShipped(InputStream in, String name, TaxonomyData data) throws IOException {
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(in, name), faults);
    ResolvedCrosswalk crosswalk = ResolvedCrosswalk.of(CrosswalkDraft.of(root), data);
    return Read.finished(name, faults, root, crosswalk);
  }

  /** A file's text as it stands, and the crosswalk that it makes. */
  record Parsed(JsonView root, Crosswalk crosswalk) {}

  /** Reads a crosswalk and keeps what its file says about it. */
  static Parsed parse(InputStream in, String name, TaxonomyData data) throws IOException {
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(JsonTree.read(in, name), faults);
    CrosswalkDraft draft = CrosswalkDraft.of(root);
    draft.source().codeList().ifPresent(list -> Gate.apply(CodeListChecks.ALONE, list, draft, faults));
    ResolvedCrosswalk crosswalk = ResolvedCrosswalk.of(draft, data);
    Gate.apply(CrosswalkChecks.REFUSING, crosswalk, draft, faults);
    return Read.finished(name, faults, root, () -> new Parsed(root, crosswalk.build()));
  }
}
