package org.estation.shared.program;

import java.util.List;
import org.estation.shared.id.ItemId;
import org.estation.shared.json.Json;

/**
 * Everything a screen needs to know what to show at any instant of a horizon, with every rule
 * expanded to days and the zone's transitions embedded. Its name is the SHA-256 of its JSON bytes,
 * which are written once and kept.
 *
 * @param engine the engine version it was compiled for; it is replayed by that version for ever
 * @param horizon the local days it speaks for
 * @param zone the offsets of local time over the horizon
 * @param regions the parts of the picture; names are unique
 * @param groups who shares the airtime of a region's layers
 * @param bookings what may play where, on which days at what hours
 * @param playlists the playlists the bookings name
 * @param items the items the playlists and the reserve name
 * @param reserve items that fill a slot whose media are missing, in order
 */
public record Program(
    int engine,
    Horizon horizon,
    ZoneOffsets zone,
    List<Region> regions,
    List<ShareGroup> groups,
    List<Booking> bookings,
    List<Playlist> playlists,
    List<ProgramItem> items,
    List<ItemId> reserve) {
  /** The region every layout has unless it says otherwise. */
  public static final String MAIN = "main";

  /** The engine version this code speaks. */
  public static final int ENGINE = 1;

  /** The most bytes a program may have. */
  public static final int LARGEST = Json.LONGEST;

  private static final int MOST = 10_000;

  public Program {
    regions = bounded("regions", regions);
    groups = bounded("groups", groups);
    bookings = bounded("bookings", bookings);
    playlists = bounded("playlists", playlists);
    items = bounded("items", items);
    reserve = bounded("reserve", reserve);
    if (engine != ENGINE) {
      throw new IllegalArgumentException("engine: " + engine + " is not known here");
    }
    ProgramCheck.check(
        new ProgramCheck.Parts(horizon, regions, groups, bookings, playlists, items, reserve));
  }

  private static <T> List<T> bounded(String name, List<T> list) {
    if (list.size() > MOST) {
      throw new IllegalArgumentException(name + ": a list has at most " + MOST + " entries");
    }
    return List.copyOf(list);
  }
}
