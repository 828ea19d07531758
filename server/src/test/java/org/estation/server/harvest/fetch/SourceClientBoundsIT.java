package org.estation.server.harvest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.estation.server.media.Refusal;
import org.estation.server.platform.blob.BlobStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that give too much, too slowly, or less than they say. */
final class SourceClientBoundsIT {
  private static final byte[] CONTENT = "一段文字".getBytes(StandardCharsets.UTF_8);
  private static final Budget SMALL =
      new Budget(
          1 << 20, Duration.ofSeconds(20), FetchRefusal.FILE_TOO_LARGE, FetchRefusal.FILE_TOO_SLOW);
  private static final Budget SHORT =
      new Budget(
          1 << 20, Duration.ofMillis(400), FetchRefusal.FILE_TOO_LARGE, FetchRefusal.FILE_TOO_SLOW);

  @TempDir Path folder;
  private final Site site = new Site();
  private BlobStore blobs;
  private SourceClient client;

  @BeforeEach
  void open() throws IOException {
    blobs = new BlobStore(folder);
    client = client(0, site.hostPort());
  }

  @AfterEach
  void nothing_is_left_in_staging() throws IOException {
    client.close();
    site.close();
    try (Stream<Path> left = Files.list(folder.resolve("staging"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void a_status_other_than_200_is_told() {
    assertEquals(
        refused(FetchRefusal.HTTP_STATUS, site.address("/none"), 404), get("/none", SMALL));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_file_of_200_megabytes_is_cut_off(boolean told) {
    site.megabytes("/a", 200, told);
    assertEquals(refused(FetchRefusal.FILE_TOO_LARGE, site.address("/a"), 1), get("/a", SMALL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX-Endless: ",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100000\r\n",
        ""
      })
  void a_server_that_drips_for_ever_is_left(String start) {
    site.drip("/a", start);
    Fetch fetch = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> get("/a", SHORT));
    assertEquals(refused(FetchRefusal.FILE_TOO_SLOW, site.address("/a"), 0), fetch);
  }

  @Test
  void a_server_that_is_silent_in_the_handshake_is_left() {
    URI address = URI.create("https://" + site.hostPort() + "/a");
    Fetch fetch =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> client.get(address, SHORT));
    assertEquals(refused(FetchRefusal.FILE_TOO_SLOW, address, 0), fetch);
  }

  @Test
  void headers_without_end_are_refused() {
    site.answer(
        "/a",
        out -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
          for (int line = 0; line < 100_000; line++) {
            out.write("X-Header: value\r\n".getBytes(StandardCharsets.US_ASCII));
          }
        });
    assertEquals(FetchRefusal.CONNECTION_FAILED, code(get("/a", SMALL)));
  }

  @Test
  void a_file_cut_short_by_the_connection_is_refused() {
    site.answer(
        "/a",
        out -> {
          Site.head(out, "200 OK", "Content-Length: 1000");
          out.write(CONTENT);
        });
    assertEquals(FetchRefusal.CONNECTION_FAILED, code(get("/a", SMALL)));
  }

  @Test
  void a_port_where_nobody_listens_is_told() throws IOException {
    try (Socket silent = new Socket()) {
      silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      String hostPort = "127.0.0.1:" + silent.getLocalPort();
      try (SourceClient asking = client(0, hostPort)) {
        URI address = URI.create("http://" + hostPort + "/a");
        assertEquals(FetchRefusal.CONNECTION_FAILED, code(asking.get(address, SMALL)));
      }
    }
  }

  @Test
  void a_full_disk_is_told() {
    site.file("/a", "text/plain", CONTENT);
    try (SourceClient full = client(Long.MAX_VALUE / 2, site.hostPort())) {
      assertEquals(FetchRefusal.DISK_FULL, code(full.get(site.address("/a"), SMALL)));
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_told() throws IOException {
    site.file("/a", "text/plain", CONTENT);
    Path staging = folder.resolve("staging");
    Files.delete(staging);
    Files.writeString(staging, "in the way");

    assertEquals(FetchRefusal.FOLDER_NOT_WRITABLE, code(get("/a", SMALL)));

    Files.delete(staging);
    Files.createDirectory(staging);
  }

  @Test
  void a_closed_client_ends_its_calls() throws InterruptedException {
    site.drip("/a", "HTTP/1.1 200 OK\r\n\r\n");
    Thread closer =
        Thread.ofVirtual()
            .start(() -> {
              while (site.asked("/a") == 0) {
                Thread.onSpinWait();
              }
              client.close();
            });
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThrows(CancellationException.class, () -> get("/a", SMALL)));
    closer.join();
    assertThrows(CancellationException.class, () -> get("/a", SMALL));
  }

  private Fetch get(String path, Budget budget) {
    return client.get(site.address(path), budget);
  }

  private SourceClient client(long keepFree, String... allowed) {
    return new SourceClient(new Staging(blobs, keepFree), "estation/test", Set.of(allowed));
  }

  private static Object code(Fetch fetch) {
    return assertInstanceOf(Fetch.Refused.class, fetch).why().code();
  }

  private static Fetch refused(FetchRefusal code, Object... details) {
    return new Fetch.Refused(Refusal.of(code, details));
  }
}
