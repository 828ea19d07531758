package org.estation.playlists.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.estation.shared.program.ProgramItem;

/**
 * Which items may start at the walk's instant, and which playlists have such an item. Only items
 * that change are looked at again, and what they change is carried from playlist to playlist.
 */
final class Availability {
  private final Repertoire repertoire;
  private final Alarms alarms;
  private final Stock[] items;
  private final int[] eligible;
  private final List<List<Turn>> players = new ArrayList<>();

  /** At the day's first instant. */
  Availability(Repertoire repertoire, Alarms alarms, long start) {
    this.repertoire = repertoire;
    this.alarms = alarms;
    items = new Stock[repertoire.items().size()];
    eligible = new int[repertoire.listings().size()];
    repertoire.listings().forEach(_ -> players.add(new ArrayList<>()));
    for (int i = 0; i < items.length; i++) {
      items[i] = new Stock(i, repertoire.items().get(i));
      alarms.wake(items[i], start);
    }
  }

  /** An item during a walk: its last starts, as many as its cap asks for. */
  private final class Stock extends Alarms.Sleeper {
    private final int number;
    private final ProgramItem item;
    private final Deque<Long> starts = new ArrayDeque<>(0);
    private boolean mayStart;

    private Stock(int number, ProgramItem item) {
      this.number = number;
      this.item = item;
    }

    @Override
    long wake(long now) {
      while (!starts.isEmpty() && now - starts.getFirst() >= ProgramItem.CAP_SPAN) {
        starts.removeFirst();
      }
      boolean may = item.validAt(now) && !capped();
      if (may != mayStart) {
        mayStart = may;
        repertoire.holders(number).forEach(listing -> count(listing, may ? 1 : -1));
      }
      return nextChange(now);
    }

    private boolean onlyCapped(long now) {
      return capped() && item.validAt(now);
    }

    private boolean capped() {
      return item.cap() != null && starts.size() >= item.cap();
    }

    private long nextChange(long now) {
      long next = capped() ? starts.getFirst() + ProgramItem.CAP_SPAN : Alarms.NEVER;
      if (item.notBefore() != null && item.notBefore() > now) {
        next = Math.min(next, item.notBefore());
      }
      if (item.notAfter() != null && item.notAfter() >= now && item.notAfter() < Alarms.NEVER) {
        next = Math.min(next, item.notAfter() + 1);
      }
      return next;
    }
  }

  private void count(Repertoire.Listing listing, int change) {
    boolean before = isEligible(listing);
    eligible[listing.number()] += change;
    boolean after = isEligible(listing);
    if (before != after) {
      players.get(listing.number()).forEach(Turn::refresh);
      listing.holders().forEach(holder -> count(holder, after ? 1 : -1));
    }
  }

  /** From now on tells a booking when its playlist becomes eligible or stops being so. */
  void tell(Turn turn) {
    players.get(turn.role().listing().number()).add(turn);
  }

  boolean mayStart(int item) {
    return items[item].mayStart;
  }

  /** Whether a playlist has an item, itself or nested, that only its cap keeps from starting. */
  boolean hasCapped(Repertoire.Listing listing, long now) {
    return listing.entries().stream()
        .anyMatch(entry ->
            switch (entry) {
              case Repertoire.Entry.Show show -> items[show.item()].onlyCapped(now);
              case Repertoire.Entry.Visit visit -> hasCapped(visit.listing(), now);
            });
  }

  boolean isEligible(Repertoire.Listing listing) {
    return eligible[listing.number()] > 0;
  }

  /** How many entries of a playlist are eligible. */
  int eligibleEntries(Repertoire.Listing listing) {
    return eligible[listing.number()];
  }

  /** Notes that an item starts. */
  void started(int item, long now) {
    Stock stock = items[item];
    if (stock.item.cap() != null) {
      stock.starts.addLast(now);
      alarms.wake(stock, now);
    }
  }
}
