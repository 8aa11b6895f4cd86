package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.Mode;
import org.openhelpline.taxonomy.Standing;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.crosswalk.CrosswalkRule;
import org.openhelpline.taxonomy.crosswalk.Loss;
import org.openhelpline.taxonomy.crosswalk.Migration;
import org.openhelpline.taxonomy.crosswalk.SourceReason;
import org.openhelpline.taxonomy.crosswalk.TranslatedTarget;
import org.openhelpline.taxonomy.crosswalk.Translation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains what becomes of a label or code, and why. */
@Command(name = "explain", mixinStandardHelpOptions = true,
    description = "Explain what becomes of a label of a list, or of a code from one edition to another.")
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

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Mode stated = Mode.ofToken(mode).orElseThrow(() ->
        new Failure("'" + mode + "' is no mode; valid: online, offline, both, unknown"));
    Translation translation;
    Crosswalk used;
    SourceReason reason;
    if (crosswalk.isPresent() && from.isPresent()) {
      throw new Failure("explain takes --crosswalk, or --from and --to, not both");
    }
    if (crosswalk.isPresent()) {
      Crosswalk base = Sources.crosswalk(crosswalk.get(), console.data());
      used = to.isPresent() ? console.data().onTo(base, to.get()) : base;
      reason = new SourceReason(levels(used), stated, List.of(), new ContextFields(used).checked(fields, console.err()));
      translation = used.translate(reason);
    } else if (from.isPresent() && to.isPresent()) {
      Migration migration = console.data().migration(from.get(), to.get());
      used = migration.crosswalk();
      reason = new SourceReason(List.of(labels.get(0)), stated, List.of(),
          new ContextFields(used).checked(fields, console.err()));
      translation = migration.translate(reason);
    } else {
      throw new Failure("explain needs --crosswalk, or --from and --to (see 'helpline-taxonomy explain --help')");
    }
    try (Outputs outputs = new Outputs(console.out(), List.of())) {
      Writer out = outputs.open(Outputs.STANDARD);
      explain(out, used, reason, translation);
      outputs.commit();
    }
    return translation instanceof Translation.Unknown ? ExitStatus.FINDINGS : ExitStatus.DONE;
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

  private static void explain(Writer out, Crosswalk used, SourceReason reason, Translation translation)
      throws IOException {
    out.write(reason.text() + "\n  -> edition " + used.target().edition() + " by " + used.id() + ": "
        + translation.status().token() + "\n");
    out.write("  (" + used.target().standing().token() + "; " + Standing.NOTICE + ")\n");
    if (translation instanceof Translation.OutOfScope outOfScope) {
      out.write("  no reason for contact: " + outOfScope.reason().token() + "\n");
    } else if (translation instanceof Translation.Unknown unknown) {
      out.write("  not in the source" + (unknown.nearest().isEmpty() ? "" : "; nearest: "
          + String.join("; ", unknown.nearest())) + "\n");
    }
    int number = 0;
    for (List<TranslatedTarget> alternative : translation.alternatives()) {
      number++;
      if (translation.alternatives().size() > 1) {
        out.write("  reading " + number + ":\n");
      }
      for (TranslatedTarget target : alternative) {
        out.write("    " + target.reason().code() + "  " + used.target().get(target.reason().code()).label("en") + "\n");
        out.write("      the source is " + target.relation().token() + mode(target) + forms(target) + "\n");
        if (!target.losses().isEmpty()) {
          out.write("      lost: " + target.losses().stream().map(Loss::token).collect(Collectors.joining(", ")) + "\n");
        }
      }
    }
    rules(out, used, translation);
  }

  private static String mode(TranslatedTarget target) {
    Mode mode = target.reason().mode();
    return mode == Mode.NONE ? "" : "; mode " + mode.token();
  }

  private static String forms(TranslatedTarget target) {
    return target.reason().forms().isEmpty() ? "" : "; forms " + String.join(", ", target.reason().forms());
  }

  private static void rules(Writer out, Crosswalk used, Translation translation) throws IOException {
    List<String> fired = new ArrayList<>(translation.rules());
    if (translation instanceof Translation.OutOfScope outOfScope) {
      fired.addAll(outOfScope.rules());
    }
    for (CrosswalkRule rule : used.rules()) {
      if (fired.contains(rule.id())) {
        out.write("  rule " + rule.id() + " (confidence " + rule.confidence().token() + ", review " + rule.review()
            + ")" + (rule.note().isEmpty() ? "" : ": " + rule.note()) + "\n");
      }
    }
  }
}
