package org.estation.server.harvest.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.estation.server.media.Refusal;
import org.estation.server.platform.blob.BlobStore;
import org.estation.shared.id.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceClientIT {
  private static final byte[] CONTENT = "一段文字".getBytes(StandardCharsets.UTF_8);
  private static final Budget SMALL =
      new Budget(
          1 << 20, Duration.ofSeconds(20), FetchRefusal.FILE_TOO_LARGE, FetchRefusal.FILE_TOO_SLOW);

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
  void a_file_comes_in_whole_with_its_hash() throws IOException {
    site.file("/a", "text/plain", CONTENT);

    Fetch.Got got = assertInstanceOf(Fetch.Got.class, get("/a", SMALL));

    assertArrayEquals(CONTENT, Files.readAllBytes(got.file()));
    assertEquals(Sha256.of(CONTENT), got.hash());
    assertEquals(CONTENT.length, got.size());
    Files.delete(got.file());
  }

  @Test
  void a_request_tells_who_asks_and_carries_no_cookie() throws IOException {
    site.answer("/a", out -> Site.head(out, "302 Found", "Location: /b", "Set-Cookie: id=1"));
    site.file("/b", "text/plain", CONTENT);

    Fetch.Got got = assertInstanceOf(Fetch.Got.class, get("/a", SMALL));

    Files.delete(got.file());
    String second = site.requests().getLast();
    assertTrue(second.contains("User-Agent: estation/test\n"), second);
    assertTrue(second.contains("Accept-Encoding: identity\n"), second);
    assertFalse(second.contains("Cookie"), second);
    assertFalse(second.contains("Upgrade"), second);
  }

  @Test
  void five_redirects_are_followed_and_the_last_address_is_told() throws IOException {
    for (int step = 0; step < 5; step++) {
      site.redirect("/" + step, "/" + (step + 1));
    }
    site.file("/5", "text/plain", CONTENT);

    Fetch.Got got = assertInstanceOf(Fetch.Got.class, get("/0", SMALL));

    assertEquals(site.address("/5"), got.address());
    Files.delete(got.file());
  }

  @Test
  void redirects_for_ever_are_given_up() {
    site.redirect("/a", "/b").redirect("/b", "/a");
    assertEquals(refused(FetchRefusal.TOO_MANY_REDIRECTS, site.address("/a"), 5), get("/a", SMALL));
    assertEquals(6, site.requests().size());
  }

  @Test
  void a_redirect_to_a_file_is_not_followed() {
    site.redirect("/a", "file:///etc/passwd");
    assertEquals(
        refused(FetchRefusal.SCHEME_NOT_ALLOWED, "file:///etc/passwd", "file"), get("/a", SMALL));
  }

  /** All lead to this machine, so that not even a failing test calls anybody else. */
  @ParameterizedTest
  @ValueSource(strings = {"http://127.9.9.9/", "http://[::1]:1/", "http://[::ffff:127.0.0.1]:1/"})
  void a_redirect_to_a_private_address_is_not_followed(String location) {
    site.redirect("/a", location);
    Fetch.Refused refused = assertInstanceOf(Fetch.Refused.class, get("/a", SMALL));
    assertEquals(FetchRefusal.ADDRESS_NOT_ALLOWED, refused.why().code());
  }

  @Test
  void a_redirect_to_another_port_of_an_allowed_host_is_not_followed() throws IOException {
    try (Site other = new Site()) {
      other.file("/", "text/plain", CONTENT);
      site.redirect("/a", other.address("/").toString());
      Fetch.Refused refused = assertInstanceOf(Fetch.Refused.class, get("/a", SMALL));
      assertEquals(FetchRefusal.ADDRESS_NOT_ALLOWED, refused.why().code());
      assertEquals(List.of(), other.requests());
    }
  }

  @Test
  void a_private_address_is_not_called() {
    site.file("/a", "text/plain", CONTENT);
    Fetch fetch;
    try (SourceClient strict = client(0)) {
      fetch = strict.get(site.address("/a"), SMALL);
    }
    assertEquals(
        refused(FetchRefusal.ADDRESS_NOT_ALLOWED, site.address("/a"), "127.0.0.1", site.hostPort()),
        fetch);
    assertEquals(List.of(), site.requests());
  }

  @Test
  void a_name_is_looked_up_once_and_the_connection_goes_where_the_check_looked()
      throws IOException {
    site.file("/a", "text/plain", CONTENT);
    String[] asked = {""};
    Target.Names names =
        host -> {
          asked[0] += host;
          return new InetAddress[] {InetAddress.getLoopbackAddress()};
        };
    String host = "rebinding.invalid:" + site.address("/").getPort();
    try (SourceClient pinned =
        new SourceClient(new Staging(blobs, 0), "estation/test", Set.of(host), names)) {
      Fetch fetch = pinned.get(URI.create("http://" + host + "/a"), SMALL);
      Files.delete(assertInstanceOf(Fetch.Got.class, fetch).file());
    }
    assertEquals("rebinding.invalid", asked[0]);
    assertTrue(site.requests().getFirst().contains("Host: rebinding.invalid:"));
  }

  private Fetch get(String path, Budget budget) {
    return client.get(site.address(path), budget);
  }

  private SourceClient client(long keepFree, String... allowed) {
    return new SourceClient(new Staging(blobs, keepFree), "estation/test", Set.of(allowed));
  }

  private static Fetch refused(FetchRefusal code, Object... details) {
    return new Fetch.Refused(Refusal.of(code, details));
  }
}
