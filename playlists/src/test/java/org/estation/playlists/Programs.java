package org.estation.playlists;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.estation.playlists.schedule.ZoneEmbedding;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/** Small programs for tests, put together one booking at a time. */
public final class Programs {
  private final ZoneId zone;
  private final Horizon horizon;
  private final List<Region> regions = new ArrayList<>(List.of(Region.main()));
  private final List<Booking> bookings = new ArrayList<>();
  private final List<Playlist> playlists = new ArrayList<>();
  private final List<ProgramItem> items = new ArrayList<>();

  private Programs(ZoneId zone, Horizon horizon) {
    this.zone = zone;
    this.horizon = horizon;
  }

  /** A program without bookings for some days, both included. */
  public static Programs in(String zone, LocalDate first, LocalDate last) {
    return new Programs(ZoneId.of(zone), new Horizon(day(first), day(last)));
  }

  /** A picture that lasts some seconds. */
  public static ProgramItem item(String id, long seconds) {
    return item(id, seconds * 1000, null, null);
  }

  /** A picture that lasts some milliseconds and may start between two instants. */
  public static ProgramItem item(
      String id, long millis, @Nullable Long notBefore, @Nullable Long notAfter) {
    ProgramItem.Media media =
        new ProgramItem.Media(Sha256.of(id.getBytes(StandardCharsets.UTF_8)), 1, "image/png");
    return new ProgramItem(
        new ItemId(id),
        new SourceId("test"),
        ItemKind.IMAGE,
        id,
        "",
        null,
        millis,
        notBefore,
        notAfter,
        List.of(media));
  }

  /** Days since 1970-01-01. */
  public static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  /** An equal share in the group {@code main}. */
  public static Booking.Share share() {
    return share("main", 1, 1);
  }

  /** A share. */
  public static Booking.Share share(String group, int groupWeight, int weight) {
    return new Booking.Share(group, groupWeight, weight);
  }

  /** Another region. */
  public Programs region(String name) {
    regions.add(new Region(name, 0, 0, Region.WHOLE, Region.WHOLE));
    return this;
  }

  /** A booking of the main region for the whole horizon. */
  public Programs booking(String id, Layer layer, Booking.Share share, ProgramItem... played) {
    Booking.DayRange days = new Booking.DayRange(horizon.firstDay(), horizon.lastDay());
    return booking(id, Program.MAIN, layer, share, List.of(days), List.of(played));
  }

  /** A booking with a playlist of its own. */
  public Programs booking(
      String id,
      String region,
      Layer layer,
      Booking.Share share,
      List<Booking.DayRange> days,
      List<ProgramItem> played) {
    PlaylistId playlist = new PlaylistId("playlist-" + id);
    bookings.add(
        new Booking(
            new BookingId(id), region, layer, playlist, share, days, new Words("测试", "Test")));
    playlists.add(
        new Playlist(
            playlist,
            Playlist.Order.IN_ORDER,
            played.stream().map(item -> new Playlist.Entry(item.id())).toList()));
    played.stream().filter(item -> !items.contains(item)).forEach(items::add);
    return this;
  }

  /** The program. */
  public Program program() {
    return new Program(
        Program.ENGINE,
        horizon,
        ZoneEmbedding.of(zone, horizon),
        regions,
        bookings,
        playlists,
        items,
        List.of());
  }
}
