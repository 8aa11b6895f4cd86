package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.openhelpline.taxonomy.Editions;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Read;
import org.openhelpline.taxonomy.validation.Validator;

/**
 * The data that ships with this library. Unchanging and safe for use by several threads; each resource is read when it
 * is first asked for, and only then.
 *
 * <p>The editions are what was observed, not issued by Child Helpline International; see each edition's
 * {@link Taxonomy#standing()} and {@link Taxonomy#evidence()}. Every crosswalk row is this project's judgement until a
 * helpline confirms it.
 */
public final class TaxonomyData {
  private static final Set<String> INDEX_FIELDS = Set.of("$schema", "editions", "forms", "lists", "crosswalks");
  private static final Set<String> PLAIN_FIELDS = Set.of("id", "edition", "version", "file", "sha256");

  private final List<ResourceInfo> resources;
  private final Map<String, Object> loaded = new ConcurrentHashMap<>();

  private TaxonomyData(List<ResourceInfo> resources) {
    this.resources = resources;
  }

  /** Created when first asked for. */
  private static final class Holder {
    static final TaxonomyData BUNDLED = new TaxonomyData(readIndex());
  }

  /** The data that ships with this library. */
  public static TaxonomyData bundled() {
    return Holder.BUNDLED;
  }

  /** Everything that ships, in the order of listings. */
  public List<ResourceInfo> resources() {
    return resources;
  }

  /** The names of the editions, oldest first. */
  public List<String> editionNames() {
    return ids("edition");
  }

  /** The ids of the code lists. */
  public List<String> codeListIds() {
    return ids("list");
  }

  /** The ids of the crosswalks. */
  public List<String> crosswalkIds() {
    return ids("crosswalk");
  }

  private List<String> ids(String kind) {
    return resources.stream().filter(r -> r.kind().equals(kind)).map(ResourceInfo::id).toList();
  }

  /**
   * An edition.
   *
   * @throws IllegalArgumentException if there is none of that name; it names those that there are
   */
  public Taxonomy edition(String edition) {
    return load("edition", edition, in -> TaxonomyReader.read(in.stream(), in.name()), Taxonomy.class);
  }

  /**
   * A validator for an edition that knows every other edition and the forms.
   *
   * @throws IllegalArgumentException if there is no such edition; it names those that there are
   */
  public Validator validator(String edition) {
    return Validator.builder(edition(edition)).editions(editions()).forms(forms()).build();
  }

  /** Every edition, oldest first. */
  public Editions editions() {
    return Editions.of(editionNames().stream().map(this::edition).toList());
  }

  /** The forms of OCSEA. */
  public Forms forms() {
    return load("forms", "forms", in -> FormsReader.read(in.stream(), in.name()), Forms.class);
  }

  /**
   * A helpline's code list.
   *
   * @throws IllegalArgumentException if there is none of that id; it names those that there are
   */
  public CodeList codeList(String id) {
    return load("list", id, in -> CodeListReader.read(in.stream(), in.name()), CodeList.class);
  }

  /**
   * A crosswalk, to the edition that it was written for.
   *
   * @throws IllegalArgumentException if there is none of that id; it names those that there are
   */
  public Crosswalk crosswalk(String id) {
    return load("crosswalk", id, in -> CrosswalkReader.read(in.stream(), in.name(), this), Crosswalk.class);
  }

  /**
   * A crosswalk and then, if need be, the way from the edition that it leads to on to another.
   *
   * @param id the crosswalk
   * @param edition the edition wanted
   * @throws IllegalArgumentException if there is no such crosswalk or edition; it names those that there are
   */
  public Crosswalk crosswalk(String id, String edition) {
    return onTo(crosswalk(id), edition);
  }

  /**
   * A crosswalk of any origin and then, if need be, the way from the edition that it leads to on to another.
   *
   * @throws IllegalArgumentException if there is no such edition; it names those that there are
   */
  public Crosswalk onTo(Crosswalk crosswalk, String edition) {
    Taxonomy target = edition(edition);
    if (crosswalk.target().edition().equals(target.edition())) {
      return crosswalk;
    }
    return crosswalk.andThen(Migration.route(edition(crosswalk.target().edition()), target, steps(), forms())
        .orElseThrow(() -> new IllegalArgumentException(
            "no chain of crosswalks leads from edition " + crosswalk.target().edition() + " to " + edition)));
  }

  /**
   * The way of stored codes from one edition to another.
   *
   * @throws IllegalArgumentException if there is no such edition; it names those that there are
   */
  public Migration migration(String from, String to) {
    return new Migration(editions(), steps(), forms(), from, to);
  }

  private List<Crosswalk> steps() {
    return resources.stream().filter(r -> r.kind().equals("crosswalk") && !r.attribute("from").isEmpty())
        .map(r -> crosswalk(r.id())).toList();
  }

  private record Source(InputStream stream, String name) {}

  /** Reads a resource. */
  private interface Reading {
    Object read(Source source) throws IOException;
  }

  private <T> T load(String kind, String id, Reading reading, Class<T> type) {
    String key = kind + " " + id;
    Object value = loaded.get(key);
    if (value == null) {
      ResourceInfo info = resources.stream().filter(r -> r.kind().equals(kind) && r.id().equals(id)).findFirst()
          .orElseThrow(() -> new IllegalArgumentException(
              "unknown " + key + "; valid: " + String.join(", ", ids(kind))));
      value = read(info.file(), reading);
      // Two threads may both read it; they read the same, and the first to come stays.
      Object earlier = loaded.putIfAbsent(key, value);
      value = earlier == null ? value : earlier;
    }
    return type.cast(value);
  }

  private static Object read(String file, Reading reading) {
    try (InputStream in = open(file)) {
      return reading.read(new Source(in, file));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource '" + file + "' can't be read", e);
    }
  }

  /**
   * The content of a resource as it ships; the caller closes it.
   *
   * @throws IllegalStateException if this installation is broken
   */
  public InputStream open(ResourceInfo resource) {
    return open(resource.file());
  }

  private static InputStream open(String file) {
    InputStream in = TaxonomyData.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the resource '" + file + "' is missing from this installation");
    }
    return in;
  }

  private static List<ResourceInfo> readIndex() {
    Object tree = read("index.json", in -> JsonTree.read(in.stream(), in.name()));
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(tree, faults).object(INDEX_FIELDS);
    List<ResourceInfo> infos = new ArrayList<>();
    root.list("editions").forEach(e -> infos.add(info("edition", e, v -> v.text("edition"))));
    infos.add(info("forms", root.get("forms"), v -> "forms"));
    root.list("lists").forEach(l -> infos.add(info("list", l, v -> v.text("id"))));
    root.list("crosswalks").forEach(c -> infos.add(info("crosswalk", c, v -> v.text("id"))));
    return Read.finished("index.json", faults, root, () -> List.copyOf(infos));
  }

  private static ResourceInfo info(String kind, JsonView view, Function<JsonView, String> id) {
    Map<String, String> attributes = new HashMap<>();
    view.fields().forEach((field, value) -> {
      if (!PLAIN_FIELDS.contains(field)) {
        attributes.put(field, value.text());
      }
    });
    return new ResourceInfo(kind, id.apply(view), view.text("version"), view.text("file"), view.text("sha256"),
        attributes);
  }
}
