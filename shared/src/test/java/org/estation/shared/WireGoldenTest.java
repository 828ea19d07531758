package org.estation.shared;

import static org.estation.shared.trust.Keys.key;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.PlayRecord;
import org.estation.shared.proof.Run;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.DeviceToken;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.SigningKey;
import org.estation.shared.trust.VerifyingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WireGoldenTest {
  static Stream<Arguments> examples() {
    return WireExamples.all().entrySet().stream()
        .map(example -> Arguments.of(example.getKey(), example.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void a_value_has_the_bytes_it_always_had(String name, Object value) {
    Golden.check(name + ".json", Json.bytes(value));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_bytes_are_read_back_as_the_value(String name, Object value) throws BadJson {
    assertEquals(value, Json.read(Golden.read(name + ".json"), value.getClass()));
  }

  @Test
  void a_line_of_a_journal_says_itself_what_kind_of_record_it_is() throws BadJson {
    assertEquals(Run.class, Json.read(Golden.read("run.json"), PlayRecord.class).getClass());
    assertEquals(Play.class, Json.read(Golden.read("play.json"), PlayRecord.class).getClass());
  }

  static Stream<Arguments> signed() {
    return Stream.of(
        Arguments.of("time-answer", JwsType.TIME, key(8)),
        Arguments.of("key-list", JwsType.KEYS, key(9)),
        Arguments.of("assignment", JwsType.ASSIGNMENT, key(8)),
        Arguments.of("alerts", JwsType.ALERTS, key(8)),
        Arguments.of("play-batch", JwsType.PLAYS, key(1)),
        Arguments.of("device-token", JwsType.DEVICE, key(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("signed")
  void a_signed_value_has_the_text_it_always_had(String name, JwsType type, SigningKey key)
      throws BadSignature {
    byte[] payload = Json.bytes(Objects.requireNonNull(WireExamples.all().get(name)));
    String text = Jws.sign(type, payload, key);
    Golden.check(name + ".jws", text.getBytes(StandardCharsets.UTF_8));
    assertArrayEquals(
        payload,
        Jws.verify(
            type,
            new String(Golden.read(name + ".jws"), StandardCharsets.UTF_8),
            Map.of(key.verifyingKey().thumbprint(), key.verifyingKey())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void damaged_bytes_are_read_or_refused_and_nothing_else_happens(String name, Object value) {
    byte[] right = Golden.read(name + ".json");
    Random random = new Random(name.hashCode());
    int refused = 0;
    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = damaged(right, random);
      try {
        Json.read(damaged, value.getClass());
      } catch (BadJson expected) {
        refused++;
      }
    }
    assertTrue(refused > 100, name + ": " + refused);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("signed")
  void a_damaged_text_is_never_believed(String name, JwsType type, SigningKey key) {
    byte[] right = Golden.read(name + ".jws");
    Map<String, VerifyingKey> keys = Map.of(key.verifyingKey().thumbprint(), key.verifyingKey());
    Random random = new Random(name.hashCode());
    for (int i = 0; i < 1_000; i++) {
      byte[] damaged = damaged(right, random);
      String text = new String(damaged, StandardCharsets.ISO_8859_1);
      if (!Arrays.equals(damaged, right)) {
        assertThrows(BadSignature.class, () -> Jws.verify(type, text, keys), text);
      }
    }
  }

  private static byte[] damaged(byte[] right, Random random) {
    byte[] damaged = right.clone();
    for (int changes = random.nextInt(3); changes >= 0; changes--) {
      int at = random.nextInt(damaged.length);
      damaged[at] =
          random.nextBoolean()
              ? (byte) random.nextInt(256)
              : damaged[random.nextInt(damaged.length)];
    }
    return random.nextInt(5) == 0
        ? Arrays.copyOf(damaged, random.nextInt(damaged.length))
        : damaged;
  }

  @Test
  void the_token_is_good_on_its_morning() throws BadSignature {
    String text = new String(Golden.read("device-token.jws"), StandardCharsets.UTF_8);
    assertEquals(
        WireExamples.deviceToken(),
        DeviceToken.verify(
            text, key(1).verifyingKey(), key(9).verifyingKey(), WireExamples.MORNING));
  }

  @Test
  void a_difference_is_shown_where_it_begins() {
    byte[] expected = "{\"nonce\":\"b6f1\"}".getBytes(StandardCharsets.UTF_8);
    byte[] changed = expected.clone();
    changed[12] = 'X';
    assertEquals(
        """
        name differs from byte 12 on
        - {"nonce":"b6f1"}
        + {"nonce":"b6X1"}\
        """,
        Golden.difference("name", expected, changed));
    assertEquals(
        """
        name differs from byte 16 on
        - {"nonce":"b6f1"}
        + {"nonce":"b6f1"}+\
        """,
        Golden.difference(
            "name", expected, "{\"nonce\":\"b6f1\"}+".getBytes(StandardCharsets.UTF_8)));
  }
}
