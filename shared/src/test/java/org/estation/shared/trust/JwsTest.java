package org.estation.shared.trust;

import static org.estation.shared.trust.Keys.key;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwsTest {
  private static final byte[] PAYLOAD = "{\"洗手\":1}".getBytes(StandardCharsets.UTF_8);
  private static final Map<String, VerifyingKey> TRUSTED =
      Map.of(key(1).verifyingKey().thumbprint(), key(1).verifyingKey());

  private final String signed = Jws.sign(JwsType.ASSIGNMENT, PAYLOAD, key(1));

  @Test
  void keys_and_signatures_are_those_of_rfc_8032() {
    assertArrayEquals(
        HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
        Keys.RFC_8032.verifyingKey().bytes());
    assertEquals(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        HexFormat.of().formatHex(Keys.RFC_8032.sign(new byte[0])));
  }

  @Test
  void the_payload_comes_back_and_the_header_is_fixed() throws BadSignature {
    assertArrayEquals(PAYLOAD, Jws.verify(JwsType.ASSIGNMENT, signed, TRUSTED));
    String header =
        new String(
            Base64.getUrlDecoder().decode(signed.substring(0, signed.indexOf('.'))),
            StandardCharsets.UTF_8);
    assertEquals(
        "{\"kid\":\""
            + key(1).verifyingKey().thumbprint()
            + "\",\"typ\":\"estation-assignment+jws\",\"alg\":\"EdDSA\"}",
        header);
  }

  @Test
  void the_key_a_text_claims_can_be_read_before_it_is_believed() throws BadSignature {
    assertEquals(key(1).verifyingKey().thumbprint(), Jws.claimedKey(signed));
    assertThrows(
        BadSignature.class,
        () -> Jws.claimedKey(forged("{\"alg\":\"EdDSA\",\"typ\":\"estation-time+jws\"}")));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSIGNMENT")
  void a_text_signed_for_one_purpose_is_refused_for_every_other(JwsType type) {
    assertThrows(BadSignature.class, () -> Jws.verify(type, signed, TRUSTED));
  }

  @Test
  void another_signer_is_refused_even_under_a_trusted_name() {
    String other = Jws.sign(JwsType.ASSIGNMENT, PAYLOAD, key(2));
    assertThrows(BadSignature.class, () -> Jws.verify(JwsType.ASSIGNMENT, other, TRUSTED));
    Map<String, VerifyingKey> mixedUp =
        Map.of(key(2).verifyingKey().thumbprint(), key(1).verifyingKey());
    assertThrows(BadSignature.class, () -> Jws.verify(JwsType.ASSIGNMENT, other, mixedUp));
  }

  @Test
  void a_text_with_any_character_changed_is_refused() {
    for (int i = 0; i < signed.length(); i++) {
      char other = signed.charAt(i) == 'A' ? 'B' : 'A';
      String changed = signed.substring(0, i) + other + signed.substring(i + 1);
      assertThrows(
          BadSignature.class,
          () -> Jws.verify(JwsType.ASSIGNMENT, changed, TRUSTED),
          () -> changed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "HS256", "ES256", "RS256", "Ed25519", ""})
  void no_other_algorithm_is_spoken(String algorithm) {
    String header =
        "{\"alg\":\""
            + algorithm
            + "\",\"typ\":\"estation-assignment+jws\",\"kid\":\""
            + key(1).verifyingKey().thumbprint()
            + "\"}";
    assertThrows(BadSignature.class, () -> Jws.verify(JwsType.ASSIGNMENT, forged(header), TRUSTED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"crit\":[\"b64\"],\"b64\":false",
        ",\"b64\":false",
        ",\"crit\":[\"exp\"],\"exp\":1",
        ",\"crit\":[]"
      })
  void extensions_that_must_be_understood_are_refused_although_the_signature_fits(String more) {
    String header =
        "{\"alg\":\"EdDSA\",\"typ\":\"estation-assignment+jws\",\"kid\":\""
            + key(1).verifyingKey().thumbprint()
            + "\""
            + more
            + "}";
    assertThrows(BadSignature.class, () -> Jws.verify(JwsType.ASSIGNMENT, forged(header), TRUSTED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "..", "...", "a.b.c", "e30.e30.e30", "{}", "e30..e30", " ", "a.b.c.d.e"})
  void what_is_not_a_jws_is_refused(String text) {
    assertThrows(BadSignature.class, () -> Jws.verify(JwsType.ASSIGNMENT, text, TRUSTED));
  }

  @Test
  void what_is_around_or_in_between_is_refused() {
    for (String changed :
        new String[] {signed + "A", signed + "=", signed + " ", signed + "\n", signed + ".e30"}) {
      assertThrows(BadSignature.class, () -> Jws.verify(JwsType.ASSIGNMENT, changed, TRUSTED));
    }
  }

  @Test
  void bytes_that_are_not_a_point_of_the_curve_are_not_a_key() {
    byte[] notOnCurve = new byte[32];
    notOnCurve[0] = 2;
    assertThrows(IllegalArgumentException.class, () -> VerifyingKey.of(notOnCurve));
    assertThrows(IllegalArgumentException.class, () -> VerifyingKey.of(new byte[31]));
    String padded = key(1).verifyingKey().text() + "=";
    assertThrows(IllegalArgumentException.class, () -> new VerifyingKey(padded));
  }

  /** A text with this header and a signature of the trusted key that fits it. */
  private static String forged(String header) {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    String input =
        base64.encodeToString(header.getBytes(StandardCharsets.UTF_8))
            + "."
            + base64.encodeToString(PAYLOAD);
    byte[] signature = key(1).sign(input.getBytes(StandardCharsets.UTF_8));
    return input + "." + base64.encodeToString(signature);
  }
}
