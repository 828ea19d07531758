package org.estation.playlists.model;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estation.shared.id.BookingId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.estation.shared.program.ShareGroup;

/** Who stands where in line for a share: the tags are worked out anew from all plays of the day. */
final class Tags {
  private final Program program;
  private final List<Play> plays;
  private final Map<BookingId, ShareGroup> groups = new HashMap<>();
  private final Map<ShareGroup, Weight> weights = new HashMap<>();

  Tags(Program program, List<Play> plays) {
    this.program = program;
    this.plays = plays;
    for (Booking booking : program.bookings()) {
      if (booking.share() != null) {
        groups.put(booking.id(), find(booking));
      }
    }
    program.groups().forEach(group -> weights.put(group, weigh(group)));
  }

  /** A weight as a fraction. */
  record Weight(long above, long below) {}

  /** One in line: a group among groups, or a booking among the bookings of a group. */
  record Place(String name, Weight weight, long start) {
    /** Its tag when it has played so long from its start tag on. */
    long after(long millis) {
      return Math.addExact(start, charge(millis, weight));
    }
  }

  private static long charge(long millis, Weight weight) {
    return Math.multiplyExact(millis * 1_000_000L, weight.below()) / weight.above();
  }

  /** The groups of these bookings, all of one region and layer, in line. */
  List<Place> groups(List<Booking> candidates) {
    Layer layer = candidates.getFirst().layer();
    List<Play> past = plays.stream().filter(play -> play.booking().layer() == layer).toList();
    Map<String, Long> finish = new HashMap<>();
    long virtual = 0L;
    for (Play play : past) {
      String name = groupName(play.booking());
      long start = Math.max(tag(finish, name), virtual);
      if (play.ahead() != null) {
        virtual = Math.max(tag(finish, play.ahead().group()), virtual);
      }
      finish.put(name, Math.addExact(start, charge(play.millis(), weight(group(play.booking())))));
    }
    long now = virtual;
    return candidates.stream()
        .map(this::group)
        .distinct()
        .map(one -> new Place(one.name(), weight(one), Math.max(tag(finish, one.name()), now)))
        .sorted(BY_TAG_AND_NAME)
        .toList();
  }

  /** Those of these bookings that are in the group, in line. */
  List<Place> bookings(String group, List<Booking> candidates) {
    Layer layer = candidates.getFirst().layer();
    Map<String, Long> finish = new HashMap<>();
    long virtual = 0L;
    for (Play play : plays) {
      Booking booking = play.booking();
      if (play.ahead() != null && booking.layer() == layer && groupName(booking).equals(group)) {
        long start = Math.max(tag(finish, booking.id().value()), virtual);
        virtual = Math.max(tag(finish, play.ahead().booking()), virtual);
        finish.put(
            booking.id().value(),
            Math.addExact(start, charge(play.millis(), new Weight(share(booking).weight(), 1))));
      }
    }
    long now = virtual;
    return candidates.stream()
        .filter(one -> groupName(one).equals(group))
        .map(one ->
            new Place(
                one.id().value(),
                new Weight(share(one).weight(), 1),
                Math.max(tag(finish, one.id().value()), now)))
        .sorted(BY_TAG_AND_NAME)
        .toList();
  }

  private static final Comparator<Place> BY_TAG_AND_NAME =
      Comparator.comparingLong(Place::start).thenComparing(place -> hex(place.name()));

  private static long tag(Map<String, Long> finish, String name) {
    return finish.getOrDefault(name, 0L);
  }

  /** The share group a booking is in. */
  ShareGroup group(Booking booking) {
    return Objects.requireNonNull(groups.get(booking.id()));
  }

  private ShareGroup find(Booking booking) {
    return program.groups().stream()
        .filter(group -> group.name().equals(groupName(booking)))
        .filter(group -> group.layer() == booking.layer())
        .filter(group -> group.region().equals(booking.region()))
        .findFirst()
        .orElseThrow();
  }

  private Weight weight(ShareGroup group) {
    return Objects.requireNonNull(weights.get(group));
  }

  private Weight weigh(ShareGroup group) {
    if (group.weight() != null) {
      return new Weight(group.weight(), 1);
    }
    long ordinary = 0;
    long percentages = 0;
    for (ShareGroup other : program.groups()) {
      if (other.region().equals(group.region()) && other.layer() == group.layer()) {
        ordinary += Objects.requireNonNullElse(other.weight(), 0);
        percentages += Objects.requireNonNullElse(other.percent(), 0);
      }
    }
    long percent = Objects.requireNonNull(group.percent());
    return ordinary == 0
        ? new Weight(percent, 1)
        : new Weight(percent * ordinary, 100 - percentages);
  }

  private static String groupName(Booking booking) {
    return share(booking).group();
  }

  private static Booking.Share share(Booking booking) {
    return Objects.requireNonNull(booking.share());
  }

  /** In digits that sort as the bytes of the name in UTF-8 do without a sign. */
  static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }
}
