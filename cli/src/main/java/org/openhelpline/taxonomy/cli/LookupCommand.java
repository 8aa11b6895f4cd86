package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.LabelMatch;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.output.Outputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a label up. */
@Command(name = "lookup", mixinStandardHelpOptions = true,
    description = {"Find the codes that a label fits, in any language, best first.",
      "If none fits, the nearest are shown and the exit status is 1."})
final class LookupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TEXT", description = "The label, or 'Category > Label'.")
  private String text = "";

  @Option(names = "--edition", paramLabel = "E", description = "The edition; without it, all of them.")
  private Optional<String> edition = Optional.empty();

  @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  private final Console console;

  LookupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Taxonomy> editions = EditionOption.editions(edition, console.data());
    Table table = new Table("edition", "code", "label", "matched", "lang", "kind", "score");
    editions.forEach(t -> lookup(t).forEach(m -> add(table, m)));
    boolean found = !table.isEmpty();
    if (!found) {
      editions.forEach(t -> t.nearest(text).forEach(m -> add(table, m)));
    }
    try (Outputs outputs = new Outputs(console.out(), List.of())) {
      Writer out = outputs.open(Outputs.STANDARD);
      switch (format) {
        case CSV -> table.csv(out);
        case JSON -> table.json(out);
        case TEXT -> table.text(out);
      }
      outputs.commit();
    }
    if (!found) {
      console.err().println("no label fits '" + text + "'" + (table.isEmpty() ? "" : "; shown is what comes near"));
    }
    return found ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }

  private List<LabelMatch> lookup(Taxonomy taxonomy) {
    List<LabelMatch> matches = taxonomy.lookup(text);
    int at = text.indexOf('>');
    return matches.isEmpty() && at > 0
        ? taxonomy.lookup(text.substring(0, at), text.substring(at + 1))
        : matches;
  }

  private static void add(Table table, LabelMatch m) {
    table.row(m.edition(), m.concept().code(), m.concept().label("en"), m.matched(), m.lang(), m.kind().token(),
        String.format(Locale.ROOT, "%.2f", m.score()));
  }
}
