package org.estation.playlists.model;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.estation.shared.id.BookingId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Program;
import org.estation.shared.program.ShareGroup;

/** Who is next by shares: the tags are worked out anew from all plays of the day. */
final class Tags {
  private final Program program;
  private final List<Play> plays;
  private final Map<BookingId, Party> groups = new HashMap<>();

  Tags(Program program, List<Play> plays) {
    this.program = program;
    this.plays = plays;
    for (Booking booking : program.bookings()) {
      if (booking.share() != null) {
        ShareGroup group = group(booking);
        groups.put(booking.id(), new Party(group.name(), weight(group)));
      }
    }
  }

  /** One who shares: a group among groups, or a booking among the bookings of a group. */
  private record Party(String name, long weight) {}

  /** The booking with the least tags, its group first; all are of one region and layer. */
  Booking next(List<Booking> candidates) {
    Booking any = candidates.getFirst();
    List<Play> past = plays.stream().filter(play -> play.booking().layer() == any.layer()).toList();
    List<Party> groups = candidates.stream().map(this::groupOf).distinct().toList();
    Party group = least(groups, past, this::groupOf);
    List<Booking> inside =
        candidates.stream().filter(booking -> groupOf(booking).equals(group)).toList();
    List<Play> pastInside =
        past.stream().filter(play -> groupOf(play.booking()).equals(group)).toList();
    Party chosen = least(inside.stream().map(Tags::self).toList(), pastInside, Tags::self);
    return inside.stream().filter(one -> self(one).equals(chosen)).findFirst().orElseThrow();
  }

  /** Replays the past, then picks the least start tag. */
  private static Party least(
      List<Party> candidates, List<Play> past, Function<Booking, Party> partyOf) {
    Map<Party, BigInteger> finish = new HashMap<>();
    BigInteger chosen = BigInteger.ZERO;
    for (Play play : past) {
      Party party = partyOf.apply(play.booking());
      BigInteger start = finish.getOrDefault(party, BigInteger.ZERO).max(chosen);
      BigInteger charge =
          BigInteger.valueOf(play.end() - play.start())
              .multiply(BigInteger.TEN.pow(6))
              .divide(BigInteger.valueOf(party.weight()));
      finish.put(party, start.add(charge));
      boolean byShares = play.booking().cadence() == null;
      chosen = byShares ? start : chosen;
    }
    BigInteger virtual = chosen;
    Comparator<Party> byTag =
        Comparator.comparing(party -> finish.getOrDefault(party, BigInteger.ZERO).max(virtual));
    return candidates.stream().min(byTag.thenComparing(party -> hex(party.name()))).orElseThrow();
  }

  private static Party self(Booking booking) {
    return new Party(booking.id().value(), share(booking).weight());
  }

  private Party groupOf(Booking booking) {
    return Objects.requireNonNull(groups.get(booking.id()));
  }

  /** The share group a booking is in. */
  ShareGroup group(Booking booking) {
    return program.groups().stream()
        .filter(group -> group.region().equals(booking.region()))
        .filter(group -> group.layer() == booking.layer())
        .filter(group -> group.name().equals(share(booking).group()))
        .findFirst()
        .orElseThrow();
  }

  private long weight(ShareGroup group) {
    if (group.weight() != null) {
      return group.weight();
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
    if (ordinary == 0) {
      return percent;
    }
    return Math.max(1, Math.ceilDiv(percent * ordinary, 100 - percentages));
  }

  private static Booking.Share share(Booking booking) {
    return Objects.requireNonNull(booking.share());
  }

  /** In digits that sort as the bytes of the name in UTF-8 do without a sign. */
  static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }
}
