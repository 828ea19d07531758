package org.estation.playlists.schedule;

import java.util.List;
import java.util.Optional;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Interval;
import org.estation.shared.program.Layer;

/**
 * A booking before it is compiled: its days are still a rule.
 *
 * @param id names the booking
 * @param name for people
 * @param region the region's name
 * @param layer where it stands among others
 * @param playlist what it plays
 * @param share its share of the layer's airtime
 * @param days when it plays
 */
public record BookingRule(
    BookingId id,
    String name,
    String region,
    Layer layer,
    PlaylistId playlist,
    Booking.Share share,
    DayRule days) {

  /** The booking with its rule expanded, or empty when it has no day in the horizon. */
  Optional<Booking> in(Horizon horizon) {
    return days.daysIn(horizon)
        .map(found ->
            new Booking(
                id,
                name,
                region,
                layer,
                playlist,
                share,
                0,
                false,
                null,
                found,
                List.of(Interval.WHOLE_DAY),
                days.words()));
  }
}
