package org.openhelpline.taxonomy.cli.pipeline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.cli.output.SafeCsv;
import org.openhelpline.taxonomy.data.Messages;
import org.openhelpline.taxonomy.validation.Finding;
import org.openhelpline.taxonomy.validation.Severity;
import org.openhelpline.taxonomy.validation.Validator;

/**
 * Counts findings, writes them if asked to, and keeps what is to be shown at the end. Not safe for use by several
 * threads, except for {@link #wants}.
 */
public final class FindingLog {
  private static final List<String> HEADER =
      List.of("contact_id", "line", "path", "finding", "severity", "message", "arguments");
  private static final int SHOWN = 10;

  private final Validator grading;
  private final Messages messages;
  private final Optional<SafeCsv> csv;
  private final Map<String, Long> counts = new TreeMap<>();
  private final List<String> firstErrors = new ArrayList<>();
  private final UnknownModeValues modeValues = new UnknownModeValues();
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  /** Read by other threads; whether they see a change early or late makes no difference to what comes out. */
  private volatile boolean showsMore = true;

  /** A log with messages in English. */
  public FindingLog(Validator grading, Optional<SafeCsv> csv) {
    this(grading, csv, Messages.in(Locale.ENGLISH));
  }

  /**
   * A log.
   *
   * @param grading the validator whose severities are in force
   * @param csv where findings are written, if anywhere
   * @param messages the wording of findings
   */
  public FindingLog(Validator grading, Optional<SafeCsv> csv, Messages messages) {
    this.grading = grading;
    this.messages = messages;
    this.csv = csv;
    csv.ifPresent(c -> c.row(HEADER));
  }

  /** Takes a finding. */
  public void add(String contactId, long line, Finding raw) {
    Finding finding = grading.graded(raw);
    counts.merge(finding.id().id(), 1L, Long::sum);
    modeValues.add(finding);
    bySeverity.merge(finding.severity(), 1L, Long::sum);
    if (finding.severity() == Severity.ERROR) {
      if (firstErrors.size() < SHOWN) {
        showsMore = firstErrors.size() + 1 < SHOWN;
        firstErrors.add("line " + line + ": " + finding.id().id() + ": " + messages.of(finding));
      }
    }
    if (csv.isPresent()) {
      String arguments = finding.arguments().entrySet().stream()
          .map(a -> a.getKey() + "=" + a.getValue()).collect(Collectors.joining("|"));
      csv.get().row(contactId, String.valueOf(line), finding.path(), finding.id().id(), finding.severity().token(),
          messages.of(finding), arguments);
    }
  }

  /** Whether each of these findings has to be taken with its contact and line; otherwise they need only be counted. */
  boolean wants(List<Finding> raw) {
    return !raw.isEmpty() && (csv.isPresent() || showsMore
        && raw.stream().anyMatch(finding -> grading.graded(finding).severity() == Severity.ERROR));
  }

  /** Counts a finding about a value of the field that states the mode, which is shown at the end. */
  void countModeValue(Finding raw) {
    count(raw, 1);
    modeValues.add(raw);
  }

  /** Counts findings that are too many to be told one by one. */
  public void count(Finding raw, long times) {
    if (times > 0) {
      counts.merge(raw.id().id(), times, Long::sum);
      bySeverity.merge(grading.graded(raw).severity(), times, Long::sum);
    }
  }

  /** How often each was found, by id. */
  public Map<String, Long> counts() {
    return counts;
  }

  private long count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  /** How many findings there are of each severity, in words; empty if there are none. */
  public Optional<String> sentence() {
    return bySeverity.isEmpty() ? Optional.empty()
        : Optional.of(Counted.of(count(Severity.ERROR), "error", "errors") + ", "
            + Counted.of(count(Severity.WARNING), "warning", "warnings") + " and "
            + Counted.of(count(Severity.ADVICE), "piece of advice", "pieces of advice"));
  }

  /** Whether there was an error. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /**
   * Shows the first errors and how many more there are, and which values of the field that states the mode were not
   * understood; no contact id is shown.
   */
  public void showErrors(PrintStream err) {
    firstErrors.forEach(err::println);
    long more = count(Severity.ERROR) - firstErrors.size();
    if (more > 0) {
      err.println("... and " + Counted.of(more, "more error", "more errors"));
    }
    modeValues.sentence().ifPresent(err::println);
  }
}
