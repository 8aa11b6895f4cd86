package org.openhelpline.taxonomy.cli;

import java.util.List;
import picocli.CommandLine;

/** The commands, in the order of the help. */
final class Commands {
  private static final List<String> NAMES = List.of("list", "show", "lookup", "map", "migrate", "validate", "explain",
      "diff", "check-list", "terms", "lint", "tabulate", "merge", "convert");

  private Commands() {}

  /** Adds the command that the arguments begin with, or all of them: what each can do takes a while to find out. */
  static void addTo(CommandLine line, Console console, String... args) {
    for (String name : args.length > 0 && NAMES.contains(args[0]) ? List.of(args[0]) : NAMES) {
      line.addSubcommand(command(name, console));
    }
  }

  private static Object command(String name, Console console) {
    return switch (name) {
      case "list" -> new ListCommand(console);
      case "show" -> new ShowCommand(console);
      case "lookup" -> new LookupCommand(console);
      case "map" -> new MapCommand(console);
      case "migrate" -> new MigrateCommand(console);
      case "validate" -> new ValidateCommand(console);
      case "explain" -> new ExplainCommand(console);
      case "diff" -> new DiffCommand(console);
      case "check-list" -> new CheckListCommand(console);
      case "terms" -> TermsCommand.line(console);
      case "lint" -> new LintCommand(console);
      case "tabulate" -> new TabulateCommand(console);
      case "merge" -> new MergeCommand(console);
      case "convert" -> new ConvertCommand(console);
      default -> throw new IllegalArgumentException("no command '" + name + "'");
    };
  }
}
