package org.estation.server.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs one program without a shell, bounded in time and output. A run that exceeds a bound is
 * ended, so that nothing stays behind.
 */
final class Tool {
  private static final int MOST_OUTPUT = 1 << 20;
  private static final Executor READERS = task -> Thread.ofVirtual().start(task);

  private Tool() {}

  /** How a run ended. */
  sealed interface Run {
    /** It came to its own end. */
    record Ended(int exit, String output) implements Run {}

    /** It could not be started, or a bound ended it. */
    record Failed(String program) implements Run {}
  }

  static Run run(List<String> command, Duration limit) {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    } catch (IOException e) {
      return new Run.Failed(command.getFirst());
    }
    try {
      return await(process, limit, command.getFirst());
    } finally {
      process.destroyForcibly();
    }
  }

  private static Run await(Process process, Duration limit, String program) {
    CompletableFuture<byte[]> output =
        CompletableFuture.supplyAsync(() -> read(process.getInputStream()), READERS);
    try {
      byte[] bytes = output.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      boolean ended = bytes.length < MOST_OUTPUT && process.waitFor(1, TimeUnit.SECONDS);
      return ended
          ? new Run.Ended(process.exitValue(), new String(bytes, StandardCharsets.UTF_8))
          : new Run.Failed(program);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Run.Failed(program);
    } catch (TimeoutException | ExecutionException e) {
      return new Run.Failed(program);
    }
  }

  private static byte[] read(InputStream output) {
    try {
      return output.readNBytes(MOST_OUTPUT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
