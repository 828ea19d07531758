package org.estation.player.vitals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the machine is, as far as files of a Linux kernel tell it. */
public final class Vitals {
  private static final Pattern AVAILABLE =
      Pattern.compile("^MemAvailable: +([0-9]{1,15}) kB$", Pattern.MULTILINE);
  private static final Pattern THOUSANDTHS = Pattern.compile("(-?[0-9]{1,6})\\s*");
  private static final long KILO = 1_024;
  private static final int THOUSAND = 1_000;

  private final Path memory;
  private final Path sensors;

  /**
   * A machine's vitals.
   *
   * @param memory {@code /proc/meminfo} (proc(5))
   * @param sensors {@code /sys/class/thermal}, with one folder for each sensor
   */
  public Vitals(Path memory, Path sensors) {
    this.memory = memory;
    this.sensors = sensors;
  }

  /** Bytes of memory that programs could still have; empty where the machine does not tell. */
  public Optional<Long> freeMemory() {
    return text(memory)
        .map(AVAILABLE::matcher)
        .filter(Matcher::find)
        .map(found -> Long.parseLong(found.group(1)) * KILO);
  }

  /** Degrees Celsius of the hottest sensor; empty where there is none. */
  public Optional<Integer> temperature() {
    if (!Files.isDirectory(sensors)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(sensors)) {
      return all.flatMap(sensor -> text(sensor.resolve("temp")).stream())
          .map(THOUSANDTHS::matcher)
          .filter(Matcher::matches)
          .map(found -> Math.floorDiv(Integer.parseInt(found.group(1)), THOUSAND))
          .max(Integer::compare);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(Path file) {
    try {
      return Files.isReadable(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
