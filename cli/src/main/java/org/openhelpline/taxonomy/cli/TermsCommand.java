package org.openhelpline.taxonomy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What has to do with words. */
@Command(name = "terms", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
    description = "List and show wordings, with what each authority says of using them, and find them in texts.")
final class TermsCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  private TermsCommand() {}

  /** The command with those below it. */
  static CommandLine line(Console console) {
    return new CommandLine(new TermsCommand())
        .addSubcommand(new TermsListCommand(console))
        .addSubcommand(new TermsShowCommand(console))
        .addSubcommand(new TermsCheckCommand(console));
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "terms needs one of: list, show, check");
  }
}
