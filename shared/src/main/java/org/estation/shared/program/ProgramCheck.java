package org.estation.shared.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.estation.shared.id.ItemId;

/**
 * What must hold between the parts of a program. The first breach is refused with the path to the
 * offending part and the rule.
 */
final class ProgramCheck {
  private final Horizon horizon;
  private final Set<String> regions = new HashSet<>();
  private final Set<GroupKey> groups = new HashSet<>();
  private final Map<ItemId, ProgramItem> items = new HashMap<>();
  private final PlaylistCheck playlists;

  private ProgramCheck(Parts parts) {
    horizon = parts.horizon();
    each("regions", parts.regions(), this::region);
    each("items", parts.items(), this::item);
    playlists = new PlaylistCheck(parts.playlists(), items);
    each("groups", parts.groups(), this::group);
    mandatory(parts.groups());
    unique("bookings", parts.bookings().stream().map(Booking::id).toList());
    each("bookings", parts.bookings(), this::booking);
    each("reserve", parts.reserve(), this::reserve);
  }

  /** The parts of a program that speak of each other. */
  record Parts(
      Horizon horizon,
      List<Region> regions,
      List<ShareGroup> groups,
      List<Booking> bookings,
      List<Playlist> playlists,
      List<ProgramItem> items,
      List<ItemId> reserve) {}

  /** A group's name counts within its region and layer. */
  private record GroupKey(String region, Layer layer, String group) {}

  /** Looks at one part; what it throws is told with the part's path. */
  private interface Look<T> {
    void at(String path, T part);
  }

  /**
   * Checks the parts of a program.
   *
   * @throws IllegalArgumentException with path and rule, when a rule is broken
   */
  static void check(Parts parts) {
    new ProgramCheck(parts);
  }

  private static <T> void each(String list, List<T> parts, Look<T> look) {
    for (int i = 0; i < parts.size(); i++) {
      look.at(list + "[" + i + "]", parts.get(i));
    }
  }

  static void unique(String list, List<?> names) {
    Set<Object> known = new HashSet<>();
    each(list, names, (path, name) -> require(known.add(name), path, "comes twice: " + name));
  }

  static void require(boolean condition, String path, String rule) {
    if (!condition) {
      throw new IllegalArgumentException(path + ": " + rule);
    }
  }

  private void region(String path, Region region) {
    require(regions.add(region.name()), path, "region comes twice: " + region.name());
  }

  private void item(String path, ProgramItem item) {
    require(items.putIfAbsent(item.id(), item) == null, path, "item comes twice: " + item.id());
  }

  private void group(String path, ShareGroup group) {
    hasRegion(path, group.region());
    require(
        groups.add(new GroupKey(group.region(), group.layer(), group.name())),
        path,
        "share group comes twice: " + group.name());
  }

  private static void mandatory(List<ShareGroup> groups) {
    Map<GroupKey, Integer> sums = new HashMap<>();
    each(
        "groups",
        groups,
        (path, group) -> {
          int percent = Objects.requireNonNullElse(group.percent(), 0);
          GroupKey place = new GroupKey(group.region(), group.layer(), "");
          require(
              sums.merge(place, percent, Integer::sum) <= ShareGroup.MOST_MANDATORY,
              path,
              "mandatory groups have at most 50 percent together");
        });
  }

  private void booking(String path, Booking booking) {
    hasRegion(path, booking.region());
    require(playlists.has(booking.playlist()), path, "there is no playlist " + booking.playlist());
    Booking.Share share = booking.share();
    require(
        share == null
            || groups.contains(new GroupKey(booking.region(), booking.layer(), share.group())),
        path,
        "its region and layer have no such share group");
    require(
        booking.layer() == Layer.TAKEOVER || !playlists.endless(booking.playlist()),
        path,
        "a LIVE item without a duration plays in TAKEOVER only");
    require(
        booking.days().first() >= horizon.firstDay() - 1
            && booking.days().last() <= horizon.lastDay(),
        path,
        "its days lie outside the horizon and the day before it");
  }

  private void reserve(String path, ItemId id) {
    ProgramItem item = items.get(id);
    require(item != null, path, "there is no item " + id);
    require(item == null || item.duration() > 0, path, "a reserve item has a duration");
  }

  private void hasRegion(String path, String region) {
    require(regions.contains(region), path, "there is no region " + region);
  }
}
