package org.estation.playlists.timeline;

import java.util.List;
import org.estation.shared.program.Booking;
import org.estation.shared.program.ProgramItem;

/** A booking during a walk: where its playlist stands, and whether an entry of it may start. */
final class BookingTurn extends Contender {
  private final Booking booking;
  private final List<ProgramItem> entries;
  private int cursor;
  private boolean eligible;

  BookingTurn(Booking booking, List<ProgramItem> entries) {
    super(booking.id().value(), booking.share() == null ? 1 : booking.share().weight());
    this.booking = booking;
    this.entries = entries;
  }

  @Override
  boolean eligible() {
    return eligible;
  }

  void refresh(long instant) {
    eligible = false;
    for (int i = 0; i < entries.size() && !eligible; i++) {
      eligible = entries.get(i).validAt(instant);
    }
  }

  /** The next entry that may start now; the cursor moves behind it. Only for eligible bookings. */
  ProgramItem take(long instant) {
    for (int tried = 0; tried < entries.size(); tried++) {
      ProgramItem item = entries.get(cursor);
      cursor = (cursor + 1) % entries.size();
      if (item.validAt(instant)) {
        return item;
      }
    }
    throw new IllegalStateException("booking " + booking.id() + " has nothing to show");
  }

  Booking booking() {
    return booking;
  }

  List<ProgramItem> entries() {
    return entries;
  }
}
