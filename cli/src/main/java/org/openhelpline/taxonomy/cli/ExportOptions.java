package org.openhelpline.taxonomy.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openhelpline.taxonomy.cli.input.ChunkedExport;
import org.openhelpline.taxonomy.cli.input.InputException;
import org.openhelpline.taxonomy.cli.input.InputRequest;
import org.openhelpline.taxonomy.cli.input.Layout;
import org.openhelpline.taxonomy.cli.input.ReadingResolver;
import org.openhelpline.taxonomy.crosswalk.CodeList;
import org.openhelpline.taxonomy.crosswalk.CodeListEntry;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** How an export is read. */
final class ExportOptions {
  /** The column of codes. */
  static final List<String> CODE = List.of("code");

  private static final List<String> LABELS = List.of("category", "subcategory");

  /** More than is read before the header is known. */
  private static final int HEADER_LIMIT = 1 << 20;

  @Parameters(paramLabel = "IN", description = "The export; '-' is standard input.")
  private String in = "";

  @Option(names = "--layout", paramLabel = "L", defaultValue = "reason-rows", converter = LayoutConverter.class,
      description = "reason-rows (a row for each reason), contact-rows (a row for each contact) or aselo-jsonl.")
  private Layout layout = Layout.REASON_ROWS;

  @Option(names = "--unsorted", description = "The rows of a contact are not adjacent: group them.")
  private boolean unsorted;

  @Option(names = "--entry-separator", paramLabel = "S", defaultValue = ";",
      description = "What stands between the entries of a contact row (default: '${DEFAULT-VALUE}').")
  private String entrySeparator = ";";

  @Option(names = "--level-separator", paramLabel = "S", defaultValue = " > ",
      description = "What stands between the levels of an entry (default: '${DEFAULT-VALUE}').")
  private String levelSeparator = " > ";

  @Option(names = "--threads", paramLabel = "N",
      description = "How many threads work (default: one for each processor); the result does not depend on it.")
  private Optional<Integer> threads = Optional.empty();

  static final class LayoutConverter implements ITypeConverter<Layout> {
    @Override
    public Layout convert(String value) {
      return Layout.ofToken(value).orElseThrow(() ->
          new TypeConversionException("'" + value + "' is no layout; valid: reason-rows, contact-rows, aselo-jsonl"));
    }
  }

  /** How many threads work. */
  int threads() {
    threads.filter(n -> n < 1).ifPresent(n -> {
      throw new Failure("--threads " + n + ": at least one thread is needed");
    });
    return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  String in() {
    return in;
  }

  /** Whether the layout keeps a contact's reasons in the order of logging. */
  boolean keepsOrder() {
    return layout != Layout.ASELO_JSONL;
  }

  /** Whether a row is a reason, and may say that it is the primary one. */
  boolean hasReasonRows() {
    return layout == Layout.REASON_ROWS;
  }

  /** The request for an export of codes. */
  InputRequest codes(Console console, List<String> keep) {
    return request(console, CODE, true, keep, Set.of(), Optional.empty());
  }

  /** The request for an export of a list's labels. */
  InputRequest labels(Console console, CodeList list, List<String> keep, Set<String> context) {
    ReadingResolver resolver = text ->
        list.readings(text, levelSeparator).stream().map(CodeListEntry::levels).toList();
    return request(console, list.levelNames(), false, keep, context, Optional.of(resolver));
  }

  /**
   * An opened export, and whether it holds labels rather than codes.
   *
   * @param source the export
   * @param labels whether its reasons are labels of the framework
   */
  record Opened(ChunkedExport source, boolean labels) {}

  /** Opens an export whose header tells whether it holds the framework's codes or its labels. */
  Opened openCodesOrLabels(Console console, List<String> keep) throws InputException, IOException {
    Console marked = console.reading(new BufferedInputStream(console.in()));
    InputRequest labels = request(marked, LABELS, true, keep, Set.of(), Optional.empty());
    if (layout != Layout.REASON_ROWS) {
      return new Opened(ChunkedExport.open(labels, Set.of()), true);
    }
    marked.in().mark(HEADER_LIMIT);
    try {
      return new Opened(ChunkedExport.open(codes(marked, keep), Set.of()), false);
    } catch (InputException noCodes) {
      try {
        marked.in().reset();
        return new Opened(ChunkedExport.open(labels, Set.of()), true);
      } catch (InputException noLabels) {
        // Neither fits; what is wrong is told as for codes, which is what is expected first.
        throw noCodes;
      }
    }
  }

  private InputRequest request(Console console, List<String> levels, boolean isFramework, List<String> keep,
      Set<String> context, Optional<ReadingResolver> resolver) {
    Set<String> wanted = new TreeSet<>(keep);
    wanted.addAll(context);
    return new InputRequest(in, console.in(), layout, levels, isFramework, wanted, Set.copyOf(keep), unsorted,
        entrySeparator, levelSeparator, resolver);
  }
}
