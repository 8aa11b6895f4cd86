package org.openhelpline.taxonomy.cli.output;

import java.io.IOException;
import java.io.OutputStream;

/** A file, of which a failure says which one it is. */
final class NamedOutput extends BufferedOutput {
  private final String path;

  NamedOutput(OutputStream out, String path) {
    super(out);
    this.path = path;
  }

  @Override
  RuntimeException failure(IOException e) {
    return new OutputException("can't write '" + path + "': " + Outputs.reason(e), e);
  }
}
