package org.openhelpline.taxonomy.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The formats that have a reader, each with what ships in it; no extension ships, so that one is a test's. */
enum Format {
  TAXONOMY("taxonomy", Shipped.files("editions")) {
    @Override
    Object read(InputStream in) throws IOException {
      return TaxonomyReader.read(in, NAME);
    }
  },
  EXTENSION("extension", List.of("extensions/harbour.json")) {
    @Override
    Object read(InputStream in) throws IOException {
      return ExtensionReader.read(in, NAME, TaxonomyData.bundled());
    }
  },
  FORMS("forms", List.of("forms.json")) {
    @Override
    Object read(InputStream in) throws IOException {
      return FormsReader.read(in, NAME);
    }
  },
  TERMS("terms", List.of("terms.json")) {
    @Override
    Object read(InputStream in) throws IOException {
      return TermsReader.read(in, NAME, TaxonomyData.bundled().forms());
    }
  },
  CODE_LIST("code-list", Shipped.files("lists")) {
    @Override
    Object read(InputStream in) throws IOException {
      return CodeListReader.read(in, NAME);
    }
  },
  CROSSWALK("crosswalk", Shipped.files("crosswalks")) {
    @Override
    Object read(InputStream in) throws IOException {
      return CrosswalkReader.read(in, NAME, TaxonomyData.bundled());
    }
  };

  /** What the readers are told that the file is called. */
  static final String NAME = "the-file.json";

  private final String schema;
  private final List<String> files;

  Format(String schema, List<String> files) {
    this.schema = schema;
    this.files = files;
  }

  String schema() {
    return schema;
  }

  /** What there is in it. */
  List<String> files() {
    return files;
  }

  abstract Object read(InputStream in) throws IOException;

  Object read(byte[] bytes) throws IOException {
    return read(new ByteArrayInputStream(bytes));
  }

  /** The faults that its reader finds; none if it reads the text. */
  List<Fault> faults(String json) throws IOException {
    return faults(json.getBytes(StandardCharsets.UTF_8));
  }

  /** The faults that its reader finds; none if it reads the bytes. */
  List<Fault> faults(byte[] bytes) throws IOException {
    try {
      read(bytes);
      return List.of();
    } catch (InvalidDataException e) {
      return e.faults();
    }
  }

  /** Where its reader finds faults. */
  List<String> pointers(Doc doc) throws IOException {
    return faults(doc.json()).stream().map(Fault::pointer).toList();
  }
}
