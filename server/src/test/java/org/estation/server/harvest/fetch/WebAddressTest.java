package org.estation.server.harvest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {
  private static final URI BASE = URI.create("https://site.example/feeds/all.xml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          film.mp4                   | https://site.example/feeds/film.mp4
          /a/film.mp4                | https://site.example/a/film.mp4
          ../b.png?x=1&y=2           | https://site.example/b.png?x=1&y=2
          //cdn.example/b.png        | https://cdn.example/b.png
          http://other.example:81/b  | http://other.example:81/b
          a b.png                    | https://site.example/feeds/a%20b.png
          100%.png                   | https://site.example/feeds/100%25.png
          食品/安全.mp4              | https://site.example/feeds/%E9%A3%9F%E5%93%81/%E5%AE%89%E5%85%A8.mp4
          http://科普.example/图.png | http://xn--tkv944b.example/%E5%9B%BE.png
          file:///etc/passwd         | file:///etc/passwd
          """)
  void a_text_is_read_as_seen_from_the_feed(String text, URI address) {
    assertEquals(Optional.of(address), WebAddress.resolve(BASE, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "http://[bad", "http:", "::"})
  void a_text_that_names_no_address_gives_none(String text) {
    assertEquals(Optional.empty(), WebAddress.resolve(BASE, text));
  }

  @Test
  void an_endless_address_is_none() {
    assertEquals(Optional.empty(), WebAddress.resolve(BASE, "a".repeat(2_001)));
  }

  @Test
  void an_absolute_address_has_a_scheme() {
    assertEquals(Optional.empty(), WebAddress.absolute("site.example/feed"));
    assertEquals(Optional.of(BASE), WebAddress.absolute(" " + BASE + " "));
  }
}
