package org.estation.player.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.estation.shared.device.TimeQuestion;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.SigningKey;
import org.estation.shared.trust.VerifyingKey;
import org.junit.jupiter.api.Test;

final class TimeCheckTest {
  private static final long TIME = 1_800_000_000_000L;
  private static final long NANOS_A_MILLI = 1_000_000;

  private final SigningKey online = new SigningKey(new byte[SigningKey.SEED_LENGTH]);
  private final SigningKey stranger = new SigningKey(Sha256.of(new byte[] {1}).bytes());
  private final FakeMachine machine = new FakeMachine();
  private final Deque<Long> ways = new ArrayDeque<>(List.of(400L, 60L, 900L));
  private int asked;

  @Test
  void the_quickest_of_three_exchanges_counts() throws Exception {
    long began = machine.ticks();
    Measurement best = check(this::honest);
    assertEquals(31, best.uncertainty());
    assertEquals(TIME + 400 + 30, best.time());
    assertEquals(430, (best.ticks() - began) / NANOS_A_MILLI);
    assertEquals(3, asked);
  }

  @Test
  void an_answer_by_another_key_is_refused() {
    assertThrows(BadSignature.class, () -> check(question -> signed(question.nonce(), stranger)));
  }

  @Test
  void an_answer_that_was_recorded_earlier_is_refused() {
    assertThrows(BadSignature.class, () -> check(question -> signed("another-question", online)));
  }

  @Test
  void something_else_that_the_server_signed_is_refused() {
    TimeCheck.Exchange other =
        question ->
            Jws.sign(
                JwsType.KEYS, Json.bytes(new TimeQuestion.Answer(question.nonce(), 1)), online);
    assertThrows(BadSignature.class, () -> check(other));
  }

  @Test
  void a_server_that_takes_a_minute_does_not_set_the_clock() {
    ways.clear();
    ways.addAll(List.of(60_000L, 60_000L, 60_000L));
    assertThrows(IOException.class, () -> check(this::honest));
  }

  private String honest(TimeQuestion question) {
    long way = ways.remove();
    machine.pass(way / 2);
    String answer = signed(question.nonce(), online);
    machine.pass(way / 2);
    return answer;
  }

  private String signed(String nonce, SigningKey key) {
    long now = TIME + (machine.wall() - new FakeMachine().wall());
    return Jws.sign(JwsType.TIME, Json.bytes(new TimeQuestion.Answer(nonce, now)), key);
  }

  private Measurement check(TimeCheck.Exchange exchange) throws Exception {
    VerifyingKey key = online.verifyingKey();
    return new TimeCheck(machine, () -> "nonce-of-sixteen-" + ++asked)
        .measure(exchange, Map.of(key.thumbprint(), key));
  }
}
