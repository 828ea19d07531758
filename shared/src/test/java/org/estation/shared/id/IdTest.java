package org.estation.shared.id;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
  private static final List<Function<String, Record>> KINDS =
      List.of(
          BookingId::new,
          ItemId::new,
          JournalId::new,
          PlaylistId::new,
          ScreenId::new,
          SourceId::new,
          UnitId::new,
          WishId::new);

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a/b", "..\\a", "a\n", "编号", "a:b", "é", ".", ".."})
  void what_is_not_the_form_of_an_id_is_no_id(String text) {
    for (Function<String, Record> kind : KINDS) {
      assertThrows(IllegalArgumentException.class, () -> kind.apply(text));
    }
  }

  @Test
  void an_id_has_1_to_64_characters_and_prints_as_they_are() {
    String longest = "aZ09._-".repeat(9) + "x";
    for (Function<String, Record> kind : KINDS) {
      assertEquals(longest, kind.apply(longest).toString());
      assertThrows(IllegalArgumentException.class, () -> kind.apply(longest + "x"));
    }
  }

  /** FIPS 180-4, the example "abc". */
  @Test
  void a_hash_is_the_name_of_its_bytes() {
    Sha256 hash = Sha256.of("abc".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", hash.toString());
    assertArrayEquals(hash.bytes(), Sha256.ofDigest(hash.bytes()).bytes());
  }

  @Test
  void a_hash_has_one_form_in_text() {
    String right = Sha256.of(new byte[0]).hex();
    for (String wrong :
        List.of(
            "",
            right + "0",
            right.substring(1),
            right.toUpperCase(Locale.ROOT),
            "g" + right.substring(1))) {
      assertThrows(IllegalArgumentException.class, () -> new Sha256(wrong));
    }
  }
}
