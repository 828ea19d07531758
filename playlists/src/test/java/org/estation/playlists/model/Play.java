package org.estation.playlists.model;

import java.util.List;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.Booking;

/**
 * One slot with an item.
 *
 * @param passedOver who was passed over when it was chosen
 * @param after where its booking stands in its playlists from then on
 */
record Play(
    Booking booking,
    ItemId item,
    long start,
    long end,
    List<BookingId> passedOver,
    Bookmark after) {
  boolean of(Booking one) {
    return booking.id().equals(one.id());
  }

  Play ending(long instant) {
    return new Play(booking, item, start, instant, passedOver, after);
  }
}
