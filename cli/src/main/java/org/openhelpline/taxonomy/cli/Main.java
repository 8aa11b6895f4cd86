package org.openhelpline.taxonomy.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.openhelpline.taxonomy.cli.exchange.InvalidTableException;
import org.openhelpline.taxonomy.cli.input.InputException;
import org.openhelpline.taxonomy.cli.output.OutputException;
import org.openhelpline.taxonomy.cli.output.PipeClosedException;
import org.openhelpline.taxonomy.data.InvalidDataException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(name = "helpline-taxonomy", mixinStandardHelpOptions = true, versionProvider = Versions.class,
    synopsisSubcommandLabel = "COMMAND", description = {
      "Maps, checks and looks up reasons for contact of child helplines.",
      "The editions are observed, not issued by CHI; this project is not affiliated with it."})
public final class Main {
  @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
  private boolean debug;

  @Mixin
  private DataOption data = new DataOption();

  private final PrintStream err;

  private Main(PrintStream err) {
    this.err = err;
  }

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] args) {
    Console console = new Console(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    System.exit(run(console, args));
  }

  /** Runs a command with other streams than the process's own. */
  static int run(Console streams, String... args) {
    Main main = new Main(streams.err());
    Console console = streams.with(main.data::data);
    PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
    CommandLine line = new CommandLine(main);
    Commands.addTo(line, console, args);
    line.setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedOptionsAllowed(false)
        .setOut(out)
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, a) -> main.usage(e))
        .setExecutionExceptionHandler((e, c, r) -> main.failed(e));
    if (args.length == 0) {
      line.usage(console.err());
      return ExitStatus.NOT_DONE;
    }
    return line.execute(args);
  }

  private int usage(CommandLine.ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println(oneLine(String.valueOf(e.getMessage())) + " (see '" + name + " --help')");
    return ExitStatus.NOT_DONE;
  }

  private int failed(Exception e) {
    if (e instanceof PipeClosedException) {
      return ExitStatus.DONE;
    }
    if (debug) {
      e.printStackTrace(err);
    }
    if (e instanceof InvalidDataException invalid) {
      faults(invalid.file(), invalid.faults());
    } else if (e instanceof InvalidTableException invalid) {
      faults(invalid.file(), invalid.faults());
    } else if (e instanceof InputException || e instanceof OutputException || e instanceof Failure
        || e instanceof IllegalArgumentException) {
      err.println(oneLine(String.valueOf(e.getMessage())));
    } else {
      err.println("this should not have happened: " + oneLine(e.toString()) + " (--debug shows where)");
    }
    return ExitStatus.NOT_DONE;
  }

  /** A line for every fault, each with its file. */
  private void faults(String file, List<?> faults) {
    faults.forEach(fault -> err.println(oneLine(file + ": " + fault)));
  }

  /** A text with no line break in it. */
  static String oneLine(String text) {
    return String.join(" ", Arrays.asList(text.split("\\R+"))).strip();
  }
}
