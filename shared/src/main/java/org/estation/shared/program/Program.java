package org.estation.shared.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;

/**
 * Everything a screen needs to know what to show at any instant of a horizon, with every rule
 * expanded to days and the zone's transitions embedded. Its name is the SHA-256 of its JSON bytes,
 * which are written once and kept.
 *
 * @param engine the engine version it was compiled for; it is replayed by that version for ever
 * @param horizon the local days it speaks for
 * @param zone the offsets of local time over the horizon
 * @param regions the parts of the picture; names are unique
 * @param bookings what may play where, on which days
 * @param playlists the playlists the bookings name
 * @param items the items the playlists and the reserve name
 * @param reserve items that fill a slot whose media are missing, in order
 */
public record Program(
    int engine,
    Horizon horizon,
    ZoneOffsets zone,
    List<Region> regions,
    List<Booking> bookings,
    List<Playlist> playlists,
    List<ProgramItem> items,
    List<ItemId> reserve) {
  /** The region every layout has unless it says otherwise. */
  public static final String MAIN = "main";

  /** The engine version this code speaks. */
  public static final int ENGINE = 1;

  private static final int MOST = 10_000;

  public Program {
    regions = bounded(regions);
    bookings = bounded(bookings);
    playlists = bounded(playlists);
    items = bounded(items);
    reserve = bounded(reserve);
    if (engine != ENGINE) {
      throw new IllegalArgumentException("engine " + engine + " is not known here");
    }
    checkNames(regions, bookings, playlists);
    checkGroups(bookings);
    checkItems(playlists, items, reserve);
  }

  private static <T> List<T> bounded(List<T> list) {
    if (list.size() > MOST) {
      throw new IllegalArgumentException("a program's list has at most " + MOST + " entries");
    }
    return List.copyOf(list);
  }

  private static void checkNames(
      List<Region> regions, List<Booking> bookings, List<Playlist> playlists) {
    Set<String> regionNames = new HashSet<>();
    for (Region region : regions) {
      require(regionNames.add(region.name()), "region twice: " + region.name());
    }
    Set<PlaylistId> playlistIds = new HashSet<>();
    for (Playlist playlist : playlists) {
      require(playlistIds.add(playlist.id()), "playlist twice: " + playlist.id());
    }
    Set<Object> bookingIds = new HashSet<>();
    for (Booking booking : bookings) {
      require(bookingIds.add(booking.id()), "booking twice: " + booking.id());
      require(regionNames.contains(booking.region()), "no region " + booking.region());
      require(playlistIds.contains(booking.playlist()), "no playlist " + booking.playlist());
    }
  }

  private static void checkGroups(List<Booking> bookings) {
    Map<Object, Integer> weights = new HashMap<>();
    for (Booking booking : bookings) {
      Booking.Share share = booking.share();
      Object group = List.of(booking.region(), booking.layer(), share.group());
      Integer weight = weights.putIfAbsent(group, share.groupWeight());
      require(
          weight == null || weight == share.groupWeight(),
          "group with two weights: " + share.group());
    }
  }

  private static void checkItems(
      List<Playlist> playlists, List<ProgramItem> items, List<ItemId> reserve) {
    Set<ItemId> ids = new HashSet<>();
    for (ProgramItem item : items) {
      require(ids.add(item.id()), "item twice: " + item.id());
    }
    for (Playlist playlist : playlists) {
      for (Playlist.Entry entry : playlist.entries()) {
        require(ids.contains(entry.item()), "no item " + entry.item());
      }
    }
    for (ItemId item : reserve) {
      require(ids.contains(item), "no item " + item);
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
