package org.openhelpline.taxonomy.cli.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the real jar in a process of its own, as a user would. */
final class Jar {
  private static final long MINUTES = 5;

  /** A run is short: what pays off after seconds only is left out. What a test asks for itself comes after these. */
  private static final List<String> SHORT_RUN =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto");

  private Jar() {}

  /** What a run left behind. */
  record Result(int exit, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  static Path path() {
    return Path.of(System.getProperty("helpline-taxonomy.jar"));
  }

  static Result run(String... args) {
    return run(new byte[0], args);
  }

  static Result run(byte[] standardInput, String... args) {
    return run(List.of(), standardInput, args);
  }

  static Result run(List<String> javaOptions, byte[] standardInput, String... args) {
    try {
      Process process = new ProcessBuilder(command(javaOptions, args)).start();
      CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
      CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
      try (OutputStream in = process.getOutputStream()) {
        in.write(standardInput);
      } catch (IOException e) {
        // A run that does not read its input closes the pipe; what it answered is looked at all the same.
        if (!String.valueOf(e.getMessage()).contains("pipe") && !String.valueOf(e.getMessage()).contains("closed")) {
          throw e;
        }
      }
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + String.join(" ", args));
      }
      return new Result(process.exitValue(), out.join(), err.join());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static List<String> command(List<String> javaOptions, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SHORT_RUN);
    command.addAll(javaOptions);
    command.add("-jar");
    command.add(path().toString());
    command.addAll(List.of(args));
    return command;
  }

  private static String read(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
