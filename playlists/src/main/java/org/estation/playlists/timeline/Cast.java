package org.estation.playlists.timeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.estation.playlists.timeline.Repertoire.Listing;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.estation.shared.program.ShareGroup;
import org.jspecify.annotations.Nullable;

/**
 * The bookings of one region, and who shares with whom.
 *
 * @param roles the bookings, ranked by id as unsigned UTF-8 bytes
 * @param groups the share groups, ranked by name likewise
 */
record Cast(List<Role> roles, List<Group> groups) {
  static final Cast EMPTY = new Cast(List.of(), List.of());

  /**
   * A booking.
   *
   * @param rank its place among the region's bookings
   * @param group its share group's place, or -1 in TAKEOVER
   */
  record Role(Booking booking, Listing listing, int rank, int group) {
    int weight() {
      Booking.Share share = booking.share();
      return share == null ? 1 : share.weight();
    }
  }

  /**
   * A share group with its weight, as a fraction, for a percentage weighs what it must beside the
   * ordinary weights.
   *
   * @param weight what stands above
   * @param parts what stands below
   */
  record Group(Layer layer, int rank, long weight, long parts) {}

  /** Whether a booking may be open on a day: by an opening of it or of the day before. */
  boolean opensOn(int day) {
    return roles.stream()
        .map(role -> role.booking().days())
        .anyMatch(days -> days.has(day) || days.has(day - 1));
  }

  private record GroupName(Layer layer, String name) {}

  /** The bookings of a region. */
  static Cast of(Program program, String region, Repertoire repertoire) {
    List<ShareGroup> groups =
        sorted(
            program.groups().stream().filter(group -> group.region().equals(region)).toList(),
            ShareGroup::name);
    Map<GroupName, Integer> places = new HashMap<>();
    groups.forEach(group -> places.put(new GroupName(group.layer(), group.name()), places.size()));
    List<Booking> bookings =
        sorted(
            program.bookings().stream().filter(one -> one.region().equals(region)).toList(),
            booking -> booking.id().value());
    List<Role> roles = new ArrayList<>();
    for (Booking booking : bookings) {
      Listing listing = repertoire.listing(booking.playlist());
      roles.add(new Role(booking, listing, roles.size(), place(booking, places)));
    }
    return new Cast(List.copyOf(roles), weighed(groups));
  }

  private static int place(Booking booking, Map<GroupName, Integer> places) {
    Booking.@Nullable Share share = booking.share();
    return share == null
        ? -1
        : Objects.requireNonNull(places.get(new GroupName(booking.layer(), share.group())));
  }

  private static <T> List<T> sorted(List<T> all, Function<T, String> name) {
    return all.stream()
        .sorted(
            Comparator.comparing(
                one -> name.apply(one).getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned))
        .toList();
  }

  private static List<Group> weighed(List<ShareGroup> groups) {
    List<Group> weighed = new ArrayList<>();
    for (ShareGroup group : groups) {
      List<ShareGroup> layer =
          groups.stream().filter(other -> other.layer() == group.layer()).toList();
      long ordinary = layer.stream().mapToLong(Cast::weight).sum();
      int percent = layer.stream().mapToInt(Cast::percent).sum();
      weighed.add(
          group.weight() != null
              ? new Group(group.layer(), weighed.size(), group.weight(), 1)
              : mandatory(group, weighed.size(), ordinary, percent));
    }
    return List.copyOf(weighed);
  }

  /** So that p percent are p percent beside ordinary weights and other percentages. */
  private static Group mandatory(ShareGroup group, int rank, long ordinary, int percentages) {
    return ordinary == 0
        ? new Group(group.layer(), rank, percent(group), 1)
        : new Group(group.layer(), rank, percent(group) * ordinary, 100 - percentages);
  }

  private static int weight(ShareGroup group) {
    return Objects.requireNonNullElse(group.weight(), 0);
  }

  private static int percent(ShareGroup group) {
    return Objects.requireNonNullElse(group.percent(), 0);
  }
}
