package org.estation.playlists.timeline;

import static org.estation.playlists.Programs.item;
import static org.estation.playlists.Programs.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.estation.playlists.Programs;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
  private static final long MIDNIGHT = Instant.parse("2026-11-21T16:00:00Z").toEpochMilli();
  private static final long HOUR = 3_600_000;
  private static final long DAY = 24 * HOUR;

  private final Timeline timeline =
      new Timeline(
          Programs.in("Asia/Shanghai", DATE, DATE.plusDays(1))
              .region("side")
              .booking("r", Layer.REGULAR, share(), item("a", 3 * 3600), item("b", 4 * 3600))
              .program());

  @Test
  void outside_the_horizon_each_local_day_is_one_idle_slot() {
    assertEquals(
        new Slot.Idle("main", MIDNIGHT - DAY, MIDNIGHT), timeline.at("main", MIDNIGHT - 1));
    assertEquals(
        new Slot.Idle("main", MIDNIGHT + 2 * DAY, MIDNIGHT + 3 * DAY),
        timeline.at("main", MIDNIGHT + 2 * DAY));
  }

  @Test
  void a_region_without_bookings_is_idle_and_one_that_is_not_there_is_refused() {
    assertEquals(
        new Slot.Idle("side", MIDNIGHT, MIDNIGHT + DAY), timeline.at("side", MIDNIGHT + HOUR));
    assertThrows(IllegalArgumentException.class, () -> timeline.at("none", MIDNIGHT));
  }

  @Test
  void a_listing_has_the_whole_slots_that_touch_the_stretch() {
    List<Slot> slots = timeline.between("main", MIDNIGHT + 3 * HOUR - 1, MIDNIGHT + 7 * HOUR + 1);
    assertEquals(
        List.of(MIDNIGHT, MIDNIGHT + 3 * HOUR, MIDNIGHT + 7 * HOUR),
        slots.stream().map(Slot::start).toList());
    assertEquals(MIDNIGHT + 10 * HOUR, slots.getLast().end());
  }

  @Test
  void a_listing_from_one_slots_start_to_its_end_has_that_slot_alone() {
    List<Slot> slots = timeline.between("main", MIDNIGHT + 3 * HOUR, MIDNIGHT + 7 * HOUR);
    assertEquals(List.of(timeline.at("main", MIDNIGHT + 5 * HOUR)), slots);
    assertEquals(List.of(), timeline.between("main", MIDNIGHT, MIDNIGHT));
  }

  @Test
  void stretches_have_bounds() {
    long tooLong = MIDNIGHT + Timeline.LONGEST_LISTING + 1;
    assertThrows(IllegalArgumentException.class, () -> timeline.between("main", MIDNIGHT, tooLong));
    assertThrows(
        IllegalArgumentException.class, () -> timeline.between("main", MIDNIGHT, MIDNIGHT - 1));
    long tooLongTally = MIDNIGHT + Timeline.LONGEST_TALLY + 1;
    assertThrows(
        IllegalArgumentException.class, () -> timeline.tally("main", MIDNIGHT, tooLongTally));
  }

  @Test
  void a_tally_counts_slots_where_they_start_and_each_with_its_whole_length() {
    Tally tally = timeline.tally("main", MIDNIGHT + 1, MIDNIGHT + 10 * HOUR);
    assertEquals(new Tally.Count(1, 3 * HOUR), tally.of(new ItemId("a")));
    assertEquals(new Tally.Count(1, 4 * HOUR), tally.of(new ItemId("b")));
    assertEquals(new Tally.Count(2, 7 * HOUR), tally.of(new BookingId("r")));
    assertEquals(new Tally.Count(0, 0), tally.of(new ItemId("c")));
    assertEquals(new Tally.Count(0, 0), tally.of(new BookingId("c")));
    assertEquals(0, tally.idleMillis());
  }

  @Test
  void a_tally_beyond_the_horizon_counts_what_is_idle() {
    Tally tally = timeline.tally("main", MIDNIGHT, MIDNIGHT + 4 * DAY);
    assertEquals(2 * DAY, tally.idleMillis());
    assertEquals(2 * DAY, tally.of(new BookingId("r")).millis());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void at_and_between_and_tally_agree(long seed) {
    Program program = RandomPrograms.of(seed);
    Timeline drawn = new Timeline(program);
    long first = drawn.days().startOf(program.horizon().firstDay());
    Random random = new Random(seed);
    long from = first + random.nextLong(2 * DAY);
    long to = from + random.nextLong(DAY);
    List<Slot> walked = new ArrayList<>();
    for (long t = from; t < to; t = walked.getLast().end()) {
      walked.add(drawn.at("main", t));
    }
    assertEquals(walked, drawn.between("main", from, to));
    Tally.Sum sum = new Tally.Sum();
    walked.stream().filter(slot -> slot.start() >= from).forEach(sum::add);
    assertEquals(sum.tally(), drawn.tally("main", from, to));
  }
}
