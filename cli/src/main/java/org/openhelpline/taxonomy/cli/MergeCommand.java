package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.data.AggregateReader;
import org.openhelpline.taxonomy.tabulation.Aggregate;
import org.openhelpline.taxonomy.tabulation.SentFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds up helplines' figures. */
@Command(name = "merge", mixinStandardHelpOptions = true, description = {
  "Add up the figures that helplines send: the files that 'tabulate --json' writes.",
  "What can't be added up is refused, with every reason."})
final class MergeCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "JSON", description = "The aggregates; '-' is standard input.")
  private List<String> files = List.of();

  @Mixin
  private FiguresOptions figures = new FiguresOptions();

  private final Console console;

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<SentFigures> sent = new ArrayList<>();
    for (String file : files) {
      sent.add(read(file));
    }
    Aggregate merged = Aggregate.merge(sent);
    try (Outputs outputs = new Outputs(console.out(), files)) {
      figures.open(outputs).write(merged.tabulation(), merged.sources(), Map.of("library", Versions.library()));
      outputs.commit();
    }
    return ExitStatus.DONE;
  }

  private SentFigures read(String file) throws IOException {
    if (file.equals(Outputs.STANDARD)) {
      return AggregateReader.read(console.in(), "standard input", console.data());
    }
    Path path = path(file);
    if (!Files.isRegularFile(path)) {
      throw new Failure("'" + file + "' is no file");
    }
    if (!Files.isReadable(path)) {
      throw new Failure("'" + file + "' can't be read: access is denied");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return AggregateReader.read(in, file, console.data());
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Failure("'" + text + "' is no file name: " + e.getReason());
    }
  }
}
