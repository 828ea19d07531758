package org.estation.shared.program;

import java.util.List;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.PlaylistId;

/**
 * One playlist in one region for some days.
 *
 * @param id names the booking; ties are broken by its UTF-8 bytes
 * @param region the region's name
 * @param layer where it stands among others
 * @param playlist what it plays
 * @param share its share of the layer's airtime
 * @param days the local days it plays on, ascending, disjoint, at most 1,100 ranges; from each
 *     day's start to its end
 * @param words the rule it was expanded from, in words for people, at most 500 characters each
 */
public record Booking(
    BookingId id,
    String region,
    Layer layer,
    PlaylistId playlist,
    Share share,
    List<DayRange> days,
    Words words) {
  private static final int MOST_RANGES = 1_100;
  private static final int LONGEST_WORDS = 500;

  public Booking {
    days = List.copyOf(days);
    if (days.size() > MOST_RANGES) {
      throw new IllegalArgumentException("booking " + id + " has too many ranges of days");
    }
    if (words.zh().length() > LONGEST_WORDS || words.en().length() > LONGEST_WORDS) {
      throw new IllegalArgumentException("booking " + id + " has too many words");
    }
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i).first() <= days.get(i - 1).last()) {
        throw new IllegalArgumentException("days of booking " + id + " are not ascending");
      }
    }
  }

  /** Whether the booking plays on this day (days since 1970-01-01). */
  public boolean playsOn(int day) {
    return days.stream().anyMatch(range -> range.first() <= day && day <= range.last());
  }

  /**
   * Local days, both included.
   *
   * @param first days since 1970-01-01
   * @param last days since 1970-01-01
   */
  public record DayRange(int first, int last) {
    public DayRange {
      if (last < first) {
        throw new IllegalArgumentException("days end before they begin");
      }
    }
  }

  /**
   * A share of airtime: groups share a layer by their weights, the bookings of a group share the
   * group's part by theirs.
   *
   * @param group the share group's name, 1 to 64 characters
   * @param groupWeight 1 to 10,000; equal in all bookings of a group
   * @param weight 1 to 10,000
   */
  public record Share(String group, int groupWeight, int weight) {
    private static final int HEAVIEST = 10_000;

    public Share {
      if (group.isEmpty() || group.length() > 64) {
        throw new IllegalArgumentException("a share group's name has 1 to 64 characters");
      }
      if (groupWeight < 1 || groupWeight > HEAVIEST || weight < 1 || weight > HEAVIEST) {
        throw new IllegalArgumentException("a weight is 1 to " + HEAVIEST);
      }
    }
  }
}
