package org.estation.playlists.schedule.calendar;

import org.estation.playlists.schedule.time.LocalDay;
import org.jspecify.annotations.Nullable;

/**
 * When a key date is in one year, as that year's notice says.
 *
 * @param year the year it speaks of
 * @param first the first day, in that year, or null when the key date is not this year
 * @param last the last day, at most 366 days from the first, or null when it is not this year
 * @param notice the notice's title and number, at most 200 characters, or null
 */
public record YearNotice(
    int year, @Nullable LocalDay first, @Nullable LocalDay last, @Nullable String notice) {
  private static final int LONGEST_NOTICE = 200;

  public YearNotice {
    if ((first == null) != (last == null)) {
      throw new IllegalArgumentException("a first and a last day, or neither: not this year");
    }
    if (first != null && first.date().getYear() != year) {
      throw new IllegalArgumentException("its first day " + first + " is not in " + year);
    }
    if (first != null && last != null) {
      int days = last.number() - first.number() + 1;
      if (days < 1 || days > KeyDate.LONGEST) {
        throw new IllegalArgumentException("it lasts 1 to 366 days");
      }
    }
    if (notice != null && notice.length() > LONGEST_NOTICE) {
      throw new IllegalArgumentException("a notice's title has at most 200 characters");
    }
  }
}
