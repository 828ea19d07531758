package org.estation.server.program.preview;

import java.util.List;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.jspecify.annotations.Nullable;

/**
 * What a change of one publication would change on screens. Instants are milliseconds since 1970
 * UTC, ends exclusive; airtimes are milliseconds.
 *
 * @param from the first instant that was compared
 * @param to the first instant that was not
 * @param groups screens that show the same before and the same after; those with a change first,
 *     then the largest
 * @param groupsLeftOff how many more groups there are, which were not compared
 * @param screensLeftOff how many screens are in them
 */
public record Preview(
    long from, long to, List<Group> groups, int groupsLeftOff, int screensLeftOff) {
  public Preview {
    groups = List.copyOf(groups);
  }

  /**
   * Screens that show the same before and the same after.
   *
   * @param items those whose airtime changes most first
   * @param itemsLeftOff how many more items there are
   * @param bookings likewise
   * @param bookingsLeftOff how many more bookings there are
   * @param idle the time in which nothing plays
   * @param changes the first stretches in which the picture is another one
   * @param moreChanges whether there are more of them
   * @param changedMillis the time in which the picture is another one
   */
  public record Group(
      List<Named> screens,
      List<ItemAirtime> items,
      int itemsLeftOff,
      List<BookingAirtime> bookings,
      int bookingsLeftOff,
      Airtime idle,
      List<Change> changes,
      boolean moreChanges,
      long changedMillis) {
    public Group {
      screens = List.copyOf(screens);
      items = List.copyOf(items);
      bookings = List.copyOf(bookings);
      changes = List.copyOf(changes);
    }
  }

  /** A screen. */
  public record Named(ScreenId id, String name) {}

  /**
   * Time on the screen.
   *
   * @param beforeShare thousandths of the time that was compared
   * @param afterShare likewise
   */
  public record Airtime(long before, long after, int beforeShare, int afterShare) {
    private static final int WHOLE = 1_000;

    static Airtime of(long before, long after, long whole) {
      return new Airtime(before, after, share(before, whole), share(after, whole));
    }

    private static int share(long part, long whole) {
      return (int) ((part * WHOLE + whole / 2) / whole);
    }

    long moved() {
      return Math.abs(after - before);
    }
  }

  /** Time of an item. */
  public record ItemAirtime(ItemId item, String title, Airtime airtime) {}

  /**
   * Time of a published playlist.
   *
   * @param name the playlist's name
   */
  public record BookingAirtime(
      BookingId booking, PlaylistId playlist, String name, Airtime airtime) {}

  /**
   * A stretch in which the picture is another one.
   *
   * @param before what is shown when it begins; null where nothing is
   * @param after what will be shown; null where nothing will
   */
  public record Change(long from, long to, @Nullable Shown before, @Nullable Shown after) {}

  /** What a screen shows. */
  public record Shown(ItemId item, String title) {}
}
