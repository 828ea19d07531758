package org.estation.server.harvest.feed;

import java.net.URI;
import java.util.Locale;
import org.estation.shared.id.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A file that an entry names.
 *
 * @param type declared media type in lower case, without parameters; may be empty
 * @param medium declared medium of Media RSS, such as {@code video}; may be empty
 * @param size declared bytes; 0 where nothing is said
 * @param hash declared hash, or null
 */
public record Enclosure(URI address, String type, String medium, long size, @Nullable Sha256 hash) {

  /** Whether it is declared to be a video. */
  public boolean saysVideo() {
    return says("video");
  }

  /** Whether it is declared to be a picture. */
  public boolean saysPicture() {
    return says("image");
  }

  /** Whether nothing is said of what it is. */
  public boolean saysNothing() {
    return medium.isEmpty() && (type.isEmpty() || type.equals("application/octet-stream"));
  }

  private boolean says(String family) {
    return type.startsWith(family + "/") || (type.isEmpty() && medium.equals(family));
  }

  static String plainType(@Nullable String declared) {
    String type = declared == null ? "" : declared.split(";", 2)[0].strip();
    return type.toLowerCase(Locale.ROOT);
  }
}
