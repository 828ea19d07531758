package org.estation.server.harvest.feed;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.estation.shared.id.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A file that an entry names.
 *
 * @param type declared media type in lower case, without parameters; empty where nothing is said
 * @param medium declared medium of Media RSS, such as {@code video}; may be empty
 * @param size declared bytes; 0 where nothing is said
 * @param hash declared hash, or null
 */
public record Enclosure(URI address, String type, String medium, long size, @Nullable Sha256 hash) {
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "image/jpg", "image/jpeg",
          "image/pjpeg", "image/jpeg",
          "image/x-png", "image/png",
          "video/x-m4v", "video/mp4");

  /** A picture of which nothing else is said. */
  public static Enclosure picture(URI address) {
    return new Enclosure(address, "", "image", 0, null);
  }

  /** Whether it is declared to be a video. */
  public boolean saysVideo() {
    return says("video");
  }

  /** Whether it is declared to be a picture. */
  public boolean saysPicture() {
    return says("image");
  }

  /** Whether a file that really is of this type is what was declared. */
  public boolean admits(String mediaType) {
    return type.isEmpty()
        ? medium.isEmpty() || mediaType.startsWith(medium + "/")
        : OTHER_NAMES.getOrDefault(type, type).equals(mediaType);
  }

  /** What it is declared to be; may be empty. */
  public String declared() {
    return type.isEmpty() ? medium : type;
  }

  private boolean says(String family) {
    return type.startsWith(family + "/") || (type.isEmpty() && medium.equals(family));
  }

  /** The type without parameters; a type that says nothing is none. */
  static String plainType(@Nullable String declared) {
    String whole = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
    String type = whole.split(";", 2)[0].strip();
    return type.equals("application/octet-stream") ? "" : type;
  }
}
