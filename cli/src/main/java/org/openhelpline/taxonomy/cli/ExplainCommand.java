package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.cli.output.Json;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.Explanation;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.Translation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains what becomes of a label or code, and why. */
@Command(name = "explain", mixinStandardHelpOptions = true,
    description = {"Explain what becomes of a label of a list, or of a code from one edition to another: the rules that"
        + " were looked at,", "which conditions failed and why, and what else would have led elsewhere."})
final class ExplainCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "LABEL", description = "The entry's labels from the top level down, one "
      + "argument each or 'Category > Subcategory' in one; with --from and --to, a code.")
  private List<String> labels = List.of();

  @Option(names = "--crosswalk", paramLabel = "ID|FILE", description = "A crosswalk that ships, or a file.")
  private Optional<String> crosswalk = Optional.empty();

  @Option(names = "--from", paramLabel = "E1", description = "The edition that the code was logged under.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "E2", description = "The edition wanted.")
  private Optional<String> to = Optional.empty();

  @Option(names = "--mode", paramLabel = "M", defaultValue = "", description = "The mode that the source states.")
  private String mode = "";

  @Option(names = "--field", paramLabel = "NAME=VALUE", description = "Another field of the contact; may be repeated.")
  private Map<String, String> fields = new HashMap<>();

  @Option(names = "--forms", paramLabel = "FORM", split = ",", description = "The forms that the source states.")
  private List<String> forms = List.of();

  @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "text or json.")
  private Format format = Format.TEXT;

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (format == Format.CSV) {
      throw new Failure("an explanation is no table; valid for --format: text, json");
    }
    Mode stated = Mode.ofToken(mode).orElseThrow(() ->
        new Failure("'" + mode + "' is no mode; valid: online, offline, both, unknown"));
    Explanation explanation;
    Crosswalk used;
    if (crosswalk.isPresent() && from.isPresent()) {
      throw new Failure("explain takes --crosswalk, or --from and --to, not both");
    }
    if (crosswalk.isPresent()) {
      Crosswalk base = Sources.crosswalk(crosswalk.get(), console.data());
      used = to.isPresent() ? console.data().onTo(base, to.get()) : base;
      explanation = used.explain(reason(levels(used), stated, used));
    } else if (from.isPresent() && to.isPresent()) {
      Migration migration = console.data().migration(from.get(), to.get());
      used = migration.crosswalk();
      explanation = migration.explain(reason(List.of(labels.get(0)), stated, used));
    } else {
      throw new Failure("explain needs --crosswalk, or --from and --to (see 'helpline-taxonomy explain --help')");
    }
    try (Outputs outputs = new Outputs(console.out(), List.of())) {
      Writer out = outputs.open(Outputs.STANDARD);
      if (format == Format.JSON) {
        Json.write(out, ExplanationJson.of(explanation, used));
      } else {
        new ExplanationText(out, used).write(explanation);
      }
      outputs.commit();
    }
    return explanation.translation() instanceof Translation.Unknown ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  private SourceReason reason(List<String> levels, Mode stated, Crosswalk used) {
    return new SourceReason(levels, stated, forms, new ContextFields(used).checked(fields, console.err()));
  }

  /** The levels of the entry; a text in one piece is looked for in the list. */
  private List<String> levels(Crosswalk used) {
    Optional<CodeList> list = used.sourceList();
    if (labels.size() > 1 || list.isEmpty()) {
      return labels;
    }
    List<CodeListEntry> entries = list.get().readings(labels.get(0), ">");
    if (entries.size() > 1) {
      throw new Failure("'" + labels.get(0) + "' stands in several places of the list: "
          + entries.stream().map(CodeListEntry::text).collect(Collectors.joining("; ")));
    }
    return entries.isEmpty() ? labels : entries.get(0).levels();
  }
}
