package org.openhelpline.taxonomy.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
  private static final char[] DELIMITERS = {',', ';', '\t'};

  @Parameters(paramLabel = "LIST", description = "The list as it is now: CSV with the list's levels as columns, or JSON.")
  private Path list = Path.of("");

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
  public Integer call() throws IOException {
    Crosswalk used = Sources.crosswalk(crosswalk, console.data());
    CodeList mapped = used.sourceList().orElseThrow(() ->
        new Failure("'" + crosswalk + "' starts from an edition, not from a list"));
    List<CodeListCheck.Change> changes = CodeListCheck.compare(mapped, entries(mapped));
    Table table = new Table("change", "entry", "likely", "score");
    changes.forEach(c -> table.row(c.kind().token(), c.entry(), c.likely(), String.format(Locale.ROOT, "%.2f", c.score())));
    try (Outputs outputs = new Outputs(console.out(), List.of(list.toString()))) {
      Writer out = outputs.open(Outputs.STANDARD);
      switch (format) {
        case CSV -> table.csv(out);
        case JSON -> table.json(out);
        case TEXT -> {
          if (changes.isEmpty()) {
            out.write("the list is the one that '" + used.id() + "' was written for\n");
          } else {
            table.text(out);
          }
        }
      }
      outputs.commit();
    }
    boolean unknown = changes.stream().anyMatch(c ->
        c.kind() == CodeListCheck.Kind.APPEARED || c.kind() == CodeListCheck.Kind.RENAMED);
    return unknown ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  private List<List<String>> entries(CodeList mapped) throws IOException {
    try {
      if (list.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
        try (InputStream in = Files.newInputStream(list)) {
          return CodeListReader.read(in, list.toString()).entries().stream().map(CodeListEntry::levels).toList();
        }
      }
      return table(Files.readString(list, StandardCharsets.UTF_8), mapped.levelNames());
    } catch (NoSuchFileException e) {
      throw new Failure("'" + list + "' does not exist");
    } catch (CharacterCodingException e) {
      throw new Failure("'" + list + "' is not UTF-8 text");
    }
  }

  private List<List<String>> table(String content, List<String> levels) {
    String text = content.startsWith("\ufeff") ? content.substring(1) : content;
    String header = text.lines().findFirst().orElse("");
    for (char delimiter : DELIMITERS) {
      List<String> names = List.of(header.split(String.valueOf(delimiter)));
      if (names.containsAll(levels)) {
        return rows(text, delimiter, levels);
      }
    }
    throw new Failure("'" + list + "', line 1: expected a header with the columns " + String.join(", ", levels)
        + "; found '" + header + "'");
  }

  private List<List<String>> rows(String text, char delimiter, List<String> levels) {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().fieldSeparator(delimiter).ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : csv) {
        rows.add(levels.stream().map(level -> row.findField(level).orElse("")).toList());
      }
      return rows;
    } catch (CsvParseException e) {
      throw new Failure("'" + list + "': " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
