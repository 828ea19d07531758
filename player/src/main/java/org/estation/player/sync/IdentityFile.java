package org.estation.player.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.estation.player.disk.Disk;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.player.text.Text;
import org.estation.shared.id.ScreenId;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.trust.SigningKey;
import org.estation.shared.trust.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** Keeps the player's identity in one file, which its owner alone can read. */
public final class IdentityFile {
  private static final int NONCE_BYTES = 24;

  private final Disk disk;
  private final Path file;

  /** The identity's file. */
  public IdentityFile(Disk disk, Path file) {
    this.disk = disk;
    this.file = file;
  }

  /** Where the identity of a data folder lies. */
  public static Path in(Path data) {
    return data.resolve("identity.json");
  }

  private record Kept(
      String seed, String nonce, @Nullable VerifyingKey root, @Nullable ScreenId screen) {}

  /**
   * The identity, made at the first start.
   *
   * @param chance a secure source of chance
   * @throws CannotGoOn when the file is damaged
   */
  public Identity open(RandomGenerator chance) throws IOException, CannotGoOn {
    if (!Files.exists(file)) {
      Identity fresh = fresh(chance);
      keep(fresh);
      return fresh;
    }
    try {
      Kept kept = Json.read(Files.readAllBytes(file), Kept.class);
      SigningKey key = new SigningKey(Base64.getUrlDecoder().decode(kept.seed()));
      return new Identity(key, kept.nonce(), kept.root(), kept.screen());
    } catch (BadJson | IllegalArgumentException e) {
      throw new CannotGoOn(Ending.UNUSABLE_FOLDER, Text.of("identity.damaged", file));
    }
  }

  /** Keeps an identity. */
  void keep(Identity identity) throws IOException {
    String seed = text(identity.key().seed());
    disk.replace(
        file, Json.bytes(new Kept(seed, identity.nonce(), identity.root(), identity.screen())));
  }

  private static Identity fresh(RandomGenerator chance) {
    byte[] seed = new byte[SigningKey.SEED_LENGTH];
    chance.nextBytes(seed);
    byte[] nonce = new byte[NONCE_BYTES];
    chance.nextBytes(nonce);
    return new Identity(new SigningKey(seed), text(nonce), null, null);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
