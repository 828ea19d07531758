package org.estation.shared.trust;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The online keys a server signs with, itself signed by the root key that enrolment pinned. A
 * player takes a list only when its version is not lower than the one it holds.
 *
 * @param version from 1, grows with each change
 * @param keys the keys in force, at most 8
 * @param tlsPins SHA-256 hashes, in base64url, of the public keys (SubjectPublicKeyInfo) that the
 *     server's TLS certificates may have; empty where the server is reached over loopback only
 */
public record KeyList(long version, List<VerifyingKey> keys, List<String> tlsPins) {
  private static final int MOST = 8;
  private static final int PIN_LENGTH = 43;

  public KeyList {
    keys = List.copyOf(keys);
    tlsPins = List.copyOf(tlsPins);
    if (version < 1 || tlsPins.stream().anyMatch(pin -> pin.length() != PIN_LENGTH)) {
      throw new IllegalArgumentException("a key list with a version below 1 or a pin of no hash");
    }
    if (keys.isEmpty() || keys.size() > MOST || tlsPins.size() > MOST) {
      throw new IllegalArgumentException("a key list has 1 to 8 keys and at most 8 pins");
    }
  }

  /** The keys by thumbprint, as {@link Jws#verify} takes them. */
  public Map<String, VerifyingKey> byThumbprint() {
    Map<String, VerifyingKey> byName = new TreeMap<>();
    keys.forEach(key -> byName.put(key.thumbprint(), key));
    return byName;
  }
}
