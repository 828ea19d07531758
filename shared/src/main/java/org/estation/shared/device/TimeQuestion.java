package org.estation.shared.device;

/**
 * Asks for the time.
 *
 * @param nonce random, 16 to 64 characters; comes back in the answer
 */
public record TimeQuestion(String nonce) {
  public TimeQuestion {
    if (nonce.length() < 16 || nonce.length() > 64) {
      throw new IllegalArgumentException("a time question's nonce has 16 to 64 characters");
    }
  }

  /**
   * The payload of the server's signed answer.
   *
   * @param nonce the question's
   * @param time milliseconds since 1970 UTC
   */
  public record Answer(String nonce, long time) {}
}
