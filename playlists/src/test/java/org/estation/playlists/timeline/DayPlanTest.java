package org.estation.playlists.timeline;

import static org.estation.playlists.Programs.item;
import static org.estation.playlists.Programs.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.estation.playlists.BookingDraft;
import org.estation.playlists.Programs;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.Test;

class DayPlanTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
  private static final int DAY = Programs.day(DATE);
  private static final long MIDNIGHT = Instant.parse("2026-11-21T16:00:00Z").toEpochMilli();
  private static final long HOUR = 3_600_000;

  @Test
  void a_playlist_plays_in_order_round_after_round_and_the_days_end_cuts() {
    DayPlan plan =
        plan(
            shanghai()
                .booking("b", Layer.REGULAR, share(), item("a", 4 * 3600), item("b", 3 * 3600)));
    assertEquals("a0-4 b4-7 a7-11 b11-14 a14-18 b18-21 a21-24", hours(plan));
  }

  @Test
  void a_cursor_starts_each_day_at_the_first_entry() {
    Programs programs =
        Programs.in("Asia/Shanghai", DATE, DATE.plusDays(1))
            .booking("b", Layer.REGULAR, share(), item("a", 4 * 3600), item("b", 4 * 3600));
    DayPlan second = new Timeline(programs.program()).day(Program.MAIN, DAY + 1);
    assertEquals("a24-28 b28-32 a32-36 b36-40 a40-44 b44-48", hours(second));
  }

  @Test
  void a_filler_plays_only_while_nothing_regular_can_and_gives_way_at_its_slots_end() {
    DayPlan plan =
        plan(
            shanghai()
                .booking("f", Layer.FILLER, share(), item("f", 3 * 3600))
                .booking(
                    "r",
                    Layer.REGULAR,
                    share(),
                    item("r", 4 * HOUR, MIDNIGHT + 10 * HOUR, MIDNIGHT + 17 * HOUR)));
    assertEquals("f0-3 f3-6 f6-9 f9-12 r12-16 r16-20 f20-23 f23-24", hours(plan));
  }

  @Test
  void nothing_to_play_is_idle_until_something_may_start() {
    DayPlan plan =
        plan(
            shanghai()
                .booking(
                    "r",
                    Layer.REGULAR,
                    share(),
                    item("r", 2 * HOUR, MIDNIGHT + 5 * HOUR, MIDNIGHT + 6 * HOUR)));
    assertEquals("-0-5 r5-7 -7-24", hours(plan));
  }

  @Test
  void an_item_that_never_becomes_valid_does_not_end_an_idle_time() {
    DayPlan plan =
        plan(
            shanghai()
                .with(
                    BookingDraft.regular("r", item("never", HOUR, null, MIDNIGHT + 4 * HOUR))
                        .open("05:00", "06:00")));
    assertEquals("-0-24", hours(plan));
  }

  @Test
  void validity_is_tested_at_the_slots_start_and_its_last_instant_counts() {
    DayPlan plan =
        plan(
            shanghai()
                .booking(
                    "r",
                    Layer.REGULAR,
                    share(),
                    item("a", 4 * HOUR, null, MIDNIGHT + 4 * HOUR),
                    item("b", 4 * HOUR, MIDNIGHT + 4 * HOUR + 1, null)));
    assertEquals("a0-4 a4-8 b8-12 b12-16 b16-20 b20-24", hours(plan));
  }

  @Test
  void a_booking_plays_on_its_days_only() {
    DayPlan plan =
        plan(shanghai().with(BookingDraft.regular("r", item("r", 3600)).on(DATE.minusDays(1))));
    assertEquals("-0-24", hours(plan));
  }

  @Test
  void a_date_that_the_zone_skipped_has_no_slots() {
    LocalDate skipped = LocalDate.of(2011, 12, 30);
    Programs programs =
        Programs.in("Pacific/Apia", skipped, skipped)
            .booking("a", Layer.REGULAR, share(), item("a", 3600));
    assertEquals(
        List.of(),
        new Timeline(programs.program()).day(Program.MAIN, Programs.day(skipped)).slots());
  }

  @Test
  void a_plan_answers_for_its_own_day_only() {
    DayPlan plan = plan(shanghai().booking("a", Layer.REGULAR, share(), item("a", 3600)));
    assertEquals(MIDNIGHT + HOUR, plan.at(MIDNIGHT + HOUR).start());
    assertEquals(MIDNIGHT, plan.at(MIDNIGHT + HOUR - 1).start());
    assertEquals(plan.end(), plan.at(plan.end() - 1).end());
    assertThrows(IllegalArgumentException.class, () -> plan.at(plan.end()));
    assertThrows(IllegalArgumentException.class, () -> plan.at(MIDNIGHT - 1));
  }

  @Test
  void a_plan_with_a_gap_is_refused() {
    List<Slot> gap = List.of(new Slot.Idle("main", 0, 5), new Slot.Idle("main", 6, 10));
    assertThrows(IllegalArgumentException.class, () -> new DayPlan("main", 0, 0, 10, gap));
    List<Slot> early = List.of(new Slot.Idle("main", 0, 9));
    assertThrows(IllegalArgumentException.class, () -> new DayPlan("main", 0, 0, 10, early));
  }

  private static Programs shanghai() {
    return Programs.in("Asia/Shanghai", DATE, DATE);
  }

  private static DayPlan plan(Programs programs) {
    return new Timeline(programs.program()).day(Program.MAIN, DAY);
  }

  /** Slots as item, first and last hour since the first day's midnight; idle ones as a hyphen. */
  private static String hours(DayPlan plan) {
    return plan.slots().stream()
        .map(slot -> {
          String what =
              switch (slot) {
                case Slot.Filled filled -> filled.item().value();
                case Slot.Idle _ -> "-";
              };
          return what + (slot.start() - MIDNIGHT) / HOUR + "-" + (slot.end() - MIDNIGHT) / HOUR;
        })
        .collect(Collectors.joining(" "));
  }
}
