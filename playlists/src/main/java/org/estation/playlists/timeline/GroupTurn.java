package org.estation.playlists.timeline;

import java.util.List;
import org.estation.shared.program.Booking;

/** A share group during a walk: its bookings share the group's airtime. */
final class GroupTurn extends Contender {
  private final FairQueue<BookingTurn> bookings;
  private boolean eligible;

  /** A group of one booking or more, all with the same group name and group weight. */
  GroupTurn(Booking.Share share, List<BookingTurn> bookings) {
    super(share.group(), 1);
    this.bookings = new FairQueue<>(bookings);
  }

  @Override
  boolean eligible() {
    return eligible;
  }

  void refresh(long instant) {
    bookings.contenders().forEach(booking -> booking.refresh(instant));
    eligible = bookings.first() != null;
  }

  FairQueue<BookingTurn> bookings() {
    return bookings;
  }
}
