package org.estation.server.program.preview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.estation.playlists.timeline.Difference;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.server.program.preview.Preview.Airtime;
import org.estation.server.program.preview.Preview.BookingAirtime;
import org.estation.server.program.preview.Preview.ItemAirtime;
import org.estation.server.screen.Screen;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Program;
import org.jspecify.annotations.Nullable;

/** Two programs, one after the other, on the same screens, told with names. */
public final class Comparison {
  /** The most items, and the most bookings, that a group lists. */
  static final int MOST_ROWS = 200;

  /** The most changes that a group lists. */
  static final int MOST_CHANGES = 20;

  private final Difference difference;
  private final Difference.Stretch stretch;
  private final Map<ItemId, String> titles = new HashMap<>();
  private final Map<BookingId, Booking> bookings = new HashMap<>();

  /** Compares two programs over a stretch that is not empty. */
  public Comparison(Program before, Program after, Difference.Stretch stretch) {
    this.stretch = stretch;
    difference = Difference.of(new Timeline(before), new Timeline(after), Program.MAIN, stretch);
    for (Program program : List.of(before, after)) {
      program.items().forEach(item -> titles.put(item.id(), item.title()));
      program.bookings().forEach(booking -> bookings.put(booking.id(), booking));
    }
  }

  /** What these screens would see of it. */
  public Preview.Group on(List<Screen> screens) {
    List<ItemAirtime> items = items();
    List<BookingAirtime> played = bookings();
    List<Difference.Change> changes = difference.changes();
    return new Preview.Group(
        screens.stream().map(screen -> new Preview.Named(screen.id(), screen.name())).toList(),
        most(items, ItemAirtime::airtime),
        Math.max(0, items.size() - MOST_ROWS),
        most(played, BookingAirtime::airtime),
        Math.max(0, played.size() - MOST_ROWS),
        idle(played),
        changes.stream().limit(MOST_CHANGES).map(this::told).toList(),
        changes.size() > MOST_CHANGES,
        difference.changedMillis());
  }

  private List<ItemAirtime> items() {
    return difference.items().entrySet().stream()
        .map(item -> new ItemAirtime(item.getKey(), title(item.getKey()), airtime(item.getValue())))
        .toList();
  }

  private List<BookingAirtime> bookings() {
    return difference.bookings().entrySet().stream()
        .map(played -> {
          Booking booking = Objects.requireNonNull(bookings.get(played.getKey()));
          return new BookingAirtime(
              booking.id(), booking.playlist(), booking.name(), airtime(played.getValue()));
        })
        .toList();
  }

  private static <T> List<T> most(List<T> rows, Function<T, Airtime> airtime) {
    return rows.stream()
        .sorted(Comparator.comparingLong((T row) -> airtime.apply(row).moved()).reversed())
        .limit(MOST_ROWS)
        .toList();
  }

  private Airtime airtime(Difference.Airtime airtime) {
    return Airtime.of(airtime.before(), airtime.after(), whole());
  }

  private Airtime idle(List<BookingAirtime> played) {
    long before = played.stream().mapToLong(row -> row.airtime().before()).sum();
    long after = played.stream().mapToLong(row -> row.airtime().after()).sum();
    return Airtime.of(whole() - before, whole() - after, whole());
  }

  private long whole() {
    return stretch.to() - stretch.from();
  }

  private Preview.Change told(Difference.Change change) {
    return new Preview.Change(
        change.from(), change.to(), shown(change.before()), shown(change.after()));
  }

  private Preview.@Nullable Shown shown(Slot slot) {
    return switch (slot) {
      case Slot.Filled filled -> new Preview.Shown(filled.item(), title(filled.item()));
      case Slot.Idle _ -> null;
    };
  }

  private String title(ItemId item) {
    return titles.getOrDefault(item, "");
  }
}
