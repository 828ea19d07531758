package org.estation.server.harvest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estation.server.media.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetTest {
  private static final Map<String, String> NAMES =
      Map.of(
          "public.example", "8.8.8.8",
          "private.example", "192.168.0.9",
          "mixed.example", "8.8.8.8 10.0.0.1",
          "127.0.0.1", "127.0.0.1",
          "[::1]", "::1");

  @Test
  void a_public_host_is_open_at_the_addresses_that_were_checked() {
    URI address = URI.create("https://public.example/feed");
    assertEquals(
        new Target.Open(address, List.of(InetAddress.ofLiteral("8.8.8.8"))),
        check(address.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "http://private.example/, 192.168.0.9, private.example:80",
    "https://private.example/, 192.168.0.9, private.example:443",
    "http://mixed.example/, 10.0.0.1, mixed.example:80",
    "http://127.0.0.1:8470/, 127.0.0.1, 127.0.0.1:8470",
    "http://[::1]/, 0:0:0:0:0:0:0:1, [::1]:80"
  })
  void a_host_with_one_private_address_is_closed(String address, String found, String hostPort) {
    assertEquals(
        closed(FetchRefusal.ADDRESS_NOT_ALLOWED, address, found, hostPort), check(address));
  }

  @Test
  void an_allowed_host_is_open_at_its_port_only() {
    URI address = URI.create("http://PRIVATE.example:8080/feed");
    assertEquals(
        new Target.Open(address, List.of(InetAddress.ofLiteral("192.168.0.9"))),
        check(address.toString(), "private.example:8080"));
    assertEquals(
        closed(
            FetchRefusal.ADDRESS_NOT_ALLOWED,
            "http://private.example:81/",
            "192.168.0.9",
            "private.example:81"),
        check("http://private.example:81/", "private.example:8080"));
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd,file",
    "ftp://public.example/,ftp",
    "jar:http://public.example!/x,jar",
    "data:text/plain;x,data"
  })
  void only_web_schemes_are_open(String address, String scheme) {
    assertEquals(closed(FetchRefusal.SCHEME_NOT_ALLOWED, address, scheme), check(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http:///x", "http://user:secret@public.example/", "http:x"})
  void an_address_without_host_or_with_a_log_in_is_closed(String address) {
    assertEquals(closed(FetchRefusal.ADDRESS_NOT_UNDERSTOOD, address), check(address));
  }

  @Test
  void an_unknown_host_is_closed() {
    assertEquals(
        closed(FetchRefusal.HOST_UNKNOWN, "http://nowhere.example/"),
        check("http://nowhere.example/"));
  }

  private static Target check(String address, String... allowed) {
    return Target.check(URI.create(address), Set.of(allowed), TargetTest::find);
  }

  private static InetAddress[] find(String host) throws UnknownHostException {
    String found = NAMES.get(host.toLowerCase(java.util.Locale.ROOT));
    if (found == null) {
      throw new UnknownHostException(host);
    }
    return Arrays.stream(found.split(" ", -1))
        .map(InetAddress::ofLiteral)
        .toArray(InetAddress[]::new);
  }

  private static Target closed(FetchRefusal code, Object... details) {
    return new Target.Closed(Refusal.of(code, details));
  }
}
