package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.Programs.item;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.estation.playlists.Programs;
import org.estation.shared.id.BookingId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.ShareGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule 4 of the design: for two that stay eligible, |A/w − B/w| ≤ dA/w + dB/w, from the instant
 * since which both are; and twice that between two other instants, for who goes before its turn
 * because of an item just shown is level again only later.
 */
class FairnessTest {
  private static final long LONGEST = 300_000;

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  /** One who shares: its name, its weight and the longest of its slots. */
  private record Party(String name, long weight, long longest) {}

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void two_that_stay_eligible_never_drift_apart(long seed) {
    Program program = drawn(new Random(seed), true);
    check(program, seed, 2);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void between_any_two_instants_the_bound_holds_where_nothing_repeats(long seed) {
    check(drawn(new Random(seed), false), seed, 1);
  }

  private static void check(Program program, long seed, int times) {
    List<Slot> slots = Walk.slots(program, Walk.DATE);
    Map<BookingId, Booking> bookings = new HashMap<>();
    program.bookings().forEach(booking -> bookings.put(booking.id(), booking));
    List<Booking> steady =
        program.bookings().stream().filter(one -> one.id().value().startsWith("s")).toList();
    for (Booking one : steady) {
      for (Booking other : steady) {
        String group = share(one).group();
        if (share(other).group().equals(group)) {
          Party a = new Party(one.id().value(), share(one).weight(), longest(program, one));
          Party b = new Party(other.id().value(), share(other).weight(), longest(program, other));
          drift(a, b, slots, filled -> filled.booking().value()).assertWithin(times, seed);
        } else {
          Party a = new Party(group, weight(program, one), LONGEST);
          Party b = new Party(share(other).group(), weight(program, other), LONGEST);
          drift(a, b, slots, filled -> group(bookings, filled)).assertWithin(times, seed);
        }
      }
    }
  }

  /** How far two drift apart: the greatest since the day's start, and between any two instants. */
  private record Drift(Party a, Party b, long sinceStart, long between, int slots) {
    void assertWithin(int times, long seed) {
      long rounding = 1 + slots * a.weight * b.weight / 1_000_000;
      long bound = a.longest * b.weight + b.longest * a.weight + rounding;
      assertTrue(sinceStart <= bound, () -> "seed " + seed + ": " + this);
      assertTrue(between <= times * bound, () -> "seed " + seed + ": " + this);
    }
  }

  private static Drift drift(
      Party a, Party b, List<Slot> slots, Function<Slot.Filled, String> nameOf) {
    long drift = 0;
    long least = 0;
    long most = 0;
    for (Slot slot : slots) {
      if (slot instanceof Slot.Filled filled) {
        String name = nameOf.apply(filled);
        long millis = slot.end() - slot.start();
        drift += name.equals(a.name) ? millis * b.weight : 0;
        drift -= name.equals(b.name) ? millis * a.weight : 0;
        least = Math.min(least, drift);
        most = Math.max(most, drift);
      }
    }
    return new Drift(a, b, Math.max(most, -least), most - least, slots.size());
  }

  /** The longest of its items: one that is passed over again and again may never have played. */
  private static long longest(Program program, Booking booking) {
    List<Playlist.Entry> entries =
        program.playlists().stream()
            .filter(playlist -> playlist.id().equals(booking.playlist()))
            .flatMap(playlist -> playlist.entries().stream())
            .toList();
    return program.items().stream()
        .filter(item -> entries.contains(new Playlist.Entry.OfItem(item.id())))
        .mapToLong(ProgramItem::duration)
        .max()
        .orElseThrow();
  }

  private static Booking.Share share(Booking booking) {
    return Objects.requireNonNull(booking.share());
  }

  private static String group(Map<BookingId, Booking> bookings, Slot.Filled filled) {
    return share(Objects.requireNonNull(bookings.get(filled.booking()))).group();
  }

  /** Decision 0003: p % weighs p·W/(100−P); here all weights are 100−P times as large. */
  private static long weight(Program program, Booking booking) {
    long ordinary = 0;
    long percentages = 0;
    for (ShareGroup group : program.groups()) {
      ordinary += Objects.requireNonNullElse(group.weight(), 0);
      percentages += Objects.requireNonNullElse(group.percent(), 0);
    }
    ShareGroup own =
        program.groups().stream()
            .filter(group -> group.name().equals(share(booking).group()))
            .findFirst()
            .orElseThrow();
    return own.weight() != null
        ? own.weight() * (100 - percentages)
        : Objects.requireNonNull(own.percent()) * ordinary;
  }

  /** Steady bookings with two items each, and others that come and go, some with a poster alone. */
  private static Program drawn(Random random, boolean posters) {
    Programs programs = Walk.shanghai();
    programs.group("g0", 1 + random.nextInt(20)).group("g1", 1 + random.nextInt(20));
    programs.mandatory("g2", 1 + random.nextInt(45));
    List<ProgramItem> shared = List.of(drawnItem(random, "p0"), drawnItem(random, "p1"));
    for (int i = 0; i < 9; i++) {
      String group = "g" + random.nextInt(3);
      boolean steady = i < 6;
      List<ProgramItem> items = new ArrayList<>();
      items.add(drawnItem(random, "x" + i));
      if (posters && random.nextInt(3) == 0) {
        items.set(0, shared.get(random.nextInt(2)));
      } else {
        items.add(drawnItem(random, "y" + i));
      }
      var draft = regular((steady ? "s" : "t") + i, items.toArray(ProgramItem[]::new));
      draft.share(group, 1 + random.nextInt(20));
      if (!steady) {
        int from = random.nextInt(20);
        draft.open("%02d:00".formatted(from), "%02d:30".formatted(from + random.nextInt(4)));
      }
      programs.with(draft);
    }
    return programs.program();
  }

  private static ProgramItem drawnItem(Random random, String id) {
    return item(id, 60_000 + random.nextLong(LONGEST - 60_000), null, null);
  }
}
