package org.estation.playlists.schedule;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.estation.playlists.schedule.calendar.CalendarDays;
import org.estation.playlists.schedule.calendar.Calendars;
import org.estation.playlists.schedule.time.DailyInterval;
import org.estation.playlists.schedule.window.Window;
import org.estation.playlists.schedule.words.WindowWords;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Booking.Share;
import org.estation.shared.program.Cadence;
import org.estation.shared.program.Days;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Interval;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/**
 * A booking before it is compiled: its days are still a rule. What {@link Booking} says of its
 * members holds here too.
 *
 * @param window when it plays
 */
public record BookingRule(
    BookingId id,
    String name,
    String region,
    Layer layer,
    PlaylistId playlist,
    @Nullable Share share,
    int priority,
    boolean cut,
    @Nullable Cadence cadence,
    Window window) {
  private static final Days SOME_DAY = new Days(0, "8");
  private static final Words NO_WORDS = new Words("", "");

  /**
   * A booking's rule.
   *
   * @throws IllegalArgumentException when it breaks a rule of bookings
   */
  public BookingRule {
    new Booking(
        id,
        name,
        region,
        layer,
        playlist,
        share,
        priority,
        cut,
        cadence,
        SOME_DAY,
        List.of(Interval.WHOLE_DAY),
        NO_WORDS);
  }

  /**
   * The booking with its rule expanded, or empty when it has no day in the horizon.
   *
   * @param year the year that goes without saying
   */
  Optional<Booking> expanded(Calendars calendars, CalendarDays horizon, int year) {
    BitSet days = window.days().days(horizon);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    int from = horizon.from();
    Days found = Days.of(from, horizon.to(), day -> days.get(day - from));
    return Optional.of(on(found, WindowWords.of(window, calendars, year), calendars));
  }

  /** The booking on each day of a stretch. */
  Booking draft(Horizon horizon, Calendars calendars) {
    return on(Days.every(horizon.firstDay(), horizon.lastDay()), NO_WORDS, calendars);
  }

  private Booking on(Days days, Words words, Calendars calendars) {
    return new Booking(
        id,
        name,
        region,
        layer,
        playlist,
        share,
        priority,
        cut,
        cadence,
        days,
        window.hours(calendars).stream().map(DailyInterval::minutes).toList(),
        words);
  }
}
