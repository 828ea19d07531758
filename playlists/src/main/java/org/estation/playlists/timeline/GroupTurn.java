package org.estation.playlists.timeline;

/** A share group during a walk: its bookings share the group's airtime. */
final class GroupTurn extends Contender {
  private final FairQueue<Turn> bookings = new FairQueue<>();

  GroupTurn(Cast.Group group) {
    super(group.rank(), group.weight(), group.parts());
  }

  /** The bookings that can play. */
  FairQueue<Turn> bookings() {
    return bookings;
  }
}
