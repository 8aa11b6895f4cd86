package org.openhelpline.taxonomy.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The outputs of one run. Files are written beside their place and moved there together by {@link #commit()}, so that a
 * run that fails leaves nothing new and nothing changed. Standard output ({@code -}) is written as it comes.
 */
public final class Outputs implements AutoCloseable {
  /** Stands for standard input or output. */
  public static final String STANDARD = "-";

  private static final int BUFFER = 1 << 16;
  private static final int MOST_LINKS = 40;

  private final OutputStream standardOutput;
  private final List<Path> inputs = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private boolean standardTaken;

  private record Pending(Path target, Path temporary, Writer writer) {
    boolean isMoved() {
      return !target.equals(temporary);
    }
  }

  /** Outputs of a run that reads these inputs, which none of them may overwrite. */
  public Outputs(OutputStream standardOutput, List<String> inputPaths) {
    this.standardOutput = standardOutput;
    inputPaths.stream().filter(p -> !p.equals(STANDARD)).map(Path::of).forEach(inputs::add);
  }

  /**
   * Opens an output.
   *
   * @param path a file, or {@code -} for standard output
   * @throws OutputException if its folder is missing or can't be written, or it is an input or another output
   */
  public Writer open(String path) {
    if (path.equals(STANDARD)) {
      if (standardTaken) {
        throw new OutputException("two outputs can't both go to standard output");
      }
      standardTaken = true;
      Writer writer = new OutputStreamWriter(new StandardStream(standardOutput), StandardCharsets.UTF_8);
      pending.add(new Pending(Path.of(STANDARD), Path.of(STANDARD), writer));
      return writer;
    }
    try {
      Path target = resolved(path);
      refuseClash(target);
      Path folder = target.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new OutputException("can't write '" + path + "': its folder does not exist");
      }
      if (Files.isDirectory(target)) {
        throw new OutputException("can't write '" + path + "': it is a folder");
      }
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new OutputException("can't write '" + path + "': it is read-only");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return device(path, target);
      }
      Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
      // Interrupted runs get no further than this; what was moved to its place is no longer under this name.
      temporary.toFile().deleteOnExit();
      OutputStream stream = new NamingStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW), path);
      Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
      pending.add(new Pending(target, temporary, writer));
      keepPermissions(target, temporary);
      return writer;
    } catch (IOException e) {
      throw new OutputException("can't write '" + path + "': " + reason(e), e);
    }
  }

  /** The file that is meant: where a link leads, so that the link stays one, also if nothing is there yet. */
  private static Path resolved(String path) throws IOException {
    Path target = Path.of(path).toAbsolutePath().normalize();
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(target); i++) {
      target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
    }
    return Files.exists(target) ? target.toRealPath() : target;
  }

  /** Whoever may read a file may read what it is replaced by, and nobody else. */
  private static void keepPermissions(Path replaced, Path by) throws IOException {
    if (Files.exists(replaced) && Files.getFileStore(replaced).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(by, Files.getPosixFilePermissions(replaced));
    }
  }

  /** A device or named pipe is written as it comes: nothing can be moved to its place. */
  private Writer device(String path, Path target) throws IOException {
    Writer writer = new OutputStreamWriter(
        new NamingStream(Files.newOutputStream(target, StandardOpenOption.WRITE), path), StandardCharsets.UTF_8);
    pending.add(new Pending(target, target, writer));
    return writer;
  }

  private void refuseClash(Path target) throws IOException {
    for (Path input : inputs) {
      if (Files.exists(target) && Files.exists(input) && Files.isSameFile(input, target)) {
        throw new OutputException("'" + target.getFileName() + "' is both input and output");
      }
    }
    for (Pending other : pending) {
      if (other.target().equals(target)) {
        throw new OutputException("two outputs have the same name '" + target.getFileName() + "'");
      }
    }
  }

  /** Moves every file to its place. */
  public void commit() {
    try {
      for (Pending p : pending) {
        p.writer().flush();
      }
      for (Pending p : pending) {
        if (!isStandard(p)) {
          p.writer().close();
        }
      }
      for (Pending p : List.copyOf(pending)) {
        if (p.isMoved()) {
          move(p.temporary(), p.target());
        }
        pending.remove(p);
      }
    } catch (IOException e) {
      throw new OutputException("can't finish the output: " + reason(e), e);
    } catch (UncheckedIOException e) {
      throw new OutputException("can't finish the output: " + reason(e.getCause()), e);
    }
  }

  private static boolean isStandard(Pending p) {
    return p.target().equals(Path.of(STANDARD));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Drops what was not committed. Rows already written to standard output stand. */
  @Override
  public void close() {
    for (Pending p : pending) {
      try {
        if (isStandard(p)) {
          p.writer().flush();
        } else {
          if (p.isMoved()) {
            Files.deleteIfExists(p.temporary());
          }
          p.writer().close();
        }
      } catch (IOException | OutputException | PipeClosedException e) {
        // The run has failed already and says why; a buffer that can't be flushed any more adds nothing to it.
        continue;
      }
    }
    pending.clear();
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return String.valueOf(e.getMessage());
  }

  /** A buffered stream whose failures become exceptions that say what they are about. */
  private abstract static class Buffered extends OutputStream {
    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int count;

    Buffered(OutputStream out) {
      this.out = out;
    }

    abstract RuntimeException failure(IOException e);

    @Override
    public void write(int b) {
      if (count == buffer.length) {
        drain();
      }
      buffer[count++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (length > buffer.length - count) {
        drain();
        if (length >= buffer.length) {
          send(bytes, offset, length);
          return;
        }
      }
      System.arraycopy(bytes, offset, buffer, count, length);
      count += length;
    }

    private void drain() {
      send(buffer, 0, count);
      count = 0;
    }

    private void send(byte[] bytes, int offset, int length) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void flush() {
      drain();
      try {
        out.flush();
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        flush();
      } finally {
        out.close();
      }
    }
  }

  private static final class NamingStream extends Buffered {
    private final String path;

    NamingStream(OutputStream out, String path) {
      super(out);
      this.path = path;
    }

    @Override
    RuntimeException failure(IOException e) {
      return new OutputException("can't write '" + path + "': " + reason(e), e);
    }
  }

  private static final class StandardStream extends Buffered {
    StandardStream(OutputStream out) {
      super(out);
    }

    @Override
    RuntimeException failure(IOException e) {
      String message = String.valueOf(e.getMessage());
      return message.contains("Broken pipe") || message.contains("pipe is being closed")
          ? new PipeClosedException(e)
          : new OutputException("can't write to standard output: " + message, e);
    }
  }
}
