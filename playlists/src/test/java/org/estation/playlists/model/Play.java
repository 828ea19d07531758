package org.estation.playlists.model;

import org.estation.shared.id.ItemId;
import org.estation.shared.program.Booking;
import org.jspecify.annotations.Nullable;

/**
 * One slot with an item.
 *
 * @param ahead who stood first in line, or null when the shares did not choose
 * @param after where its booking stands in its playlists from then on
 */
record Play(
    Booking booking, ItemId item, long start, long end, @Nullable Ahead ahead, Bookmark after) {
  /**
   * Who stood first in line, whoever played.
   *
   * @param group the first of the groups
   * @param booking the first of the bookings of the group that played
   */
  record Ahead(String group, String booking) {}

  boolean of(Booking one) {
    return booking.id().equals(one.id());
  }

  long millis() {
    return end - start;
  }

  Play ending(long instant) {
    return new Play(booking, item, start, instant, ahead, after);
  }

  Play behind(Ahead first) {
    return new Play(booking, item, start, end, first, after);
  }
}
