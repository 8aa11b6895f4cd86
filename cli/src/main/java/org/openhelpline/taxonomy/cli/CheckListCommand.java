package org.openhelpline.taxonomy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openhelpline.taxonomy.cli.input.InputException;
import org.openhelpline.taxonomy.cli.input.ListTable;
import org.openhelpline.taxonomy.cli.output.Outputs;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListCheck;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import org.openhelpline.taxonomy.crosswalk.Crosswalk;
import org.openhelpline.taxonomy.data.CodeListReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a list as it is now with the list that a crosswalk was written for. */
@Command(name = "check-list", mixinStandardHelpOptions = true,
    description = {"Tell which labels appeared, vanished or were renamed since a crosswalk was written.",
      "Labels that are gone go on translating. Exit status 1 if a label is there that the crosswalk does not know."})
final class CheckListCommand implements Callable<Integer> {
  @Parameters(paramLabel = "LIST",
      description = "The list as it is now: CSV with the list's levels as columns, read as an export is, or JSON.")
  private String list = "";

  @Option(names = "--crosswalk", required = true, paramLabel = "ID|FILE",
      description = "A crosswalk that ships (see 'list'), or a file.")
  private String crosswalk = "";

  @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  private final Console console;

  CheckListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InputException, IOException {
    Crosswalk used = Sources.crosswalk(crosswalk, console.data());
    CodeList mapped = used.sourceList().orElseThrow(() ->
        new Failure("'" + crosswalk + "' starts from an edition, not from a list"));
    List<CodeListCheck.Change> changes = CodeListCheck.compare(mapped, entries(mapped));
    Table table = new Table("change", "entry", "likely", "score");
    changes.forEach(c -> table.row(c.kind().token(), c.entry(), c.likely(), c.score()));
    try (Outputs outputs = new Outputs(console.out(), List.of(list))) {
      Writer out = outputs.open(Outputs.STANDARD);
      if (format == Format.TEXT && changes.isEmpty()) {
        out.write("the list is the one that '" + used.id() + "' was written for\n");
      } else {
        table.print(format, out);
      }
      outputs.commit();
    }
    boolean unknown = changes.stream().anyMatch(c ->
        c.kind() == CodeListCheck.Kind.APPEARED || c.kind() == CodeListCheck.Kind.RENAMED);
    return unknown ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  private List<List<String>> entries(CodeList mapped) throws InputException, IOException {
    if (!list.toLowerCase(Locale.ROOT).endsWith(".json")) {
      return ListTable.read(list, console.in(), mapped.levelNames());
    }
    try (InputStream in = Files.newInputStream(Sources.path(list))) {
      return CodeListReader.read(in, list).entries().stream().map(CodeListEntry::levels).toList();
    } catch (NoSuchFileException e) {
      throw new Failure("'" + list + "' does not exist");
    }
  }
}
