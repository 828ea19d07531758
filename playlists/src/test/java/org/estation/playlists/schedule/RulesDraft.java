package org.estation.playlists.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.estation.playlists.Programs;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;
import org.estation.shared.program.ShareGroup;

/** Rules for tests, put together one booking at a time. */
final class RulesDraft {
  private final String today;
  private final List<ShareGroup> groups = new ArrayList<>();
  private final List<NamedCalendar> calendars = new ArrayList<>();
  private final List<BookingRule> bookings = new ArrayList<>();
  private final List<Playlist> playlists = new ArrayList<>();
  private final List<ProgramItem> items = new ArrayList<>();
  private final List<ItemId> reserve = new ArrayList<>();

  private RulesDraft(String today) {
    this.today = today;
  }

  /** Rules without a booking, compiled on a day in Shanghai. */
  static RulesDraft on(String today) {
    return new RulesDraft(today);
  }

  RulesDraft group(ShareGroup group) {
    groups.add(group);
    return this;
  }

  RulesDraft group(String name, int weight) {
    return group(ShareGroup.ordinary(Program.MAIN, Layer.REGULAR, name, weight));
  }

  RulesDraft calendars(List<NamedCalendar> all) {
    calendars.addAll(all);
    return this;
  }

  /** A booking of the playlist {@code id + "-list"}, in a window told in one line. */
  RulesDraft booking(String id, String group, String window) {
    bookings.add(
        new BookingRule(
            new BookingId(id),
            "booking " + id,
            Program.MAIN,
            Layer.REGULAR,
            new PlaylistId(id + "-list"),
            new Booking.Share(group, 1),
            0,
            false,
            null,
            Samples.window(window)));
    return this;
  }

  RulesDraft playlist(String id, String... played) {
    playlists.add(
        Playlist.inOrder(new PlaylistId(id), Arrays.stream(played).map(ItemId::new).toList()));
    return this;
  }

  RulesDraft playlist(Playlist playlist) {
    playlists.add(playlist);
    return this;
  }

  /** Pictures of so many seconds. */
  RulesDraft items(long seconds, String... ids) {
    Arrays.stream(ids).forEach(id -> items.add(Programs.item(id, seconds)));
    return this;
  }

  RulesDraft reserve(String... ids) {
    Arrays.stream(ids).forEach(id -> reserve.add(new ItemId(id)));
    return this;
  }

  Rules rules() {
    return new Rules(
        "Asia/Shanghai",
        LocalDay.of(today),
        List.of(Region.main()),
        groups,
        calendars,
        bookings,
        playlists,
        items,
        reserve);
  }

  Program program() {
    return rules().program();
  }
}
