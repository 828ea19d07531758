package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.BookingDraft.takeover;
import static org.estation.playlists.Programs.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.estation.playlists.BookingDraft;
import org.estation.playlists.Programs;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
  private static final long HOUR = 3_600_000;

  private final Timeline loop = timeline(regular("loop", item("a", 1_800), item("b", 1_800)));
  private final long midnight = loop.days().startOf(Programs.day(DATE));

  @Test
  void what_a_publisher_adds_is_told_in_airtime_and_instants() {
    Timeline after =
        timeline(
            regular("loop", item("a", 1_800), item("b", 1_800)),
            takeover("noon", item("c", 1_800)).open("12:00", "13:00"));
    Difference difference = of(loop, after, 24 * HOUR);
    assertEquals(
        Map.of(
            new ItemId("a"), new Difference.Airtime(12 * HOUR, 12 * HOUR - HOUR / 2),
            new ItemId("b"), new Difference.Airtime(12 * HOUR, 12 * HOUR - HOUR / 2),
            new ItemId("c"), new Difference.Airtime(0, HOUR)),
        difference.items());
    assertEquals(
        Map.of(
            new BookingId("loop"), new Difference.Airtime(24 * HOUR, 23 * HOUR),
            new BookingId("noon"), new Difference.Airtime(0, HOUR)),
        difference.bookings());
    assertEquals(
        List.of(
            new Difference.Change(
                midnight + 12 * HOUR,
                midnight + 13 * HOUR,
                loop.at(Program.MAIN, midnight + 12 * HOUR),
                after.at(Program.MAIN, midnight + 12 * HOUR))),
        difference.changes());
    assertEquals(HOUR, difference.changedMillis());
  }

  @Test
  void equal_programs_do_not_differ() {
    Difference difference = of(loop, loop, 48 * HOUR);
    assertEquals(List.of(), difference.changes());
    assertEquals(0, difference.changedMillis());
  }

  @Test
  void an_item_that_plays_at_another_time_is_another_picture() {
    Timeline shifted = timeline(regular("loop", item("a", 1_800), item("b", 1_200)));
    Difference difference = of(loop, shifted, HOUR + HOUR / 2);
    assertEquals(
        List.of(List.of(midnight + HOUR - 600_000, midnight + HOUR + HOUR / 2)),
        instants(difference));
  }

  @Test
  void a_program_without_bookings_differs_wherever_the_other_plays() {
    Timeline empty = timeline();
    Difference difference = of(empty, loop, HOUR);
    assertEquals(List.of(List.of(midnight, midnight + HOUR)), instants(difference));
    assertInstanceOf(Slot.Idle.class, difference.changes().getFirst().before());
    assertInstanceOf(Slot.Filled.class, difference.changes().getFirst().after());
    assertEquals(List.of(), of(empty, empty, HOUR).changes());
  }

  @Test
  void a_change_over_midnight_is_one_change_and_counts_once() {
    Timeline other = timeline(regular("loop", item("a", 1_800), item("c", 1_800)));
    long from = midnight + 23 * HOUR + HOUR / 2;
    Difference.Stretch stretch = new Difference.Stretch(from, midnight + 25 * HOUR);
    Difference difference = Difference.of(timeline(), other, Program.MAIN, stretch);
    assertEquals(List.of(List.of(from, midnight + 25 * HOUR)), instants(difference));
    assertEquals(
        Map.of(
            new ItemId("a"), new Difference.Airtime(0, HOUR / 2),
            new ItemId("c"), new Difference.Airtime(0, HOUR)),
        difference.items());
  }

  @Test
  void a_region_that_one_program_lacks_shows_nothing_there() {
    Difference difference =
        Difference.of(loop, loop, "side", new Difference.Stretch(midnight, midnight + HOUR));
    assertEquals(Map.of(), difference.items());
  }

  @Test
  void more_changes_than_are_listed_are_still_counted() {
    Timeline one = timeline(regular("x", item("a", 3), item("b", 3)));
    Timeline other = timeline(regular("x", item("a", 3), item("c", 3)));
    Difference difference = of(one, other, 24 * HOUR);
    assertEquals(Difference.MOST_CHANGES, difference.changes().size());
    assertEquals(12 * HOUR, difference.changedMillis());
  }

  @Test
  void a_stretch_that_is_too_long_is_refused_and_an_empty_one_is_not() {
    assertThrows(IllegalArgumentException.class, () -> of(loop, loop, 63 * 24 * HOUR));
    assertThrows(IllegalArgumentException.class, () -> of(loop, loop, -1));
    assertTrue(of(loop, loop, 0).items().isEmpty());
  }

  @Test
  void the_next_change_is_the_slots_end_or_the_end_of_nothing() {
    assertEquals(OptionalLong.of(midnight + HOUR / 2), loop.nextChange(Program.MAIN, midnight + 1));
    Timeline tomorrow = timeline(regular("x", item("a", 600)).on(DATE.plusDays(1)));
    assertEquals(
        OptionalLong.of(midnight + 24 * HOUR), tomorrow.nextChange(Program.MAIN, midnight));
    assertEquals(OptionalLong.empty(), tomorrow.nextChange(Program.MAIN, midnight + 48 * HOUR));
    assertEquals(OptionalLong.empty(), timeline().nextChange(Program.MAIN, midnight));
  }

  private static List<List<Long>> instants(Difference difference) {
    return difference.changes().stream()
        .map(change -> List.of(change.from(), change.to()))
        .toList();
  }

  private Difference of(Timeline before, Timeline after, long millis) {
    return Difference.of(
        before, after, Program.MAIN, new Difference.Stretch(midnight, midnight + millis));
  }

  private static Timeline timeline(BookingDraft... bookings) {
    Programs programs = Programs.in("Asia/Shanghai", DATE, DATE.plusDays(2));
    for (BookingDraft booking : bookings) {
      programs.with(booking);
    }
    return new Timeline(programs.program());
  }
}
