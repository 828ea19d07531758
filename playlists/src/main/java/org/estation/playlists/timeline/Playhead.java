package org.estation.playlists.timeline;

import java.util.HashMap;
import java.util.Map;
import org.estation.playlists.timeline.Repertoire.Entry;
import org.estation.playlists.timeline.Repertoire.Listing;

/**
 * Where a booking stands in a playlist on one day: round, place, and the same for each nested
 * playlist by the path to it. A visit to a nested playlist takes a number of entries from that
 * playlist's own place; an entry is taken when its item is shown or its own visit has ended.
 */
final class Playhead {
  /** No item: the visit has ended. */
  static final int NOTHING = -1;

  private static final int ENDLESS = Integer.MAX_VALUE;

  private final Listing listing;
  private final int day;
  private final Map<Integer, Playhead> nested;
  private int round;
  private int place;
  private int[] order = {};
  private int left;
  private boolean visiting;

  private Playhead(Listing listing, int day) {
    this.listing = listing;
    this.day = day;
    nested = new HashMap<>(0);
    left = ENDLESS;
  }

  private Playhead(Playhead other) {
    listing = other.listing;
    day = other.day;
    nested = new HashMap<>(other.nested);
    nested.replaceAll((_, inner) -> inner.copy());
    round = other.round;
    place = other.place;
    order = other.order;
    left = other.left;
    visiting = other.visiting;
  }

  /** The beginning of a booking's playlist on a day. */
  static Playhead of(Listing listing, int day) {
    return new Playhead(listing, day);
  }

  /** A playhead at the same place that moves by itself. */
  Playhead copy() {
    begin();
    return new Playhead(this);
  }

  /**
   * The next item, and moves behind it. A booking's own playlist has one while it is eligible; a
   * nested one may find its visit at an end.
   */
  int next(Availability can) {
    begin();
    while (left > 0) {
      int item =
          switch (listing.entries().get(order[place])) {
            case Entry.Show show -> show(show, can);
            case Entry.Visit visit -> visit(visit, can);
          };
      if (item != NOTHING) {
        return item;
      }
    }
    return NOTHING;
  }

  /** Finds the first round's order, which most playlists of a day are never asked for. */
  private void begin() {
    if (order.length == 0) {
      order = RoundOrder.first(listing, day);
    }
  }

  private int show(Entry.Show show, Availability can) {
    boolean may = can.mayStart(show.item());
    move(may);
    return may ? show.item() : NOTHING;
  }

  private int visit(Entry.Visit visit, Availability can) {
    boolean eligible = can.isEligible(visit.listing());
    if (!eligible) {
      move(visiting);
      return NOTHING;
    }
    Playhead inner = nested.computeIfAbsent(order[place], _ -> new Playhead(visit.listing(), day));
    if (!visiting) {
      visiting = true;
      inner.left = Math.min(visit.take(), can.eligibleEntries(visit.listing()));
    }
    int item = inner.next(can);
    if (inner.left == 0) {
      move(true);
    }
    return item;
  }

  private void move(boolean taken) {
    visiting = false;
    if (taken && left != ENDLESS) {
      left--;
    }
    place++;
    if (place == order.length) {
      place = 0;
      round++;
      order = RoundOrder.after(listing, day, round, order);
    }
  }
}
