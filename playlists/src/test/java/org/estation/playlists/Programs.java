package org.estation.playlists;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.estation.playlists.schedule.ZoneEmbedding;
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
import org.estation.shared.program.ShareGroup;
import org.estation.shared.program.ZoneOffsets;
import org.jspecify.annotations.Nullable;

/** Small programs for tests, put together one booking at a time. */
public final class Programs {
  private final ZoneOffsets zone;
  private final Horizon horizon;
  private final List<Region> regions = new ArrayList<>(List.of(Region.main()));
  private final List<ShareGroup> groups = new ArrayList<>();
  private final List<Booking> bookings = new ArrayList<>();
  private final List<Playlist> playlists = new ArrayList<>();
  private final List<ProgramItem> items = new ArrayList<>();

  private Programs(ZoneOffsets zone, Horizon horizon) {
    this.zone = zone;
    this.horizon = horizon;
  }

  /** A program without bookings for some days, both included. */
  public static Programs in(String zone, LocalDate first, LocalDate last) {
    Horizon horizon = new Horizon(day(first), day(last));
    return in(ZoneEmbedding.of(ZoneId.of(zone), horizon), horizon);
  }

  /** A program without bookings in a zone made by hand. */
  public static Programs in(ZoneOffsets zone, Horizon horizon) {
    return new Programs(zone, horizon);
  }

  /** A picture that lasts some seconds. */
  public static ProgramItem item(String id, long seconds) {
    return item(id, seconds * 1000, null, null);
  }

  /** A picture that lasts some milliseconds and may start between two instants. */
  public static ProgramItem item(
      String id, long millis, @Nullable Long notBefore, @Nullable Long notAfter) {
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
        null,
        media(id));
  }

  /** The item, starting at most so often in an hour. */
  public static ProgramItem capped(ProgramItem item, int cap) {
    return new ProgramItem(
        item.id(),
        item.source(),
        item.kind(),
        item.title(),
        item.credit(),
        item.origin(),
        item.duration(),
        item.notBefore(),
        item.notAfter(),
        cap,
        item.media());
  }

  /** A live stream that lasts as long as its window. */
  public static ProgramItem live(String id) {
    return new ProgramItem(
        new ItemId(id),
        new SourceId("test"),
        ItemKind.LIVE,
        id,
        "",
        null,
        0,
        null,
        null,
        null,
        media(id));
  }

  private static List<ProgramItem.Media> media(String id) {
    return List.of(
        new ProgramItem.Media(Sha256.of(id.getBytes(StandardCharsets.UTF_8)), 1, "image/png"));
  }

  /** Days since 1970-01-01. */
  public static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  /** An equal share in the group {@code main}. */
  public static Booking.Share share() {
    return share("main", 1);
  }

  /** A share; a group that the program does not name has the weight 1. */
  public static Booking.Share share(String group, int weight) {
    return new Booking.Share(group, weight);
  }

  /** An entry that visits another playlist. */
  public static Playlist.Entry visit(String playlist, int take) {
    return new Playlist.Entry.OfPlaylist(new PlaylistId(playlist), take);
  }

  /** An entry that is an item. */
  public static Playlist.Entry entry(ProgramItem item) {
    return new Playlist.Entry.OfItem(item.id());
  }

  /** Another region. */
  public Programs region(String name) {
    regions.add(new Region(name, 0, 0, Region.WHOLE, Region.WHOLE));
    return this;
  }

  /** An ordinary share group of the main region's layer REGULAR. */
  public Programs group(String name, int weight) {
    return group(ShareGroup.ordinary(Program.MAIN, Layer.REGULAR, name, weight));
  }

  /** A mandatory share group of the main region's layer REGULAR. */
  public Programs mandatory(String name, int percent) {
    return group(ShareGroup.mandatory(Program.MAIN, Layer.REGULAR, name, percent));
  }

  /** A share group. */
  public Programs group(ShareGroup group) {
    groups.add(group);
    return this;
  }

  /** Items that playlists name. */
  public Programs items(ProgramItem... named) {
    items(List.of(named));
    return this;
  }

  private void items(List<ProgramItem> named) {
    named.stream().filter(item -> !items.contains(item)).forEach(items::add);
  }

  /** A playlist that others nest or bookings name. */
  public Programs playlist(String id, Playlist.Order order, Playlist.Entry... entries) {
    playlists.add(new Playlist(new PlaylistId(id), order, List.of(entries)));
    return this;
  }

  /** A booking of the main region for the whole horizon with a playlist of its own. */
  public Programs booking(String id, Layer layer, Booking.Share share, ProgramItem... played) {
    return with(BookingDraft.in(layer, id, played).share(share));
  }

  /** A booking, with its playlist and its group where the program does not have them yet. */
  public Programs with(BookingDraft draft) {
    Booking booking = draft.booking(horizon);
    bookings.add(booking);
    draft.ownPlaylist().ifPresent(playlists::add);
    items(draft.items());
    Booking.Share share = booking.share();
    if (share != null && groups.stream().noneMatch(group -> holds(group, booking, share))) {
      groups.add(ShareGroup.ordinary(booking.region(), booking.layer(), share.group(), 1));
    }
    return this;
  }

  private static boolean holds(ShareGroup group, Booking booking, Booking.Share share) {
    return group.region().equals(booking.region())
        && group.layer() == booking.layer()
        && group.name().equals(share.group());
  }

  /** The program. */
  public Program program() {
    return new Program(
        Program.ENGINE, horizon, zone, regions, groups, bookings, playlists, items, List.of());
  }
}
