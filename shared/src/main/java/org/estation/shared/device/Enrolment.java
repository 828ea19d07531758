package org.estation.shared.device;

import org.estation.shared.id.ScreenId;
import org.estation.shared.trust.VerifyingKey;
import org.jspecify.annotations.Nullable;

/**
 * What a new player sends until a person has claimed it; sending it again changes nothing.
 *
 * @param key the device's public key
 * @param nonce random, 16 to 64 characters
 * @param hardware what it is made of
 */
public record Enrolment(VerifyingKey key, String nonce, Hardware hardware) {
  public Enrolment {
    if (nonce.length() < 16 || nonce.length() > 64) {
      throw new IllegalArgumentException("an enrolment's nonce has 16 to 64 characters");
    }
  }

  /**
   * The server's answer.
   *
   * @param rootKey the server's root key, from which both sides derive the pairing code
   * @param state how far it is
   * @param screen the screen it was claimed for, or null
   */
  public record Answer(VerifyingKey rootKey, State state, @Nullable ScreenId screen) {}

  /** How far an enrolment is. */
  public enum State {
    /** Nobody has typed its code yet. */
    PENDING,
    /** It is a screen's device. */
    CLAIMED,
    /** Its key is frozen; it must enrol with a new one. */
    REFUSED
  }
}
