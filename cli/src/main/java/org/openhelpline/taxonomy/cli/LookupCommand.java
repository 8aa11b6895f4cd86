package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.Form;
import org.openhelpline.taxonomy.FormMatch;
import org.openhelpline.taxonomy.LabelMatch;
import org.openhelpline.taxonomy.Taxonomy;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.data.TaxonomyData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a label up. */
@Command(name = "lookup", mixinStandardHelpOptions = true,
    description = {"Find the codes, forms and terms that a text fits, in any language, best first.",
      "A row of the kind 'form' or 'term' has a form's id for its code. If nothing fits, what comes near is shown."})
final class LookupCommand implements Callable<Integer> {
  /** Of the character pairs of two texts so many are the same; below that they have little to do with each other. */
  private static final double WORTH_SHOWING = 0.3;

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
    addFormsAndTerms(table, console.data());
    boolean found = !table.isEmpty();
    if (!found) {
      editions.forEach(t -> t.nearest(text).stream().filter(m -> m.score() >= WORTH_SHOWING)
          .forEach(m -> add(table, m)));
    }
    try (Outputs outputs = new Outputs(console.out(), List.of())) {
      Writer out = outputs.open(Outputs.STANDARD);
      table.print(format, out);
      outputs.commit();
    }
    if (!found) {
      console.err().println("nothing fits '" + text + "'" + (table.isEmpty() ? "" : "; shown is what comes near"));
    }
    return ExitStatus.DONE;
  }

  /** Forms and terms are of no edition; a term is left out if its form is there already. */
  private void addFormsAndTerms(Table table, TaxonomyData data) {
    List<FormMatch> forms = data.forms().lookup(text);
    forms.forEach(m -> table.row("", m.form().id(), label(m.form()), m.matched(), m.lang(), "form",
        (m.isPreferred() ? LabelMatch.Kind.PREFERRED : LabelMatch.Kind.ALTERNATIVE).score()));
    data.terms().find(text).stream()
        .filter(t -> forms.stream().noneMatch(m -> t.form().equals(Optional.of(m.form().id()))))
        .forEach(t -> table.row("", t.form().orElse(""),
            t.form().flatMap(data.forms()::find).map(LookupCommand::label).orElse(t.wording()), t.wording(), t.lang(),
            "term", LabelMatch.Kind.ALTERNATIVE.score()));
  }

  private static String label(Form form) {
    return form.labels().getOrDefault("en", form.id());
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
        m.score());
  }
}
