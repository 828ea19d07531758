package org.estation.server.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.KeyList;
import org.estation.shared.trust.SigningKey;
import org.estation.shared.trust.VerifyingKey;

/**
 * The server's keys, made at the first start and readable by its owner alone. Players pin the root
 * key; it signs only the list of online keys, and an online key signs everything else.
 */
public final class ServerKeys {
  private final SigningKey root;
  private final SigningKey online;
  private final String keyList;

  private ServerKeys(SigningKey root, SigningKey online, KeyList list) {
    this.root = root;
    this.online = online;
    this.keyList = Jws.sign(JwsType.KEYS, Json.bytes(list), root);
  }

  /**
   * Reads the keys in this folder, making those that are missing.
   *
   * @param pins the hashes of the public keys that the server's TLS certificate may have
   * @param now milliseconds since 1970 UTC; a list that says something else than the last one has a
   *     version that is not lower, so that it is taken even after a backup was restored
   */
  public static ServerKeys in(Path folder, List<String> pins, long now) throws IOException {
    Files.createDirectories(folder);
    SigningKey online = key(folder.resolve("online.key"));
    List<VerifyingKey> keys = List.of(online.verifyingKey());
    Path file = folder.resolve("list.json");
    KeyList last = Files.exists(file) ? read(file) : new KeyList(1, keys, List.of());
    KeyList list =
        last.keys().equals(keys) && last.tlsPins().equals(pins)
            ? last
            : new KeyList(Math.max(last.version() + 1, now), keys, pins);
    Path fresh = folder.resolve("list.json.new");
    Files.write(fresh, Json.bytes(list));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return new ServerKeys(key(folder.resolve("root.key")), online, list);
  }

  private static KeyList read(Path file) throws IOException {
    try {
      return Json.read(Files.readAllBytes(file), KeyList.class);
    } catch (BadJson e) {
      throw new IOException(file + " is damaged", e);
    }
  }

  private static SigningKey key(Path file) throws IOException {
    if (Files.notExists(file)) {
      byte[] seed = new byte[SigningKey.SEED_LENGTH];
      new SecureRandom().nextBytes(seed);
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(fresh, seed, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      Files.move(fresh, file);
    }
    return new SigningKey(Files.readAllBytes(file));
  }

  /** The key that players pin. */
  public VerifyingKey root() {
    return root.verifyingKey();
  }

  /** The signed list of online keys. */
  public String keyList() {
    return keyList;
  }

  /** Signs with the online key. */
  public String sign(JwsType type, Object payload) {
    return Jws.sign(type, Json.bytes(payload), online);
  }
}
