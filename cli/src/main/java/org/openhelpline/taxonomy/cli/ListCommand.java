package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.data.ResourceInfo;
import org.openhelpline.taxonomy.data.TaxonomyData;
import picocli.CommandLine.Command;

/** Lists what is in force. */
@Command(name = "list", mixinStandardHelpOptions = true,
    description = "List the editions, crosswalks, code lists and forms.")
final class ListCommand implements Callable<Integer> {
  private final Console console;

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    TaxonomyData data = console.data();
    try (Outputs outputs = new Outputs(console.out(), List.of())) {
      Writer out = outputs.open(Outputs.STANDARD);
      Table editions = new Table("edition", "standing", "version", "note");
      Table crosswalks = new Table("crosswalk", "from", "to", "version", "title");
      Table lists = new Table("code list", "language", "version", "title");
      for (ResourceInfo r : data.resources()) {
        switch (r.kind()) {
          case "edition" -> editions.row(r.id(), standing(data, r), r.version(), note(r));
          case "crosswalk" -> crosswalks.row(r.id(),
              r.attribute("list").isEmpty() ? "edition " + r.attribute("from") : "list " + r.attribute("list"),
              "edition " + r.attribute("to"), r.version(), r.attribute("title"));
          case "list" -> lists.row(r.id(), r.attribute("lang"), r.version(), r.attribute("title"));
          default -> { }
        }
      }
      Table forms = new Table("form", "kind", "definition", "label");
      for (Form form : data.forms().all()) {
        forms.row(form.id(), form.kind().name().toLowerCase(Locale.ROOT),
            form.verified() ? "verified" : "not verified", form.labels().getOrDefault("en", form.id()));
      }
      editions.text(out);
      out.write('\n');
      crosswalks.text(out);
      out.write("\nEvery crosswalk row is this project's judgement until a helpline confirms it.\n\n");
      lists.text(out);
      out.write('\n');
      forms.text(out);
      outputs.commit();
    }
    return ExitStatus.DONE;
  }

  /** What ships says it in the index, so that no edition has to be read for the listing. */
  private static String standing(TaxonomyData data, ResourceInfo edition) {
    String standing = edition.attribute("standing");
    return standing.isEmpty() ? data.edition(edition.id()).standing().token() : standing;
  }

  private static String note(ResourceInfo edition) {
    if (!edition.attribute("taxonomy").isEmpty()) {
      return "an edition of " + edition.attribute("taxonomy");
    }
    String base = edition.attribute("extends");
    return base.isEmpty() ? Standing.NOTICE
        : edition.attribute("title") + "; extends edition " + base + ", " + Standing.NOTICE;
  }
}
