package org.openhelpline.taxonomy.cli.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openhelpline.taxonomy.cli.input.InputReason.Logged;
import org.openhelpline.taxonomy.cli.input.InputReason.Malformed;

/** What was read of an export, all at once; and the requests for it. */
record Reading(List<InputContact> contacts, long rowsRead, List<SplitContact> splits, List<String> columns) {
  static final class Request {
    private InputStream in;
    private Layout layout = Layout.REASON_ROWS;
    private List<String> levels = List.of("category", "subcategory");
    private boolean codes;
    private final Set<String> wanted = new LinkedHashSet<>();
    private final Set<String> required = new LinkedHashSet<>();
    private boolean unsorted;
    private String entrySeparator = ";";
    private String levelSeparator = " > ";
    private Optional<ReadingResolver> resolver = Optional.empty();

    private Request(InputStream in) {
      this.in = in;
    }

    Request layout(Layout value) {
      layout = value;
      return this;
    }

    Request levels(String... names) {
      levels = List.of(names);
      return this;
    }

    Request codes() {
      codes = true;
      levels = List.of("code");
      return this;
    }

    Request wanting(String... names) {
      wanted.addAll(List.of(names));
      return this;
    }

    Request keeping(String... names) {
      required.addAll(List.of(names));
      return wanting(names);
    }

    Request unsorted() {
      unsorted = true;
      return this;
    }

    Request separators(String entries, String levelsInOne) {
      entrySeparator = entries;
      levelSeparator = levelsInOne;
      return this;
    }

    Request resolver(ReadingResolver value) {
      resolver = Optional.of(value);
      return this;
    }

    InputRequest build(String path) {
      return new InputRequest(path, in, layout, levels, codes, wanted, required, unsorted, entrySeparator,
          levelSeparator, resolver);
    }

    Reading read() throws InputException {
      return read("-");
    }

    Reading read(String path) throws InputException {
      try (ContactSource source = ContactSource.open(build(path))) {
        List<InputContact> contacts = new ArrayList<>();
        for (InputContact contact = source.next(); contact != null; contact = source.next()) {
          contacts.add(contact);
        }
        return new Reading(contacts, source.rowsRead(), source.splitContacts(), source.columns());
      }
    }
  }

  static Request of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Request of(byte[] bytes) {
    return of(new ByteArrayInputStream(bytes));
  }

  static Request of(InputStream in) {
    return new Request(in);
  }

  List<String> ids() {
    return contacts.stream().map(InputContact::id).toList();
  }

  /** Each reason in short: the levels, or the line of a malformed row. */
  List<String> reasons() {
    return contacts.stream().flatMap(c -> c.reasons().stream()).map(Reading::brief).toList();
  }

  static String brief(InputReason reason) {
    if (reason instanceof Logged logged) {
      return String.join(" > ", logged.levels());
    }
    return reason instanceof Malformed bad ? "malformed " + bad.line() : reason.toString();
  }

  List<Malformed> malformed() {
    return contacts.stream().flatMap(c -> c.reasons().stream()).filter(Malformed.class::isInstance)
        .map(Malformed.class::cast).toList();
  }
}
