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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The outputs of one run. Files are written beside their place and moved there together by {@link #commit()}, so that a
 * run that fails leaves nothing new and nothing changed. Standard output ({@code -}) and what is no file (a device, a
 * named pipe) are written as they come. Once the reader of standard output has gone away the run ends, unless it was
 * asked for files too: these are completed.
 */
public final class Outputs implements AutoCloseable {
  /** Stands for standard input or output. */
  public static final String STANDARD = "-";

  private static final int MOST_LINKS = 40;

  private final OutputStream standardOutput;
  private final List<Path> inputs = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private boolean standardTaken;

  private record Pending(Path target, Path temporary, OutputStream stream, Writer writer) {
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
   * Opens an output for characters.
   *
   * @param path a file, or {@code -} for standard output
   * @throws OutputException if its folder is missing or can't be written, or it is an input or another output
   */
  public Writer open(String path) {
    return opened(path).writer();
  }

  /**
   * Opens an output for bytes.
   *
   * @param path a file, or {@code -} for standard output
   * @throws OutputException if its folder is missing or can't be written, or it is an input or another output
   */
  public OutputStream openStream(String path) {
    return opened(path).stream();
  }

  private Pending opened(String path) {
    if (path.equals(STANDARD) || path.equals("/dev/stdout")) {
      if (standardTaken) {
        throw new OutputException("two outputs can't both go to standard output");
      }
      standardTaken = true;
      return pending(Path.of(STANDARD), Path.of(STANDARD), new StandardOutput(standardOutput, this::hasFiles));
    }
    try {
      if (isDevice(Path.of(path))) {
        return device(path);
      }
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
      Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
      // Interrupted runs get no further than this; what was moved to its place is no longer under this name.
      temporary.toFile().deleteOnExit();
      OutputStream stream = new NamedOutput(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW), path);
      Pending opened = pending(target, temporary, stream);
      keepPermissions(target, temporary);
      return opened;
    } catch (IOException e) {
      throw new OutputException("can't write '" + path + "': " + reason(e), e);
    }
  }

  private Pending pending(Path target, Path temporary, OutputStream stream) {
    Pending opened = new Pending(target, temporary, stream, new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    pending.add(opened);
    return opened;
  }

  private boolean hasFiles() {
    return pending.stream().anyMatch(p -> !isStandard(p));
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
    if (Files.exists(replaced)
        && Files.getFileStore(replaced).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(by, Files.getPosixFilePermissions(replaced));
    }
  }

  private static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isDirectory(path) && (!Files.isRegularFile(path)
        || path.startsWith("/dev/fd") || path.startsWith("/proc") || path.equals(Path.of("/dev/stderr")));
  }

  /** A device or named pipe is written as it comes: nothing can be moved to its place. */
  private Pending device(String path) throws IOException {
    OutputStream stream = new NamedOutput(
        Files.newOutputStream(Path.of(path), StandardOpenOption.WRITE, StandardOpenOption.APPEND), path);
    return pending(Path.of(path), Path.of(path), stream);
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
      throw new OutputException("can't finish the output: " + reason(Objects.requireNonNull(e.getCause())), e);
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
      }
    }
    pending.clear();
  }

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no file can be made in its folder";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
