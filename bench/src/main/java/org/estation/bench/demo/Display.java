package org.estation.bench.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The display a player draws on: the one there is, or one in memory of 1920 by 1080 pixels. */
public final class Display implements AutoCloseable {
  private static final String VARIABLE = "DISPLAY";

  private final String name;
  private final @Nullable Process memory;

  private Display(String name, @Nullable Process memory) {
    this.name = name;
    this.memory = memory;
  }

  /** The display there is, else one in memory. */
  public static Display open(Path log) throws IOException {
    String name = System.getenv(VARIABLE);
    return name == null || name.isBlank() ? inMemory(log) : new Display(name, null);
  }

  /**
   * A display in memory; the calling thread must live as long as it shall.
   *
   * @param log what Xvfb says is written there
   */
  public static Display inMemory(Path log) throws IOException {
    Process xvfb =
        new ProcessBuilder(
                Part.owned(
                    List.of(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        "1920x1080x24",
                        "-noreset",
                        "-nolisten",
                        "tcp")))
            .redirectError(log.toFile())
            .start();
    BufferedReader lines = xvfb.inputReader(StandardCharsets.US_ASCII);
    String number = lines.readLine();
    if (number == null) {
      throw new IOException("Xvfb: " + log);
    }
    return new Display(":" + number, xvfb);
  }

  /** Whether nobody can see it. */
  public boolean isInMemory() {
    return memory != null;
  }

  /** The environment variable that names it. */
  public Map<String, String> environment() {
    return Map.of(VARIABLE, name);
  }

  @Override
  public void close() {
    if (memory != null) {
      memory.destroy();
    }
  }
}
