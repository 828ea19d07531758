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
 * @param duration milliseconds, 3 s to 4 h; 0 for a LIVE item that lasts as long as its window
 * @param notBefore first instant it may start (milliseconds since 1970 UTC), or null
 * @param notAfter last instant it may start, or null
 * @param cap the most starts within an hour in one region, 1 to 1,200, or null
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
    @Nullable Integer cap,
    List<Media> media) {
  /** The shortest duration, in milliseconds. */
  public static final long SHORTEST = 3_000;

  /** The longest duration, in milliseconds. */
  public static final long LONGEST = 4 * 3_600_000L;

  /** What a cap counts in, in milliseconds. */
  public static final long CAP_SPAN = 3_600_000;

  private static final int HIGHEST_CAP = 1_200;
  private static final int MOST_MEDIA = 64;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ORIGIN = 1_000;

  public ProgramItem {
    media = List.copyOf(media);
    checkDuration(kind, duration);
    if (cap != null && (cap < 1 || cap > HIGHEST_CAP)) {
      throw new IllegalArgumentException("a cap is 1 to " + HIGHEST_CAP + " starts an hour");
    }
    if (notBefore != null && notAfter != null && notAfter < notBefore) {
      throw new IllegalArgumentException("an item's validity ends before it begins");
    }
    if (media.isEmpty() || media.size() > MOST_MEDIA) {
      throw new IllegalArgumentException("an item has 1 to " + MOST_MEDIA + " media");
    }
    if (title.length() > LONGEST_TITLE || credit.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException("a title or credit has at most 200 characters");
    }
    if (origin != null && origin.length() > LONGEST_ORIGIN) {
      throw new IllegalArgumentException("an origin has at most 1000 characters");
    }
  }

  private static void checkDuration(ItemKind kind, long duration) {
    boolean stated = duration >= SHORTEST && duration <= LONGEST;
    if (!stated && (kind != ItemKind.LIVE || duration != 0)) {
      throw new IllegalArgumentException("an item lasts 3 s to 4 h (3000 to 14400000)");
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
