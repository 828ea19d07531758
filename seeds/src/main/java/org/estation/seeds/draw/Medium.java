package org.estation.seeds.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A finished media file of the site.
 *
 * @param name the address relative to the feed
 * @param type the MIME type
 * @param sha256 the hash of its bytes in hexadecimal
 */
record Medium(String name, String type, long size, String sha256) {

  /** The facts of a file in the folder of a site. */
  static Medium of(Path site, String name) throws IOException {
    byte[] bytes = Files.readAllBytes(site.resolve(name));
    String type = name.endsWith(".mp4") ? "video/mp4" : "image/png";
    return new Medium(name, type, bytes.length, HexFormat.of().formatHex(digest().digest(bytes)));
  }

  /** A fresh SHA-256 digest. */
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
