package org.estation.player.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.estation.player.fault.Faults;
import org.estation.player.sync.CallsClient;
import org.estation.player.sync.DeviceClient;
import org.estation.shared.id.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row J-04 (A12): a part is never played, and a killed download goes on where it was. */
final class DownloadIT {
  private static final int SIZE = 300_000;

  @TempDir Path data;
  private final byte[] film = bytes(SIZE, 1);
  private final Wanted wanted = new Wanted(Sha256.of(film), SIZE);
  private final HttpClient http = HttpClient.newHttpClient();
  private final MediaServer server = server(MediaServer.honest(film));
  private Cache cache;

  @BeforeEach
  void open() throws IOException {
    cache = new Cache(data, true, new Faults(InstantSource.system()));
  }

  @AfterEach
  void close() {
    server.close();
    http.close();
  }

  @Test
  void a_file_is_fetched_verified_and_given_its_name() throws Exception {
    fetch();
    Path file = cache.file(wanted.hash()).orElseThrow();
    assertArrayEquals(film, Files.readAllBytes(file));
    String hex = wanted.hash().hex();
    assertEquals(data.resolve("blobs").resolve(hex.substring(0, 2)).resolve(hex), file);
    assertEquals("Bearer token", server.asked().getFirst().authorization());
    assertEquals("/device/v1/blobs/" + hex, server.asked().getFirst().path());
  }

  @Test
  void a_download_that_is_cut_goes_on_where_it_was() throws Exception {
    server.behave(MediaServer.cut(film, 100_000));
    assertThrows(IOException.class, this::fetch);
    assertTrue(cache.file(wanted.hash()).isEmpty());
    assertEquals(100_000, Files.size(part()));
    server.behave(MediaServer.honest(film));
    fetch();
    assertEquals("bytes=100000-", server.asked().getLast().range());
    assertTrue(cache.file(wanted.hash()).isPresent());
    assertFalse(Files.exists(part()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_536, 299_999, 300_000})
  void a_part_that_a_killed_player_left_is_continued(int size) throws Exception {
    Files.write(part(), Arrays.copyOf(film, size));
    fetch();
    assertTrue(cache.file(wanted.hash()).isPresent());
    String range = size == 0 ? "" : "bytes=" + size + "-";
    List<String> asked = server.asked().stream().map(MediaServer.Asked::range).toList();
    assertEquals(size == SIZE ? List.of() : List.of(range), asked);
  }

  @Test
  void a_part_with_other_bytes_is_given_up_once_and_fetched_again() throws Exception {
    Files.write(part(), bytes(1_000, 2));
    assertThrows(WrongBytes.class, this::fetch);
    assertTrue(cache.file(wanted.hash()).isEmpty());
    fetch();
    assertTrue(cache.file(wanted.hash()).isPresent());
  }

  @Test
  void a_part_that_is_too_long_is_fetched_again() throws Exception {
    Files.write(part(), bytes(SIZE + 1, 1));
    fetch();
    assertTrue(cache.file(wanted.hash()).isPresent());
  }

  @Test
  void a_server_without_ranges_sends_it_from_the_start() throws Exception {
    Files.write(part(), Arrays.copyOf(film, 5_000));
    server.behave(MediaServer.withoutRanges(film));
    fetch();
    assertTrue(cache.file(wanted.hash()).isPresent());
  }

  @Test
  void a_server_that_sends_another_part_than_asked_is_not_believed() throws Exception {
    Files.write(part(), Arrays.copyOf(film, 5_000));
    server.behave(exchange -> {
      exchange.getResponseHeaders().set("Content-Range", "bytes 4000-299999/300000");
      exchange.sendResponseHeaders(206, SIZE - 4_000);
      exchange.getResponseBody().write(film, 4_000, SIZE - 4_000);
    });
    assertThrows(IOException.class, this::fetch);
    assertEquals(5_000, Files.size(part()));
    server.behave(MediaServer.honest(film));
    fetch();
  }

  @Test
  void a_server_that_knows_no_such_range_is_asked_for_the_whole() throws Exception {
    Files.write(part(), Arrays.copyOf(film, 5_000));
    HttpHandler honest = MediaServer.honest(film);
    server.behave(exchange -> {
      if (exchange.getRequestHeaders().containsKey("Range")) {
        exchange.sendResponseHeaders(416, -1);
      } else {
        honest.handle(exchange);
      }
    });
    fetch();
    assertTrue(cache.file(wanted.hash()).isPresent());
  }

  @Test
  void wrong_bytes_are_removed() {
    server.behave(MediaServer.honest(bytes(SIZE, 3)));
    assertThrows(WrongBytes.class, this::fetch);
    assertFalse(Files.exists(part()));
    assertTrue(cache.file(wanted.hash()).isEmpty());
  }

  @Test
  void a_stream_without_end_is_left_when_it_is_too_long() {
    server.behave(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      while (true) {
        exchange.getResponseBody().write(film);
      }
    });
    assertThrows(WrongBytes.class, this::fetch);
    assertFalse(Files.exists(part()));
  }

  @Test
  void an_error_is_no_file() {
    server.behave(exchange -> {
      exchange.sendResponseHeaders(404, film.length);
      exchange.getResponseBody().write(film);
    });
    assertThrows(IOException.class, this::fetch);
    assertTrue(cache.file(wanted.hash()).isEmpty());
  }

  @Test
  void another_host_gets_the_question_but_not_the_token() throws Exception {
    try (MediaServer mirror = new MediaServer(MediaServer.honest(film))) {
      server.behave(MediaServer.redirect(mirror.address() + "somewhere"));
      fetch();
      assertEquals("", mirror.asked().getFirst().authorization());
      assertEquals("/somewhere", mirror.asked().getFirst().path());
    }
    assertTrue(cache.file(wanted.hash()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/again", "file:///etc/passwd", "ftp://127.0.0.1/x", "http://", ":"})
  void a_redirect_in_circles_or_out_of_the_web_is_not_followed(String location) {
    server.behave(MediaServer.redirect(location));
    assertThrows(IOException.class, this::fetch);
    assertTrue(server.asked().size() <= 6);
  }

  private void fetch() throws IOException, InterruptedException {
    DeviceClient client = new DeviceClient(http, new CallsClient(server.address(), () -> "token"));
    new Download(cache, client, wanted).run();
  }

  private Path part() {
    return data.resolve("parts").resolve(wanted.hash() + ".part");
  }

  private static MediaServer server(HttpHandler behaviour) {
    try {
      return new MediaServer(behaviour);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(int size, long seed) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
