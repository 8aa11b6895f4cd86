package org.openhelpline.taxonomy.cli.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Scans parts of a file on several threads, some parts ahead of the one that is wanted next. */
final class ScanPool<R> implements AutoCloseable {
  private static final int AHEAD = 2;

  /** A part that is being scanned. */
  record Pending<R>(Chunk chunk, Future<ScannedChunk<R>> future) {
    /** What is in it, supposing that it starts with a record. */
    ScannedChunk<R> scanned() throws IOException {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException unexpected) {
          throw unexpected;
        }
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private final int threads;
  private final Supplier<ChunkScanner<R>> scanners;
  private final Queue<ChunkScanner<R>> idle = new ConcurrentLinkedQueue<>();
  private final Deque<Pending<R>> pending = new ArrayDeque<>();
  private final ExecutorService executor;
  private @Nullable IOException failure;

  /**
   * A pool.
   *
   * @param threads how many threads scan; if it is one, it is the caller's
   * @param scanners makes what each of them scans with
   */
  ScanPool(int threads, Supplier<ChunkScanner<R>> scanners) {
    this.threads = threads;
    this.scanners = scanners;
    this.executor = Executors.newFixedThreadPool(threads, task -> {
      Thread thread = new Thread(task, "scan");
      thread.setDaemon(true);
      return thread;
    });
  }

  /**
   * Reads parts ahead.
   *
   * @return whether there is one to take
   */
  boolean submitFrom(Chunks chunks) throws IOException {
    int most = threads == 1 ? 1 : AHEAD * threads;
    while (pending.size() < most && failure == null && chunks.hasNext()) {
      try {
        submit(chunks.next());
      } catch (IOException e) {
        // What was read before comes first, however far ahead it was read.
        failure = e;
      }
    }
    if (pending.isEmpty() && failure != null) {
      throw failure;
    }
    return !pending.isEmpty();
  }

  private void submit(Chunk chunk) {
    FutureTask<ScannedChunk<R>> task = new FutureTask<>(() -> scan(scanner -> scanner.scan(chunk)));
    if (threads == 1) {
      task.run();
    } else {
      executor.execute(task);
    }
    pending.add(new Pending<>(chunk, task));
  }

  /** Scans on the caller's thread. */
  ScannedChunk<R> scan(Function<ChunkScanner<R>, ScannedChunk<R>> how) {
    ChunkScanner<R> before = idle.poll();
    ChunkScanner<R> scanner = before != null ? before : scanners.get();
    ScannedChunk<R> scanned = how.apply(scanner);
    idle.add(scanner);
    return scanned;
  }

  /** The next part, in the order of the file. */
  Pending<R> take() {
    return pending.remove();
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
