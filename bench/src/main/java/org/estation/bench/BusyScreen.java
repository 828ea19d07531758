package org.estation.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.estation.playlists.schedule.BookingRule;
import org.estation.playlists.schedule.Rules;
import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.playlists.schedule.time.DailyInterval;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.playlists.schedule.time.TimeOfDay;
import org.estation.playlists.schedule.window.DayRule;
import org.estation.playlists.schedule.window.Window;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Cadence;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;
import org.estation.shared.program.ShareGroup;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a busy screen in Shanghai: 2,000 items of 5 to 12 seconds, so that a day has 10,000
 * slots; of twenty bookings one is a takeover at noon, two come by the clock, three fill, and the
 * rest share by eight groups, one of them mandatory, on some weekdays at some hours.
 */
final class BusyScreen {
  /** The first day of the programs' horizon: 1 October 2026. */
  static final int FIRST_DAY = Math.toIntExact(LocalDate.of(2026, 10, 1).toEpochDay());

  private static final int ITEMS = 2_000;
  private static final int ENTRIES = 20;
  private static final int GROUPS = 8;
  private static final List<String> RECURRENCES =
      List.of(
          "FREQ=DAILY",
          "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
          "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU",
          "FREQ=MONTHLY;BYDAY=1MO,-1FR",
          "FREQ=MONTHLY;BYMONTHDAY=1,15,-1");

  private BusyScreen() {}

  static Program program(int bookings) {
    return rules(bookings).program();
  }

  static Rules rules(int bookings) {
    return new Rules(
        "Asia/Shanghai",
        LocalDay.of("2026-11-22"),
        List.of(Region.main()),
        groups(),
        List.of(),
        IntStream.range(0, bookings).mapToObj(BusyScreen::booking).toList(),
        IntStream.range(0, bookings).mapToObj(BusyScreen::playlist).toList(),
        IntStream.range(0, ITEMS).mapToObj(BusyScreen::item).toList(),
        List.of());
  }

  private static List<ShareGroup> groups() {
    List<ShareGroup> groups = new ArrayList<>();
    groups.add(ShareGroup.ordinary(Program.MAIN, Layer.FILLER, "filler", 1));
    groups.add(ShareGroup.mandatory(Program.MAIN, Layer.REGULAR, "group-0", 20));
    for (int i = 1; i < GROUPS; i++) {
      groups.add(ShareGroup.ordinary(Program.MAIN, Layer.REGULAR, "group-" + i, 10 * i));
    }
    return groups;
  }

  private static BookingRule booking(int n) {
    Layer layer =
        switch (n % 20) {
          case 7 -> Layer.TAKEOVER;
          case 8, 9, 10 -> Layer.FILLER;
          default -> Layer.REGULAR;
        };
    boolean byClock = n % 20 == 11 || n % 20 == 12;
    return new BookingRule(
        new BookingId("booking-" + n),
        "booking " + n,
        Program.MAIN,
        layer,
        new PlaylistId("playlist-" + n),
        share(layer, n),
        n % 10,
        false,
        byClock ? new Cadence(60, n % 60) : null,
        window(layer, n));
  }

  private static Booking.@Nullable Share share(Layer layer, int n) {
    return switch (layer) {
      case TAKEOVER -> null;
      case REGULAR -> new Booking.Share("group-" + n % GROUPS, 1 + n % 30);
      case FILLER -> new Booking.Share("filler", 1 + n % 30);
    };
  }

  private static Window window(Layer layer, int n) {
    DayRule days =
        new DayRule(
            LocalDay.of("2026-01-05"),
            null,
            Recurrence.of(RECURRENCES.get(n % RECURRENCES.size())),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return switch (layer) {
      case TAKEOVER -> new Window(days, List.of(interval("12:00", "12:05")));
      case REGULAR ->
          n % 3 == 0
              ? new Window(days, List.of(interval("08:00", "12:00"), interval("14:00", "20:30")))
              : new Window(days, List.of());
      case FILLER -> new Window(days, List.of(interval("22:00", "06:00")));
    };
  }

  private static DailyInterval interval(String from, String to) {
    return new DailyInterval(TimeOfDay.of(from), TimeOfDay.of(to));
  }

  private static Playlist playlist(int n) {
    Playlist.Order order = n % 4 == 0 ? Playlist.Order.SHUFFLED : Playlist.Order.IN_ORDER;
    return new Playlist(
        new PlaylistId("playlist-" + n),
        order,
        IntStream.range(0, ENTRIES)
            .<Playlist.Entry>mapToObj(entry ->
                new Playlist.Entry.OfItem(new ItemId("item-" + (n * 13 + entry * 97) % ITEMS)))
            .toList());
  }

  private static ProgramItem item(int n) {
    return new ProgramItem(
        new ItemId("item-" + n),
        new SourceId("bench"),
        ItemKind.IMAGE,
        "item " + n,
        "",
        null,
        5_000 + n * 997L % 7_000,
        null,
        null,
        n % 50 == 0 ? 4 : null,
        List.of(
            new ProgramItem.Media(
                Sha256.of(new byte[] {(byte) n, (byte) (n >> 8)}), 1, "image/png")));
  }
}
