package org.estation.shared.trust;

import static org.estation.shared.trust.Keys.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.estation.shared.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTokenTest {
  private static final long NOW = 1_795_312_800_000L;
  private static final long NOW_SECONDS = NOW / 1000;
  private static final SigningKey DEVICE = key(1);
  private static final VerifyingKey ROOT = key(9).verifyingKey();

  @Test
  void a_token_is_good_for_five_minutes_and_a_minute_of_clock_difference() throws BadSignature {
    String text = DeviceToken.sign(DEVICE, ROOT, NOW);
    DeviceToken expected = new DeviceToken(ROOT.thumbprint(), NOW_SECONDS, NOW_SECONDS + 300);
    assertEquals(expected, verify(text, NOW));
    assertEquals(expected, verify(text, NOW + 360_999));
    assertEquals(expected, verify(text, NOW - 60_000));
    assertThrows(BadSignature.class, () -> verify(text, NOW + 361_000));
    assertThrows(BadSignature.class, () -> verify(text, NOW - 61_000));
  }

  @Test
  void a_token_for_another_server_is_refused() {
    String text = DeviceToken.sign(DEVICE, key(8).verifyingKey(), NOW);
    assertThrows(BadSignature.class, () -> verify(text, NOW));
  }

  @Test
  void a_token_of_another_device_is_refused() {
    String text = DeviceToken.sign(key(2), ROOT, NOW);
    assertThrows(BadSignature.class, () -> verify(text, NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 301",
    "0, -1",
    "-1000, 300",
    "-1795312800, 9223372036854775000",
    "-9223372036854775000, 9223372036854775000"
  })
  void a_token_valid_for_longer_than_five_minutes_or_backwards_is_refused(long from, long to) {
    long exp = to > 1_000_000 ? to : NOW_SECONDS + to;
    long iat = from < -2_000_000_000L ? from : NOW_SECONDS + from;
    byte[] payload = Json.bytes(new DeviceToken(ROOT.thumbprint(), iat, exp));
    String text = Jws.sign(JwsType.DEVICE, payload, DEVICE);
    assertThrows(BadSignature.class, () -> verify(text, NOW));
  }

  @Test
  void a_signed_text_that_is_no_token_is_refused() {
    for (String payload : new String[] {"{}", "[]", "", "{\"aud\":\"x\",\"iat\":1}"}) {
      String text = Jws.sign(JwsType.DEVICE, payload.getBytes(StandardCharsets.UTF_8), DEVICE);
      assertThrows(BadSignature.class, () -> verify(text, NOW));
    }
  }

  private static DeviceToken verify(String text, long now) throws BadSignature {
    return DeviceToken.verify(text, DEVICE.verifyingKey(), ROOT, now);
  }
}
