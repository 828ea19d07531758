package org.estation.bench.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A process that belongs to the demonstration. It stands in a session of its own, so that a Ctrl-C
 * reaches only the demonstration, which then ends its parts in the right order; and the kernel ends
 * it when the thread that started it goes, so that nothing is left behind even where the
 * demonstration itself was killed.
 */
public final class Part implements AutoCloseable {
  private static final String ANNOUNCEMENT = "estation: ";
  private static final int LONGEST_STOP_SECONDS = 20;
  private static final int LANGUAGES = 2;

  private final Process process;
  private final BlockingQueue<Announcement> announcements = new LinkedBlockingQueue<>();
  private final Thread reader;
  private final Deque<String> last = new ConcurrentLinkedDeque<>();

  /**
   * A line of a part that is meant for programs: {@code estation: KEY VALUE}.
   *
   * @param value may be empty
   */
  public record Announcement(String key, String value) {
    static Announcement of(String line) {
      String rest = line.substring(ANNOUNCEMENT.length());
      int space = rest.indexOf(' ');
      return space < 0
          ? new Announcement(rest, "")
          : new Announcement(rest.substring(0, space), rest.substring(space + 1).strip());
    }
  }

  private Part(Process process, Path log) {
    this.process = process;
    this.reader = Thread.ofVirtual().start(() -> read(log));
  }

  /**
   * Starts a process; the calling thread must live as long as the process shall.
   *
   * @param environment counts instead of all {@code ESTATION_*} variables there are
   * @param log what it says is written there
   */
  public static Part start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(owned(command)).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("ESTATION_"));
    builder.environment().putAll(environment);
    Files.createDirectories(log.toAbsolutePath().getParent());
    return new Part(builder.start(), log);
  }

  /** The command in a session of its own, ended by the kernel with the thread that starts it. */
  static List<String> owned(List<String> command) {
    List<String> owned = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig", "TERM", "--"));
    owned.addAll(command);
    return owned;
  }

  /** The next announcement, or empty when none came in this time or the process has ended. */
  public Optional<Announcement> next(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (System.nanoTime() < end) {
      Announcement next = announcements.poll(100, TimeUnit.MILLISECONDS);
      if (next != null) {
        return Optional.of(next);
      }
      if (!reader.isAlive() && announcements.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Its process id. */
  public long pid() {
    return process.pid();
  }

  /** Whether it runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** With what it ended. */
  public int exitCode() {
    return process.exitValue();
  }

  /**
   * The last thing it said to people: where it has ended, why, in two languages.
   *
   * @param otherwise stands where it said nothing
   */
  public String complaint(String otherwise) {
    return last.isEmpty() ? otherwise : String.join(" / ", last);
  }

  /** Kills it as a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    reader.join();
  }

  /** Asks it to end and waits; ends it by force when that takes too long. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, LONGEST_STOP_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly().onExit().join();
  }

  private void read(Path log) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log), true)) {
      lines.lines().forEach(line -> take(line, copy));
    } catch (IOException | UncheckedIOException e) {
      last.add(String.valueOf(e.getMessage()));
    }
  }

  private void take(String line, PrintWriter copy) {
    copy.println(line);
    if (line.startsWith(ANNOUNCEMENT)) {
      announcements.add(Announcement.of(line));
    } else if (!line.isBlank()) {
      last.add(line);
      if (last.size() > LANGUAGES) {
        last.remove();
      }
    }
  }
}
