package org.estation.shared.trust;

import static org.estation.shared.trust.Keys.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairingCodeTest {
  private static final VerifyingKey DEVICE = key(1).verifyingKey();
  private static final VerifyingKey ROOT = key(9).verifyingKey();
  private static final String NONCE = "0123456789abcdef";

  /** Worked out by another program: the first 40 bits of SHA-256 in Crockford's base 32. */
  @Test
  void the_code_is_the_first_40_bits_of_the_hash_over_both_keys_and_the_nonce() {
    assertEquals("04SP-T7SP", PairingCode.of(DEVICE, ROOT, NONCE).text());
  }

  @Test
  void another_key_on_either_side_or_another_nonce_gives_another_code() {
    PairingCode code = PairingCode.of(DEVICE, ROOT, NONCE);
    assertNotEquals(code, PairingCode.of(key(2).verifyingKey(), ROOT, NONCE));
    assertNotEquals(code, PairingCode.of(DEVICE, key(2).verifyingKey(), NONCE));
    assertNotEquals(code, PairingCode.of(DEVICE, ROOT, NONCE + "0"));
    assertNotEquals(code, PairingCode.of(ROOT, DEVICE, NONCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7K1M-9Q0D",
        "7k1m-9q0d",
        "7k1m9q0d",
        " 7K1M 9Q0D ",
        "7KIM-9QOD",
        "7klm-9qod",
        "7-K-1-M-9-Q-0-D",
        "７Ｋ１Ｍ－９Ｑ０Ｄ",
        "7K1M–9Q0D",
        "7K1M\u30009Q0D"
      })
  void people_may_type_it_in_any_of_these_ways(String typed) {
    assertEquals("7K1M-9Q0D", new PairingCode(typed).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7K1M-9Q0", "7K1M-9Q0DD", "7K1M-9Q0U", "7K1M-9Q0!", "七K1M-9Q0D"})
  void anything_else_is_refused(String typed) {
    assertThrows(IllegalArgumentException.class, () -> new PairingCode(typed));
  }
}
