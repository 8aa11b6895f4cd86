package org.openhelpline.taxonomy.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Editions;
import org.openhelpline.taxonomy.Forms;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.data.internal.JsonTree;
import org.openhelpline.taxonomy.data.internal.JsonView;
import org.openhelpline.taxonomy.data.internal.Read;
import org.openhelpline.taxonomy.terms.Terms;
import org.openhelpline.taxonomy.validation.Validator;

/**
 * The data in force: what ships with this library, and what a vendor adds to it. Unchanging and safe for use by several
 * threads. What ships is read when it is first asked for, and only then; what is added is read at once, so that whatever
 * is wrong in it is known before anything rests on it.
 *
 * <p>The editions are what was observed, not issued by Child Helpline International; see each edition's
 * {@link Taxonomy#standing()} and {@link Taxonomy#evidence()}. Every crosswalk row is this project's judgement until a
 * helpline confirms it.
 *
 * <pre>{@code
 * import java.util.List;
 * import org.openhelpline.taxonomy.Mode;
 * import org.openhelpline.taxonomy.contact.Reason;
 * import org.openhelpline.taxonomy.data.TaxonomyData;
 * import org.openhelpline.taxonomy.validation.Finding;
 *
 * List<Finding> findings = TaxonomyData.bundled().validator("2024")
 *     .validate(List.of(Reason.of("violence.bullying", Mode.BOTH)));
 * System.out.println(findings);
 * }</pre>
 */
public final class TaxonomyData {
  /**
   * Where data on the class path or the module path is looked for: a text in UTF-8 that names files beside it, one a
   * line; blank lines and lines that begin with {@code #} do not count. It lies in a folder that no module can have as a
   * package, because the module system would hide it there.
   */
  public static final String CLASS_PATH_INDEX = "META-INF/helpline-taxonomy/index";

  /** The attribute of an edition that extends another. */
  static final String EXTENDS = "extends";

  private static final Set<String> INDEX_FIELDS =
      Set.of("$schema", "editions", "forms", "terms", "lists", "crosswalks");
  private static final Set<String> PLAIN_FIELDS = Set.of("id", "edition", "version", "file", "sha256");

  private final List<Resource> resources;
  private final List<ResourceInfo> infos;
  private final Map<String, Object> loaded;

  TaxonomyData(List<ResourceInfo> bundled) {
    this(shipped(bundled), Map.of());
  }

  private static List<Resource> shipped(List<ResourceInfo> infos) {
    List<Resource> resources = new ArrayList<>(infos.size());
    for (ResourceInfo info : infos) {
      resources.add(Resource.bundled(info));
    }
    return List.copyOf(resources);
  }

  private TaxonomyData(List<Resource> resources, Map<String, Object> loaded) {
    this.resources = resources;
    List<ResourceInfo> said = new ArrayList<>(resources.size());
    for (Resource resource : resources) {
      said.add(resource.info());
    }
    this.infos = List.copyOf(said);
    this.loaded = new ConcurrentHashMap<>(loaded);
  }

  /** Created when first asked for. */
  private static final class Holder {
    static final TaxonomyData BUNDLED = new TaxonomyData(readIndex());
  }

  /** The data that ships with this library. */
  public static TaxonomyData bundled() {
    return Holder.BUNDLED;
  }

  /**
   * This data and a vendor's own: editions, extensions of editions, code lists and crosswalks as JSON files of the
   * published formats. They may refer to each other. An extended edition comes with two crosswalks, which roll its local
   * concepts up and carry the framework's codes over, so that it reaches every edition and every edition reaches it.
   *
   * @param fileOrFolder a file, or a folder: every file in it and below it whose name ends in {@code .json} is taken
   * @throws InvalidDataException if there is no such file or no data in the folder, a file can't be used, or an id is
   *     that of something else; it names every fault of the first file that has any
   * @throws IOException if it can't be read
   */
  public TaxonomyData plus(Path fileOrFolder) throws IOException {
    return plus(DataFolder.read(fileOrFolder));
  }

  /**
   * This data and what vendors' archives hold: the files that each {@value #CLASS_PATH_INDEX} names.
   *
   * @param loader finds the indexes; what its parents find counts too
   * @return this data as it is if there is no index
   * @throws InvalidDataException as {@link #plus(Path)} does, or if an index names a file that is not beside it
   * @throws IOException if it can't be read
   */
  public TaxonomyData plusClassPath(ClassLoader loader) throws IOException {
    List<DataFile> files = DataOnClassPath.read(loader);
    return files.isEmpty() ? this : plus(files);
  }

  private TaxonomyData plus(List<DataFile> files) throws IOException {
    Additions additions = new Additions(resources);
    for (DataFile file : files) {
      additions.add(file);
    }
    TaxonomyData editions = with(additions.added());
    for (Resource added : List.copyOf(additions.added())) {
      if (added.info().kind().equals("edition")) {
        additions.addWays(editions.edition(added.info().id()), forms());
      }
    }
    TaxonomyData all = new TaxonomyData(with(additions.added()).resources, editions.loaded);
    for (Resource added : additions.added()) {
      switch (added.info().kind()) {
        case "list" -> all.codeList(added.info().id());
        case "crosswalk" -> all.crosswalk(added.info().id());
        default -> { }
      }
    }
    return all;
  }

  private TaxonomyData with(List<Resource> added) {
    return new TaxonomyData(Stream.concat(resources.stream(), added.stream()).toList(), loaded);
  }

  /** Everything in force, in the order of listings: what ships comes first. */
  public List<ResourceInfo> resources() {
    return infos;
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
    List<String> ids = new ArrayList<>();
    for (ResourceInfo info : infos) {
      if (info.kind().equals(kind)) {
        ids.add(info.id());
      }
    }
    return List.copyOf(ids);
  }

  /**
   * An edition.
   *
   * @throws IllegalArgumentException if there is none of that name; it names those that there are
   */
  public Taxonomy edition(String edition) {
    return load("edition", edition, Taxonomy.class);
  }

  /**
   * A validator for an edition that knows every other edition and the forms; these are read when a contact has a form, or
   * a code that the edition does not hold.
   *
   * @throws IllegalArgumentException if there is no such edition; it names those that there are
   */
  public Validator validator(String edition) {
    return Validator.builder(edition(edition)).editions(Editions.deferred(new ReadEditions(this))).forms(forms()).build();
  }

  private record ReadEditions(TaxonomyData data) implements Supplier<Editions> {
    @Override
    public Editions get() {
      return data.editions();
    }
  }

  /** Every edition, oldest first. */
  public Editions editions() {
    List<Taxonomy> editions = new ArrayList<>();
    for (String name : editionNames()) {
      editions.add(edition(name));
    }
    return Editions.of(editions);
  }

  /** The forms of OCSEA; they are read when one is first asked for. */
  public Forms forms() {
    return load("forms", "forms", Forms.class);
  }

  /** Whatever may refer to forms holds them from the start, and few ever ask for one. */
  private record ReadForms(Resource resource) implements Supplier<Forms> {
    @Override
    public Forms get() {
      try (InputStream in = resource.open()) {
        return FormsReader.read(in, resource.info().file());
      } catch (IOException e) {
        throw unreadable(resource.info().file(), e);
      }
    }
  }

  /** The terms: wordings, and what each authority says of using them. */
  public Terms terms() {
    return load("terms", "terms", Terms.class);
  }

  /**
   * A helpline's code list.
   *
   * @throws IllegalArgumentException if there is none of that id; it names those that there are
   */
  public CodeList codeList(String id) {
    return load("list", id, CodeList.class);
  }

  /**
   * A crosswalk, to the edition that it was written for.
   *
   * @throws IllegalArgumentException if there is none of that id; it names those that there are
   */
  public Crosswalk crosswalk(String id) {
    return load("crosswalk", id, Crosswalk.class);
  }

  /**
   * A crosswalk with all that is said about it, to be written to a file or worked on. It is read anew each time.
   *
   * @throws IllegalArgumentException if there is none of that id; it names those that there are
   */
  public CrosswalkDocument crosswalkDocument(String id) {
    Resource resource = resource("crosswalk", id);
    try (InputStream in = resource.open()) {
      return CrosswalkDocumentReader.read(in, resource.info().file(), this);
    } catch (IOException e) {
      throw unreadable(resource.info().file(), e);
    }
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
    return infos.stream().filter(r -> r.kind().equals("crosswalk") && !r.attribute("from").isEmpty())
        .map(r -> crosswalk(r.id())).toList();
  }

  private <T> T load(String kind, String id, Class<T> type) {
    String key = kind + " " + id;
    Object value = loaded.get(key);
    if (value == null) {
      value = read(resource(kind, id));
      // Two threads may both read it; they read the same, and the first to come stays.
      Object earlier = loaded.putIfAbsent(key, value);
      value = earlier == null ? value : earlier;
    }
    return type.cast(value);
  }

  private Resource resource(String kind, String id) {
    for (Resource resource : resources) {
      if (resource.info().kind().equals(kind) && resource.info().id().equals(id)) {
        return resource;
      }
    }
    throw new IllegalArgumentException("unknown " + kind + " " + id + "; valid: " + String.join(", ", ids(kind)));
  }

  private Object read(Resource resource) {
    if (resource.info().kind().equals("forms")) {
      return Forms.deferred(resource.info().version(), new ReadForms(resource));
    }
    String name = resource.info().file();
    boolean ships = resource.ships();
    try (InputStream in = resource.open()) {
      return switch (resource.info().kind()) {
        case "edition" -> ships ? TaxonomyReader.readShipped(in, name) : readOwnEdition(resource.info(), in);
        case "terms" -> TermsReader.read(in, name, forms());
        case "list" -> ships ? CodeListReader.readShipped(in, name) : CodeListReader.read(in, name);
        default -> ships
            ? CrosswalkReader.readShipped(in, name, this) : CrosswalkReader.read(in, name, this);
      };
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private Taxonomy readOwnEdition(ResourceInfo info, InputStream in) throws IOException {
    return info.attribute(EXTENDS).isEmpty()
        ? TaxonomyReader.read(in, info.file()) : ExtensionReader.read(in, info.file(), this);
  }

  private static UncheckedIOException unreadable(String file, IOException e) {
    return new UncheckedIOException("the resource '" + file + "' can't be read", e);
  }

  /**
   * The content of a resource in force; the caller closes it.
   *
   * @throws IllegalArgumentException if it is not in force here
   * @throws IllegalStateException if this installation is broken
   */
  public InputStream open(ResourceInfo resource) {
    return resource(resource.kind(), resource.id()).open();
  }

  private static List<ResourceInfo> readIndex() {
    Object tree;
    try (InputStream in = Resource.bundled("index.json")) {
      tree = JsonTree.read(in, "index.json");
    } catch (IOException e) {
      throw unreadable("index.json", e);
    }
    List<Fault> faults = new ArrayList<>();
    JsonView root = JsonView.root(tree, faults).object(INDEX_FIELDS);
    List<ResourceInfo> infos = new ArrayList<>();
    for (JsonView edition : root.list("editions")) {
      infos.add(info("edition", edition, edition.text("edition")));
    }
    infos.add(info("forms", root.get("forms"), "forms"));
    infos.add(info("terms", root.get("terms"), "terms"));
    for (JsonView list : root.list("lists")) {
      infos.add(info("list", list, list.text("id")));
    }
    for (JsonView crosswalk : root.list("crosswalks")) {
      infos.add(info("crosswalk", crosswalk, crosswalk.text("id")));
    }
    Read.refuse("index.json", faults);
    return List.copyOf(infos);
  }

  private static ResourceInfo info(String kind, JsonView view, String id) {
    Map<String, String> attributes = new HashMap<>();
    for (Map.Entry<String, JsonView> field : view.fields().entrySet()) {
      if (!PLAIN_FIELDS.contains(field.getKey())) {
        attributes.put(field.getKey(), field.getValue().text());
      }
    }
    return new ResourceInfo(kind, id, view.text("version"), view.text("file"), view.text("sha256"), attributes);
  }
}
