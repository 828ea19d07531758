package org.estation.playlists.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.estation.shared.program.Layer;
import org.estation.shared.program.ProgramItem;

/**
 * The one walk over a local day that makes its slots. The walk goes from slot to slot and never
 * looks ahead; cursors and airtime live from the day's start to its end. Whether a booking has an
 * entry that may start can only change at an item's {@code notBefore} or just after its {@code
 * notAfter}, so that is asked again at those instants and not at each slot.
 */
final class DayWalk {
  private final String region;
  private final long end;
  private final List<LayerTurn> layers;
  private final long[] changes;
  private int nextChange;

  private DayWalk(String region, long start, long end, List<BookingTurn> bookings) {
    this.region = region;
    this.end = end;
    layers = Stream.of(Layer.values()).map(layer -> LayerTurn.of(layer, bookings)).toList();
    changes = changes(start, end, bookings);
    refresh(start);
  }

  /** The slots of the day from {@code start} to {@code end}, one behind the other. */
  static List<Slot> slots(String region, long start, long end, List<BookingTurn> bookings) {
    DayWalk walk = new DayWalk(region, start, end, bookings);
    List<Slot> slots = new ArrayList<>();
    long at = start;
    while (at < end) {
      walk.advance(at);
      Slot slot = walk.slotAt(at);
      slots.add(slot);
      at = slot.end();
    }
    return List.copyOf(slots);
  }

  private static long[] changes(long start, long end, List<BookingTurn> bookings) {
    return bookings.stream()
        .map(BookingTurn::entries)
        .flatMap(Collection::stream)
        .distinct()
        .flatMapToLong(DayWalk::changes)
        .filter(instant -> start < instant && instant < end)
        .sorted()
        .distinct()
        .toArray();
  }

  private static LongStream changes(ProgramItem item) {
    LongStream.Builder instants = LongStream.builder();
    if (item.notBefore() != null) {
      instants.add(item.notBefore());
    }
    if (item.notAfter() != null && item.notAfter() < Long.MAX_VALUE) {
      instants.add(item.notAfter() + 1);
    }
    return instants.build();
  }

  private void advance(long instant) {
    if (nextChange < changes.length && changes[nextChange] <= instant) {
      while (nextChange < changes.length && changes[nextChange] <= instant) {
        nextChange++;
      }
      refresh(instant);
    }
  }

  private void refresh(long instant) {
    for (LayerTurn layer : layers) {
      layer.groups().contenders().forEach(group -> group.refresh(instant));
    }
  }

  private Slot slotAt(long instant) {
    for (LayerTurn layer : layers) {
      GroupTurn group = layer.groups().first();
      if (group != null) {
        return play(layer, group, instant);
      }
    }
    return new Slot.Idle(region, instant, idleUntil());
  }

  private Slot play(LayerTurn layer, GroupTurn group, long instant) {
    BookingTurn booking = Objects.requireNonNull(group.bookings().first());
    ProgramItem item = booking.take(instant);
    long until = Math.min(instant + item.duration(), end);
    group.bookings().charge(booking, until - instant);
    layer.groups().charge(group, until - instant);
    return new Slot.Filled(
        region, instant, until, layer.layer(), booking.booking().id(), item.id());
  }

  private long idleUntil() {
    while (nextChange < changes.length) {
      long instant = changes[nextChange];
      advance(instant);
      if (layers.stream().anyMatch(layer -> layer.groups().first() != null)) {
        return instant;
      }
    }
    return end;
  }

  private record LayerTurn(Layer layer, FairQueue<GroupTurn> groups) {
    static LayerTurn of(Layer layer, List<BookingTurn> bookings) {
      TreeMap<String, List<BookingTurn>> groups = new TreeMap<>();
      for (BookingTurn booking : bookings) {
        if (booking.booking().layer() == layer) {
          String group = java.util.Objects.requireNonNull(booking.booking().share()).group();
          groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(booking);
        }
      }
      return new LayerTurn(
          layer,
          new FairQueue<>(
              groups.values().stream()
                  .map(all ->
                      new GroupTurn(
                          java.util.Objects.requireNonNull(all.getFirst().booking().share()), all))
                  .toList()));
    }
  }
}
