package org.estation.playlists.timeline;

import static org.estation.playlists.Programs.item;
import static org.estation.playlists.Programs.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
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
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.ShareGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FairnessTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
  private static final long MIDNIGHT = Instant.parse("2026-11-21T16:00:00Z").toEpochMilli();
  private static final long DAY = 86_400_000;

  @Test
  void j03_two_owners_of_a_shared_screen_get_60_and_40_of_a_day_within_2_points() {
    Tally tally =
        tally(
            shanghai()
                .group("区科协", 60)
                .group("社区", 40)
                .booking("district", Layer.REGULAR, share("区科协", 1), item("a", 15), item("b", 40))
                .booking("community", Layer.REGULAR, share("社区", 1), item("c", 97)));
    assertEquals(0.60, part(tally, "district"), 0.02);
    assertEquals(0.40, part(tally, "community"), 0.02);
  }

  @Test
  void c23_a_local_channel_keeps_its_share_however_much_the_others_bring() {
    Programs programs =
        shanghai()
            .group("local", 25)
            .group("district", 75)
            .booking("local", Layer.REGULAR, share("local", 1), item("local", 20));
    for (int i = 0; i < 19; i++) {
      programs.booking(
          "district-" + i, Layer.REGULAR, share("district", 1 + i), item("d" + i, 10 + 7 * i));
    }
    assertEquals(0.25, part(tally(programs), "local"), 0.02);
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  /** Rule 4 of the design: |A/w − B/w| ≤ dA/w + dB/w over any stretch in which both can play. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void two_that_stay_eligible_never_drift_apart(long seed) {
    Program program = drawn(new Random(seed));
    List<Slot> slots =
        new Timeline(program).day(Program.MAIN, program.horizon().firstDay()).slots();
    List<Booking> steady =
        program.bookings().stream()
            .filter(booking -> booking.id().value().startsWith("s"))
            .toList();
    for (Booking one : steady) {
      for (Booking other : steady) {
        if (shareOf(one).group().equals(shareOf(other).group())) {
          Party a = party(one.id(), shareOf(one).weight(), slots);
          Party b = party(other.id(), shareOf(other).weight(), slots);
          assertBound(a, b, slots, filled -> filled.booking(), seed);
        } else {
          Party a = new Party(shareOf(one).group(), weight(program, one), LONGEST);
          Party b = new Party(shareOf(other).group(), weight(program, other), LONGEST);
          assertBound(a, b, slots, filled -> group(program, filled.booking()), seed);
        }
      }
    }
  }

  private static final long LONGEST = 300_000;

  private record Party(Object name, int weight, long longest) {}

  private static Party party(BookingId booking, int weight, List<Slot> slots) {
    long longest =
        slots.stream()
            .filter(slot -> slot instanceof Slot.Filled filled && filled.booking().equals(booking))
            .mapToLong(slot -> slot.end() - slot.start())
            .max()
            .orElse(0);
    return new Party(booking, weight, longest);
  }

  /**
   * Drift between two instants is a difference of drifts, so its extremes over the day bound it.
   */
  private static void assertBound(
      Party a, Party b, List<Slot> slots, Function<Slot.Filled, Object> nameOf, long seed) {
    BigInteger drift = BigInteger.ZERO;
    BigInteger least = BigInteger.ZERO;
    BigInteger most = BigInteger.ZERO;
    for (Slot slot : slots) {
      if (slot instanceof Slot.Filled filled) {
        Object name = nameOf.apply(filled);
        BigInteger millis = BigInteger.valueOf(slot.end() - slot.start());
        if (name.equals(a.name)) {
          drift = drift.add(millis.multiply(BigInteger.valueOf(b.weight)));
        }
        if (name.equals(b.name)) {
          drift = drift.subtract(millis.multiply(BigInteger.valueOf(a.weight)));
        }
        least = least.min(drift);
        most = most.max(drift);
      }
    }
    long bound = a.longest * b.weight + b.longest * a.weight + rounding(a, b, slots.size());
    assertTrue(
        most.subtract(least).compareTo(BigInteger.valueOf(bound)) <= 0,
        () -> "seed " + seed + ": " + a + " and " + b + " drift apart");
  }

  /** Each charge is rounded down by less than a millionth of a millisecond of airtime a weight. */
  private static long rounding(Party a, Party b, int slots) {
    return 1 + (long) slots * a.weight * b.weight / 1_000_000;
  }

  private static Booking.Share shareOf(Booking booking) {
    return Objects.requireNonNull(booking.share());
  }

  private static int weight(Program program, Booking booking) {
    return program.groups().stream()
        .filter(group -> group.name().equals(shareOf(booking).group()))
        .mapToInt(ShareGroup::weight)
        .findFirst()
        .orElseThrow();
  }

  private static Object group(Program program, BookingId id) {
    Map<BookingId, String> groups = new HashMap<>();
    program.bookings().forEach(booking -> groups.put(booking.id(), shareOf(booking).group()));
    return groups.getOrDefault(id, "");
  }

  private static Program drawn(Random random) {
    Programs programs = shanghai();
    int[] groupWeights = {1 + random.nextInt(20), 1 + random.nextInt(20), 1 + random.nextInt(20)};
    for (int i = 0; i < groupWeights.length; i++) {
      programs.group("g" + i, groupWeights[i]);
    }
    for (int i = 0; i < 9; i++) {
      int group = random.nextInt(3);
      Booking.Share share = share("g" + group, 1 + random.nextInt(20));
      boolean steady = i < 6;
      programs.booking(
          (steady ? "s" : "t") + i,
          Layer.REGULAR,
          share,
          drawnItem(random, "x" + i, steady),
          drawnItem(random, "y" + i, steady));
    }
    return programs.program();
  }

  private static ProgramItem drawnItem(Random random, String id, boolean steady) {
    long millis = 60_000 + random.nextLong(LONGEST - 60_000);
    long from = MIDNIGHT + random.nextLong(DAY);
    return steady
        ? item(id, millis, null, null)
        : item(id, millis, from, from + random.nextLong(DAY / 2));
  }

  private static Programs shanghai() {
    return Programs.in("Asia/Shanghai", DATE, DATE);
  }

  private static Tally tally(Programs programs) {
    return new Timeline(programs.program()).tally(Program.MAIN, MIDNIGHT, MIDNIGHT + DAY);
  }

  private static double part(Tally tally, String booking) {
    return (double) tally.of(new BookingId(booking)).millis() / DAY;
  }
}
