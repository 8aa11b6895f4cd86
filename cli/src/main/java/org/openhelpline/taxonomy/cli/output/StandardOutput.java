package org.openhelpline.taxonomy.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * Standard output. Once its reader has gone away there is nothing left to do, unless more is wanted of the run: then
 * what would have gone there is dropped.
 */
final class StandardOutput extends BufferedOutput {
  StandardOutput(OutputStream out, BooleanSupplier isMoreWanted) {
    super(new Reader(out, isMoreWanted));
  }

  @Override
  RuntimeException failure(IOException e) {
    return new OutputException("can't write to standard output: " + e.getMessage(), e);
  }

  /** Whoever reads standard output, and may go away. */
  private static final class Reader extends OutputStream {
    private final OutputStream out;
    private final BooleanSupplier isMoreWanted;
    private boolean isGone;

    Reader(OutputStream out, BooleanSupplier isMoreWanted) {
      this.out = out;
      this.isMoreWanted = isMoreWanted;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (isGone) {
        return;
      }
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        String message = String.valueOf(e.getMessage());
        if (!message.contains("Broken pipe") && !message.contains("pipe is being closed")) {
          throw e;
        }
        isGone = true;
        if (!isMoreWanted.getAsBoolean()) {
          throw new PipeClosedException(e);
        }
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }
}
