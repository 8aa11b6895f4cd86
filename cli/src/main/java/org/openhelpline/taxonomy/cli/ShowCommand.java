package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openhelpline.taxonomy.Concept;
import org.openhelpline.taxonomy.Label;
import org.openhelpline.taxonomy.Pointer;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.output.Outputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an edition's tree, or one concept. */
@Command(name = "show", mixinStandardHelpOptions = true,
    description = "Show a concept, or the whole tree, of one edition or of all.")
final class ShowCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code; without it, the whole tree.")
  private Optional<String> code = Optional.empty();

  @Option(names = "--edition", paramLabel = "E", description = "The edition; without it, all of them.")
  private Optional<String> edition = Optional.empty();

  @Option(names = "--lang", paramLabel = "L", defaultValue = "en", description = "The language of labels.")
  private String lang = "en";

  @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  private final Console console;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Taxonomy> editions = EditionOption.editions(edition, console.data());
    if (code.isPresent()) {
      List<Taxonomy> holding = editions.stream().filter(t -> t.find(code.get()).isPresent()).toList();
      if (holding.isEmpty()) {
        // Throws, and names the nearest codes of the newest edition asked for.
        editions.get(editions.size() - 1).get(code.get());
      }
      editions = holding;
    }
    requireLanguage(editions);
    try (Outputs outputs = new Outputs(console.out(), List.of())) {
      Writer out = outputs.open(Outputs.STANDARD);
      if (format == Format.TEXT) {
        for (Taxonomy taxonomy : editions) {
          if (code.isPresent()) {
            concept(out, taxonomy, taxonomy.get(code.get()));
          } else {
            tree(out, taxonomy);
          }
        }
      } else {
        table(editions).print(format, out);
      }
      outputs.commit();
    }
    return ExitStatus.DONE;
  }

  private void requireLanguage(List<Taxonomy> editions) {
    Languages.require(lang, editions.stream().flatMap(t -> t.concepts().stream())
        .flatMap(c -> Stream.concat(c.labels().keySet().stream(), c.alternativeLabels().stream().map(Label::lang))));
  }

  /** Whether it can be chosen today. */
  private static boolean isSelectable(Concept c) {
    return c.selectable() && !c.isRetired();
  }

  private Table table(List<Taxonomy> editions) {
    Table table = new Table("edition", "code", "parent", "label", "category_label", "selectable", "mode_rule",
        "sensitive", "sexual_violence", "status", "successors", "series_break");
    for (Taxonomy taxonomy : editions) {
      for (Concept c : code.isPresent() ? List.of(taxonomy.get(code.get())) : taxonomy.concepts()) {
        table.row(taxonomy.edition(), c.code(), c.parent().orElse(""), c.label(lang),
            taxonomy.category(c.code()).label(lang), String.valueOf(isSelectable(c)), c.modeRule().token(),
            String.valueOf(c.sensitive()), String.valueOf(c.sexualViolence()), c.status().token(),
            String.join("|", c.successors()), c.seriesBreak());
      }
    }
    return table;
  }

  private void tree(Writer out, Taxonomy taxonomy) throws IOException {
    heading(out, taxonomy);
    for (Concept c : taxonomy.concepts()) {
      String indent = "  ".repeat(depth(taxonomy, c));
      String marks = c.rollsUpTo().map(code -> "  [local: rolls up to " + code + "]").orElse("") + (c.isRetired() ? "  [retired: use " + String.join(" or ", c.successors()) + "]" : "")
          + (c.seriesBreak().isEmpty() ? "" : "  [series break: " + c.seriesBreak() + "]");
      out.write(indent + c.code() + "  " + c.label(lang) + marks + "\n");
    }
    out.write('\n');
  }

  private static int depth(Taxonomy taxonomy, Concept c) {
    int depth = 1;
    for (Optional<String> at = c.parent(); at.isPresent(); at = taxonomy.get(at.get()).parent()) {
      depth++;
    }
    return depth;
  }

  private static void heading(Writer out, Taxonomy taxonomy) throws IOException {
    out.write("edition " + taxonomy.edition() + ", " + taxonomy.standing().token() + " (" + Standing.NOTICE
        + "), data " + taxonomy.version() + "\n");
  }

  private void concept(Writer out, Taxonomy taxonomy, Concept c) throws IOException {
    heading(out, taxonomy);
    line(out, "code", c.code());
    line(out, "label", c.label(lang));
    line(out, "category", taxonomy.category(c.code()).label(lang));
    for (Map.Entry<String, String> label : c.labels().entrySet()) {
      if (!label.getValue().equals(c.label(lang))) {
        line(out, "label", label.getValue() + " (" + label.getKey() + ")");
      }
    }
    for (Label label : c.alternativeLabels()) {
      line(out, "also", label.text() + " (" + label.lang() + (label.source().isEmpty() ? "" : ", " + label.source())
          + ")");
    }
    if (c.rollsUpTo().isPresent()) {
      line(out, "rolls up to", c.rollsUpTo().get());
    }
    line(out, "definition", c.definition());
    for (String text : c.includes()) {
      line(out, "includes", text);
    }
    for (Pointer pointer : c.excludes()) {
      line(out, "excludes", pointer.text() + (pointer.code().isEmpty() ? "" : " -> " + pointer.code()));
    }
    line(out, "selectable", isSelectable(c) ? "yes"
        : c.isRetired() ? "no, it is retired" : "no, choose one below it");
    line(out, "mode", c.modeRule().token());
    line(out, "sensitive", c.sensitive() ? "yes" : "no");
    line(out, "sexual violence", c.sexualViolence() ? "yes" : "no");
    line(out, "status", c.status().token() + (c.isRetired()
        ? " by edition " + c.retiredIn().orElse("") + ", use " + String.join(" or ", c.successors()) : ""));
    if (!c.seriesBreak().isEmpty()) {
      line(out, "series break", c.seriesBreak());
    }
    out.write('\n');
  }

  private static void line(Writer out, String name, String value) throws IOException {
    out.write("  " + name + " ".repeat(Math.max(1, 17 - name.length())) + value + "\n");
  }
}
