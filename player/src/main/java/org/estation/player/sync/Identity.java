package org.estation.player.sync;

import org.estation.shared.id.ScreenId;
import org.estation.shared.trust.PairingCode;
import org.estation.shared.trust.SigningKey;
import org.estation.shared.trust.VerifyingKey;
import org.jspecify.annotations.Nullable;

/**
 * Who this player is, and whose.
 *
 * @param key the device's key
 * @param nonce goes into the pairing code
 * @param root the server's root key, pinned at its first answer; null before
 * @param screen the screen it stands for, or null while nobody has claimed it
 */
public record Identity(
    SigningKey key, String nonce, @Nullable VerifyingKey root, @Nullable ScreenId screen) {
  /** The same player, joined to a server. */
  Identity pinned(VerifyingKey server) {
    return new Identity(key, nonce, server, screen);
  }

  /** The same player, standing for a screen or for none. */
  Identity claimed(@Nullable ScreenId by) {
    return new Identity(key, nonce, root, by);
  }

  /** What a person types to join this player to that server. */
  PairingCode code(VerifyingKey server) {
    return PairingCode.of(key.verifyingKey(), server, nonce);
  }
}
