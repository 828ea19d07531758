package org.estation.server.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a file is, found by its first bytes and never by what it is called or declared as. */
public enum FileType {
  JPEG("image/jpeg"),
  PNG("image/png"),
  MP4("video/mp4"),
  QUICKTIME("video/quicktime"),
  HEIF("image/heif"),
  GIF("image/gif"),
  WEBP("image/webp"),
  BMP("image/bmp"),
  TIFF("image/tiff"),
  MATROSKA("video/x-matroska"),
  AVI("video/vnd.avi"),
  PDF("application/pdf"),
  ZIP("application/zip"),
  HTML("text/html"),
  XML("application/xml"),
  UNKNOWN("application/octet-stream");

  /** How many of a file's first bytes {@link #of} looks at. */
  public static final int HEAD = 512;

  private static final Set<String> STILL_BRANDS =
      Set.of("heic", "heix", "hevc", "mif1", "msf1", "avif", "avis");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type, as in {@code Content-Type}. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether screens show pictures of this type. */
  public boolean isPicture() {
    return this == JPEG || this == PNG;
  }

  /** Whether screens show videos of this type, given that they keep the house format. */
  public boolean isVideo() {
    return this == MP4;
  }

  /** The type of a file that begins with these bytes. */
  public static FileType of(byte[] head) {
    FileType binary = binary(head);
    return binary == UNKNOWN ? text(head) : binary;
  }

  private static FileType binary(byte[] head) {
    return switch (latin(head, 0, 2)) {
      case "\u00ff\u00d8" -> JPEG;
      case "\u0089P" -> starts(head, "\u0089PNG\r\n\u001a\n") ? PNG : UNKNOWN;
      case "GI" -> starts(head, "GIF8") ? GIF : UNKNOWN;
      case "RI" -> starts(head, "RIFF") ? riff(latin(head, 8, 12)) : UNKNOWN;
      case "BM" -> BMP;
      case "II", "MM" -> TIFF;
      case "\u001aE" -> starts(head, "\u001aE\u00df\u00a3") ? MATROSKA : UNKNOWN;
      case "%P" -> starts(head, "%PDF-") ? PDF : UNKNOWN;
      case "PK" -> ZIP;
      default -> latin(head, 4, 8).equals("ftyp") ? brand(latin(head, 8, 12)) : UNKNOWN;
    };
  }

  private static FileType riff(String form) {
    return switch (form) {
      case "WEBP" -> WEBP;
      case "AVI " -> AVI;
      default -> UNKNOWN;
    };
  }

  /** ISO/IEC 14496-12: the major brand tells still pictures and QuickTime from MP4. */
  private static FileType brand(String brand) {
    if (brand.equals("qt  ")) {
      return QUICKTIME;
    }
    return STILL_BRANDS.contains(brand) ? HEIF : MP4;
  }

  private static FileType text(byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
    String bare = start.startsWith("\ufeff") ? start.substring(1).stripLeading() : start;
    if (bare.startsWith("<!doctype html") || bare.startsWith("<html")) {
      return HTML;
    }
    return bare.startsWith("<?xml") || bare.startsWith("<rss") || bare.startsWith("<svg")
        ? XML
        : UNKNOWN;
  }

  private static boolean starts(byte[] head, String magic) {
    return latin(head, 0, magic.length()).equals(magic);
  }

  private static String latin(byte[] head, int from, int to) {
    if (head.length < to) {
      return "";
    }
    return new String(Arrays.copyOfRange(head, from, to), StandardCharsets.ISO_8859_1);
  }
}
