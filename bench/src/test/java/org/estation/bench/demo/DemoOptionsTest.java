package org.estation.bench.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DemoOptionsTest {
  private static final Path HOME = Path.of("/home/somebody");

  private static DemoOptions read(String... arguments) throws DemoFailure {
    return DemoOptions.read(List.of(arguments), HOME);
  }

  @Test
  void without_options_it_plays_the_starter_content_until_it_is_stopped() throws DemoFailure {
    DemoOptions options = read();

    assertFalse(options.isBounded());
    assertEquals(HOME.resolve(".estation/demo"), options.data());
    assertEquals(8470, options.port());
    assertEquals(Optional.empty(), options.otherFeed());
    assertEquals(Optional.empty(), options.summaryFile());
  }

  @Test
  void every_option_counts() throws DemoFailure {
    DemoOptions options =
        read(
            "--seconds",
            "120",
            "--summary",
            "/tmp/s.json",
            "--feed",
            "http://example.org/feed",
            "--data",
            "/tmp/demo",
            "--port",
            "9000");

    assertTrue(options.isBounded());
    assertEquals(Duration.ofMinutes(2), options.seconds());
    assertEquals(Optional.of(Path.of("/tmp/s.json")), options.summaryFile());
    assertEquals(Optional.of(URI.create("http://example.org/feed")), options.otherFeed());
    assertEquals(Path.of("/tmp/demo"), options.data());
    assertEquals(9000, options.port());
  }

  @ParameterizedTest
  @CsvSource({
    "--seconds, 0",
    "--seconds, -5",
    "--seconds, 1h",
    "--seconds, 604801",
    "--port, 65536",
    "--feed, file:///etc/passwd",
    "--feed, not a feed",
    "--colour, red"
  })
  void a_wrong_option_is_named(String name, String value) {
    DemoFailure failure = assertThrows(DemoFailure.class, () -> read(name, value));

    assertTrue(failure.words().contains(name), failure::words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--seconds", "--summary"})
  void an_option_without_a_value_is_refused(String name) {
    assertThrows(DemoFailure.class, () -> read(name));
  }

  @Test
  void an_option_given_twice_is_refused() {
    assertThrows(DemoFailure.class, () -> read("--port", "1", "--port", "2"));
  }
}
