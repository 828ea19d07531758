package org.estation.shared.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.junit.jupiter.api.Test;

class ChainTest {
  /** FIPS 180-4: the SHA-256 of no bytes. */
  @Test
  void a_chain_starts_at_the_hash_of_nothing() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Chain.START.hex());
  }

  @Test
  void each_hash_covers_the_hash_before_and_the_line() throws Exception {
    ByteArrayOutputStream covered = new ByteArrayOutputStream();
    covered.writeBytes(
        HexFormat.of()
            .parseHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    covered.writeBytes("{\"播放\":1}".getBytes(StandardCharsets.UTF_8));
    String expected =
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(covered.toByteArray()));
    assertEquals(expected, Chain.next(Chain.START, utf8("{\"播放\":1}")).hex());
  }

  @Test
  void a_line_changed_or_moved_changes_every_hash_after_it() {
    Sha256 ab = Chain.next(Chain.next(Chain.START, utf8("a")), utf8("b"));
    assertNotEquals(ab, Chain.next(Chain.next(Chain.START, utf8("b")), utf8("a")));
    assertNotEquals(ab, Chain.next(Chain.START, utf8("ab")));
  }

  @Test
  void a_runs_digest_covers_start_and_item_of_each_slot() throws Exception {
    RunDigest digest = new RunDigest();
    digest.add(0x0102030405060708L, new ItemId("ab"));
    digest.add(-1, new ItemId("c"));
    byte[] covered =
        HexFormat.of()
            .parseHex("0102030405060708" + "6162" + "00" + "ffffffffffffffff" + "63" + "00");
    String expected =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(covered));
    assertEquals(expected, digest.finish().hex());
  }

  @Test
  void a_runs_digest_is_never_reached_by_moving_a_letter_to_the_next_item() {
    RunDigest one = new RunDigest();
    one.add(1, new ItemId("ab"));
    one.add(2, new ItemId("c"));
    RunDigest other = new RunDigest();
    other.add(1, new ItemId("a"));
    other.add(2, new ItemId("bc"));
    assertNotEquals(one.finish(), other.finish());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
