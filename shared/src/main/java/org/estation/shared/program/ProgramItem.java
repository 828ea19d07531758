package org.estation.shared.program;

import java.util.List;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * An item as a program plays it.
 *
 * @param source where it came from, so that a whole source can be withdrawn
 * @param title for people, at most 200 characters
 * @param credit whose facts or work it is, shown with it; may be empty
 * @param origin address behind the QR code, at most 1,000 characters, or null
 * @param duration milliseconds, 3 s to 4 h
 * @param notBefore first instant it may start (milliseconds since 1970 UTC), or null
 * @param notAfter last instant it may start, or null
 * @param media its files, the main one first
 */
public record ProgramItem(
    ItemId id,
    SourceId source,
    ItemKind kind,
    String title,
    String credit,
    @Nullable String origin,
    long duration,
    @Nullable Long notBefore,
    @Nullable Long notAfter,
    List<Media> media) {
  /** The shortest duration, in milliseconds. */
  public static final long SHORTEST = 3_000;

  /** The longest duration, in milliseconds. */
  public static final long LONGEST = 4 * 3_600_000L;

  private static final int MOST_MEDIA = 64;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ORIGIN = 1_000;

  public ProgramItem {
    media = List.copyOf(media);
    if (duration < SHORTEST || duration > LONGEST) {
      throw new IllegalArgumentException("item " + id + " lasts neither 3 s nor 4 h nor between");
    }
    if (media.isEmpty() || media.size() > MOST_MEDIA) {
      throw new IllegalArgumentException("item " + id + " has no media or too many");
    }
    if (title.length() > LONGEST_TITLE || credit.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException("item " + id + " has too long a title or credit");
    }
    if (origin != null && origin.length() > LONGEST_ORIGIN) {
      throw new IllegalArgumentException("item " + id + " has too long an origin");
    }
  }

  /** Whether the item may start at this instant (milliseconds since 1970 UTC). */
  public boolean validAt(long instant) {
    return (notBefore == null || notBefore <= instant) && (notAfter == null || instant <= notAfter);
  }

  /**
   * One file.
   *
   * @param hash its name
   * @param size bytes
   * @param type media type found by content, such as {@code video/mp4}
   */
  public record Media(Sha256 hash, long size, String type) {
    public Media {
      if (size < 1 || type.length() > 100) {
        throw new IllegalArgumentException("a medium without bytes or with no sensible type");
      }
    }
  }
}
