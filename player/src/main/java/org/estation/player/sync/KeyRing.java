package org.estation.player.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.estation.player.disk.Disk;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.KeyList;
import org.estation.shared.trust.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** The server's online keys, as its root key signed them. */
final class KeyRing {
  private final Disk disk;
  private final Path file;
  private volatile @Nullable Ring ring;

  KeyRing(Disk disk, Path file) {
    this.disk = disk;
    this.file = file;
  }

  /**
   * A list with its proof.
   *
   * @param signed the JWS
   */
  record Ring(String signed, KeyList list) {}

  /** Takes up the list that was kept; one that is unreadable or not this root's is forgotten. */
  void load(VerifyingKey root) throws IOException {
    if (Files.exists(file)) {
      try {
        String signed = Files.readString(file);
        ring = new Ring(signed, read(signed, root));
      } catch (BadSignature e) {
        ring = null;
      }
    }
  }

  /**
   * Takes a list.
   *
   * @return false when it is older than the one held
   * @throws BadSignature when the root key did not sign it
   */
  boolean accept(String signed, VerifyingKey root) throws IOException, BadSignature {
    KeyList list = read(signed, root);
    Ring held = ring;
    if (held != null && list.version() < held.list().version()) {
      return false;
    }
    if (held == null || !signed.equals(held.signed())) {
      disk.replace(file, signed.getBytes(StandardCharsets.UTF_8));
      ring = new Ring(signed, list);
    }
    return true;
  }

  /** The keys by thumbprint; none before the first list. */
  Map<String, VerifyingKey> keys() {
    Ring held = ring;
    return held == null ? Map.of() : held.list().byThumbprint();
  }

  /** The list's JWS, empty before the first list. */
  String signed() {
    Ring held = ring;
    return held == null ? "" : held.signed();
  }

  /** The list's version, 0 before the first list. */
  long version() {
    Ring held = ring;
    return held == null ? 0 : held.list().version();
  }

  /** What the server's TLS keys hash to; none where any may be. */
  List<String> pins() {
    Ring held = ring;
    return held == null ? List.of() : held.list().tlsPins();
  }

  /** The list of a JWS that this root key signed. */
  static KeyList read(String signed, VerifyingKey root) throws BadSignature {
    byte[] payload = Jws.verify(JwsType.KEYS, signed, Map.of(root.thumbprint(), root));
    try {
      return Json.read(payload, KeyList.class);
    } catch (BadJson e) {
      throw new BadSignature("not a key list");
    }
  }
}
