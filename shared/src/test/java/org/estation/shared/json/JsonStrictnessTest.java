package org.estation.shared.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStrictnessTest {
  private static final String PLAYLIST =
      "{\"id\":\"p\",\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}";

  @Test
  void a_value_has_one_form_in_bytes() throws BadJson {
    Playlist playlist =
        new Playlist(
            new PlaylistId("p"),
            Playlist.Order.IN_ORDER,
            List.of(new Playlist.Entry.OfItem(new ItemId("i"))));
    assertArrayEquals(utf8(PLAYLIST), Json.bytes(playlist));
    assertEquals(playlist, Json.read(utf8(PLAYLIST), Playlist.class));
  }

  @Test
  void members_that_are_not_known_are_passed_over_and_order_does_not_matter() throws BadJson {
    String newer =
        " {\"entries\":[{\"type\":\"item\",\"item\":\"i\",\"weight\":3}],\"new\":{\"a\":[1]},"
            + "\"order\":\"IN_ORDER\",\"id\":\"p\"}\n";
    assertArrayEquals(utf8(PLAYLIST), Json.bytes(Json.read(utf8(newer), Playlist.class)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"p\"",
        "{\"id\":\"p\",\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]",
        "{\"id\":\"p\",\"id\":\"p\",\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}",
        "{\"id\":\"p\",\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}x",
        "{\"id\":\"p\",\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}{}",
        "{\"id\":7,\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}",
        "{\"id\":true,\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}",
        "{\"id\":[\"p\"],\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}",
        "{\"id\":\"p\",\"order\":0,\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}",
        "{\"id\":\"p\",\"order\":\"in_order\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}",
        "{\"id\":\"p\",\"order\":\"\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}",
        "{\"id\":\"p\",\"order\":\"IN_ORDER\",\"entries\":{\"type\":\"item\",\"item\":\"i\"}}",
        "{\"id\":\"p\",\"order\":\"IN_ORDER\",\"entries\":[{\"item\":\"i\"}]}",
        "{\"id\":\"p\",\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"film\",\"item\":\"i\"}]}",
        "{\"id\":\"p\",\"order\":\"IN_ORDER\",\"entries\":\"\"}",
        "{\"id\":\"p\",\"order\":\"IN_ORDER\",\"entries\":[]}",
        "{\"id\":\"p q\",\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}",
        "{'id':\"p\",\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}",
        "{/**/\"id\":\"p\",\"order\":\"IN_ORDER\",\"entries\":[{\"type\":\"item\",\"item\":\"i\"}]}"
      })
  void what_is_not_exactly_a_playlist_is_refused(String text) {
    assertThrows(BadJson.class, () -> Json.read(utf8(text), Playlist.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.0", "1.5", "1e3", "\"1\"", "\"\"", "true", "null", "99999999999", "NaN", "01"})
  void a_number_is_a_whole_number_of_its_size(String number) {
    String text =
        "{\"name\":\"main\",\"left\":0,\"top\":0,\"width\":" + number + ",\"height\":10000}";
    assertThrows(BadJson.class, () -> Json.read(utf8(text), Region.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "true", "null", "{}"})
  void a_text_is_a_string(String value) {
    String text = "{\"group\":" + value + ",\"weight\":1}";
    assertThrows(BadJson.class, () -> Json.read(utf8(text), Booking.Share.class));
  }

  @Test
  void members_that_are_not_known_are_refused_where_a_value_is_read_exactly() throws BadJson {
    assertEquals(
        Json.read(utf8(PLAYLIST), Playlist.class),
        Json.readExactly(utf8(PLAYLIST), Playlist.class));
    String newer = PLAYLIST.replace("\"item\":\"i\"", "\"item\":\"i\",\"weight\":3");
    BadJson refused =
        assertThrows(BadJson.class, () -> Json.readExactly(utf8(newer), Playlist.class));
    assertEquals(
        "entries[0].weight: there is no such member; there are [item]", refused.getMessage());
  }

  @Test
  void a_refusal_says_where_the_text_stops_being_json() {
    BadJson refused =
        assertThrows(
            BadJson.class, () -> Json.read(utf8("{\n  \"id\": \"p\",\n  !"), Playlist.class));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("line 3, column 3: "));
  }

  @Test
  void a_refusal_is_short_whatever_was_sent() {
    String text = PLAYLIST.replaceFirst("}$", ",\"" + "n".repeat(40_000) + "\":1}");
    BadJson refused =
        assertThrows(BadJson.class, () -> Json.readExactly(utf8(text), Playlist.class));
    assertEquals(500, String.valueOf(refused.getMessage()).length());
  }

  @Test
  void a_hundred_megabytes_are_refused_before_they_are_looked_at() {
    byte[] large = new byte[100 << 20];
    BadJson refused = assertThrows(BadJson.class, () -> Json.read(large, Playlist.class));
    assertEquals("longer than 16777216 bytes", refused.getMessage());
  }

  @Test
  void what_is_nested_too_deep_is_refused_even_where_nobody_looks() {
    String deep = "[".repeat(100_000);
    assertThrows(BadJson.class, () -> Json.read(utf8("{\"x\":" + deep), Playlist.class));
  }

  @Test
  void a_string_that_is_too_long_is_refused() {
    String text = "{\"id\":\"" + "p".repeat(2_000_000) + "\"}";
    assertThrows(BadJson.class, () -> Json.read(utf8(text), Playlist.class));
  }

  @Test
  void text_is_utf_8_and_nothing_else() {
    assertThrows(
        BadJson.class,
        () -> Json.read(PLAYLIST.getBytes(StandardCharsets.UTF_16BE), Playlist.class));
    assertThrows(
        BadJson.class, () -> Json.read(new byte[] {'{', 0, 0, 0, 1, 2, 3, 4}, Playlist.class));
    assertThrows(
        BadJson.class,
        () -> Json.read(new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'}, ItemId.class));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void damaged_bytes_are_a_playlist_or_bad_and_nothing_else_happens(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = utf8(PLAYLIST);
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      readOrRefuse(bytes);
    }
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      assertEquals(1, Json.read(bytes, Playlist.class).entries().size());
    } catch (BadJson refused) {
      assertEquals(false, String.valueOf(refused.getMessage()).isEmpty());
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
