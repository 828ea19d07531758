package org.estation.player.proof;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.estation.shared.id.Sha256;
import org.estation.shared.proof.Chain;

/**
 * One line of a journal's file: a hash, a space, a text and a line feed.
 *
 * @param hash what the line's place in the chain hashes to
 * @param text JSON, which has no line feeds
 */
record Line(Sha256 hash, String text) {
  private static final int HASH_LENGTH = 64;

  /** The line that follows a hash. */
  static Line after(Sha256 previous, String text) {
    return new Line(Chain.next(previous, text.getBytes(StandardCharsets.UTF_8)), text);
  }

  /** Reads a line without its line feed; empty when it has not the form of one. */
  static Optional<Line> read(byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.UTF_8);
    if (raw.length() <= HASH_LENGTH || raw.charAt(HASH_LENGTH) != ' ') {
      return Optional.empty();
    }
    try {
      Sha256 hash = new Sha256(raw.substring(0, HASH_LENGTH));
      return Optional.of(new Line(hash, raw.substring(HASH_LENGTH + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the line stands right behind this hash. */
  boolean follows(Sha256 previous) {
    return after(previous, text).hash.equals(hash);
  }

  /** The line as it stands in the file. */
  String written() {
    return hash + " " + text + "\n";
  }
}
