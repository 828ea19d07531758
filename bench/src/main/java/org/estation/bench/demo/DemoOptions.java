package org.estation.bench.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the demonstration.
 *
 * @param seconds how long it plays before it ends by itself; zero for until it is stopped
 * @param summary file for the summary as JSON, or null
 * @param feed another feed than the starter content's, or null
 * @param data folder of its state
 * @param port port of the server
 */
record DemoOptions(
    Duration seconds, @Nullable Path summary, @Nullable URI feed, Path data, int port) {
  private static final Set<String> NAMES =
      Set.of("--seconds", "--summary", "--feed", "--data", "--port");
  private static final int LONGEST_RUN = 604_800;
  private static final int LARGEST_PORT = 65_535;

  /** Where the summary shall be written. */
  Optional<Path> summaryFile() {
    return Optional.ofNullable(summary);
  }

  /** The feed that was asked for. */
  Optional<URI> otherFeed() {
    return Optional.ofNullable(feed);
  }

  /** Whether it ends by itself. */
  boolean isBounded() {
    return !seconds.isZero();
  }

  /**
   * Reads the command line.
   *
   * @param home the user's home folder
   * @throws DemoFailure when an option is unknown, given twice or has a wrong value
   */
  static DemoOptions read(List<String> arguments, Path home) throws DemoFailure {
    Map<String, String> given = pairs(arguments);
    String summary = given.get("--summary");
    String feed = given.get("--feed");
    String data = given.get("--data");
    return new DemoOptions(
        Duration.ofSeconds(number(given, "--seconds", 0, LONGEST_RUN)),
        summary == null ? null : path(summary),
        feed == null ? null : address(feed),
        data == null ? home.resolve(".estation").resolve("demo") : path(data),
        number(given, "--port", 8470, LARGEST_PORT));
  }

  private static Map<String, String> pairs(List<String> arguments) throws DemoFailure {
    Map<String, String> given = new TreeMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      if (!NAMES.contains(name) || i + 1 == arguments.size() || given.containsKey(name)) {
        throw DemoFailure.of("option.wrong", name);
      }
      given.put(name, arguments.get(i + 1));
    }
    return given;
  }

  private static int number(Map<String, String> given, String name, int standard, int largest)
      throws DemoFailure {
    String text = given.get(name);
    if (text == null) {
      return standard;
    }
    if (!text.matches("[1-9][0-9]{0,5}") || Integer.parseInt(text) > largest) {
      throw DemoFailure.of("option.number", name, text, largest);
    }
    return Integer.parseInt(text);
  }

  private static Path path(String text) {
    return Path.of(text).toAbsolutePath().normalize();
  }

  private static URI address(String text) throws DemoFailure {
    try {
      URI address = URI.create(text);
      if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw DemoFailure.of("option.feed", text);
    }
    throw DemoFailure.of("option.feed", text);
  }
}
