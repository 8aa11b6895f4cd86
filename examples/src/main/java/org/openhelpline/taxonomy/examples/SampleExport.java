package org.openhelpline.taxonomy.examples;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openhelpline.taxonomy.data.TaxonomyData;

/**
 * Generates an export of a helpline that logs with the list {@code kellimni-mt}: contacts that never were, with the
 * labels, the slips and the gaps of real ones. The same arguments give the same bytes on any Java, and contacts are
 * written as they are made, so that there can be millions.
 */
public final class SampleExport {
  private static final String USAGE = "[--contacts N] [--seed S] [--layout reason-rows|contact-rows|aselo-jsonl]"
      + " [--out FILE|-]";

  private SampleExport() {}

  /** What to generate. */
  record Options(int contacts, long seed, SampleLayout layout, String out) {
    /** The seed is one whose 5,000 contacts show every kind of dirt and every way to log a case on- and offline. */
    static final Options DEFAULT = new Options(5000, 2109, SampleLayout.REASON_ROWS, "-");
  }

  /** The contacts, made as they are asked for. */
  static Iterator<SampleContact> contacts(int size, long seed) {
    return new SampleContacts(TaxonomyData.bundled().codeList("kellimni-mt"), size, seed);
  }

  /** Writes an export. */
  static void write(Options options, Writer out) throws IOException {
    options.layout().write(contacts(options.contacts(), options.seed()), out);
  }

  /**
   * Writes an export: {@code --contacts N} (5,000), {@code --seed S} (2109), {@code --layout L} (reason-rows),
   * {@code --out FILE} ({@code -}, standard output). Ends with status 2 and a line on standard error if that can't be
   * done.
   */
  public static void main(String[] args) {
    // Not System.out, which would go on when the reader of a pipe is gone.
    int status = run(args, new FileOutputStream(FileDescriptor.out), System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String[] args, OutputStream standardOutput, PrintStream standardError) {
    try {
      Options options = parse(args);
      try (Writer out = options.out().equals("-")
          ? new BufferedWriter(new OutputStreamWriter(standardOutput, StandardCharsets.UTF_8))
          : Files.newBufferedWriter(Path.of(options.out()))) {
        write(options, out);
      }
      return 0;
    } catch (IllegalArgumentException e) {
      standardError.println("SampleExport: " + e.getMessage() + "; usage: " + USAGE);
    } catch (IOException e) {
      standardError.println("SampleExport: the export can't be written: " + e.getMessage());
    } catch (UncheckedIOException e) {
      standardError.println("SampleExport: the export can't be written: " + Objects.requireNonNull(e.getCause()).getMessage());
    }
    return 2;
  }

  private static Options parse(String[] args) {
    Options options = Options.DEFAULT;
    for (int i = 0; i < args.length; i += 2) {
      String name = args[i];
      if (i + 1 == args.length) {
        throw new IllegalArgumentException("'" + name + "' has no value");
      }
      String value = args[i + 1];
      options = switch (name) {
        case "--contacts" -> new Options((int) number(name, value, Integer.MAX_VALUE), options.seed(), options.layout(),
            options.out());
        case "--seed" -> new Options(options.contacts(), number(name, value, Long.MAX_VALUE), options.layout(),
            options.out());
        case "--layout" -> new Options(options.contacts(), options.seed(), layout(value), options.out());
        case "--out" -> new Options(options.contacts(), options.seed(), options.layout(), value);
        default -> throw new IllegalArgumentException("'" + name + "' is no option");
      };
    }
    return options;
  }

  private static long number(String name, String value, long most) {
    try {
      long number = Long.parseLong(value);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in the same words as for a number that is out of bounds.
    }
    throw new IllegalArgumentException(name + " is a whole number from 0 to " + most + ", not '" + value + "'");
  }

  private static SampleLayout layout(String value) {
    return SampleLayout.ofToken(value).orElseThrow(() -> new IllegalArgumentException("'" + value
        + "' is no layout; valid: "
        + Arrays.stream(SampleLayout.values()).map(SampleLayout::token).collect(Collectors.joining(", "))));
  }
}
