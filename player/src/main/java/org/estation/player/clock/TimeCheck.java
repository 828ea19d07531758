package org.estation.player.clock;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.estation.shared.device.TimeQuestion;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.VerifyingKey;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server for the time. An answer was written at some instant between question and receipt,
 * so taking it for the middle is wrong by at most half the round trip; of three exchanges the
 * quickest counts.
 */
public final class TimeCheck {
  private static final int EXCHANGES = 3;
  private static final long NANOS_A_MILLI = 1_000_000;
  private static final long SLOWEST = 20_000;

  private final Machine machine;
  private final Supplier<String> nonces;

  /** One exchange with the server: the question's signed answer. */
  @FunctionalInterface
  public interface Exchange {
    /** Asks. */
    String ask(TimeQuestion question) throws IOException, InterruptedException;
  }

  /**
   * A check by this machine's ticks.
   *
   * @param nonces gives a fresh random text of 16 to 64 characters
   */
  public TimeCheck(Machine machine, Supplier<String> nonces) {
    this.machine = machine;
    this.nonces = nonces;
  }

  /**
   * The server's time.
   *
   * @param keys the server's online keys, by thumbprint
   * @throws BadSignature when an answer is not signed by one of them for this question
   */
  public Measurement measure(Exchange exchange, Map<String, VerifyingKey> keys)
      throws IOException, BadSignature, InterruptedException {
    Measurement best = one(exchange, keys);
    for (int i = 1; i < EXCHANGES; i++) {
      Measurement next = one(exchange, keys);
      best = next.uncertainty() < best.uncertainty() ? next : best;
    }
    if (best.uncertainty() > SLOWEST) {
      throw new IOException("the server takes too long to tell the time");
    }
    return best;
  }

  private Measurement one(Exchange exchange, Map<String, VerifyingKey> keys)
      throws IOException, BadSignature, InterruptedException {
    TimeQuestion question = new TimeQuestion(nonces.get());
    long asked = machine.ticks();
    String signed = exchange.ask(question);
    long answered = machine.ticks();
    TimeQuestion.Answer answer = read(Jws.verify(JwsType.TIME, signed, keys));
    if (!answer.nonce().equals(question.nonce())) {
      throw new BadSignature("the answer to another question");
    }
    long uncertainty = (answered - asked) / 2 / NANOS_A_MILLI + 1;
    return new Measurement((asked + answered) / 2, answer.time(), uncertainty);
  }

  private static TimeQuestion.Answer read(byte[] payload) throws BadSignature {
    TimeQuestion.@Nullable Answer answer;
    try {
      answer = Json.read(payload, TimeQuestion.Answer.class);
    } catch (BadJson e) {
      throw new BadSignature("not an answer about the time");
    }
    return answer;
  }
}
