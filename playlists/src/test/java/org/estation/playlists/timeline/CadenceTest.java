package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.filler;
import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.Programs.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.estation.playlists.Programs;
import org.estation.shared.id.BookingId;
import org.junit.jupiter.api.Test;

class CadenceTest {
  @Test
  void a_notice_each_quarter_of_an_hour_goes_before_the_loop() {
    assertEquals(
        "n 08:00-08:01, a 08:01-08:11, a 08:11-08:21, n 08:21-08:22, a 08:22-08:32, n 08:32-08:33",
        Walk.hours(
            Walk.shanghai()
                .with(regular("loop", item("a", 600)).open("08:00", "10:00"))
                .with(regular("notice", item("n", 60)).every(15, 0).open("08:00", "10:00")),
            8,
            8.54));
  }

  @Test
  void between_its_multiples_nothing_else_is_idle_time() {
    assertEquals(
        "n 08:05-08:06, - 08:06-08:25, n 08:25-08:26, - 08:26-08:45, n 08:45-08:46, - 08:46-24:00",
        Walk.hours(
            Walk.shanghai()
                .with(regular("notice", item("n", 60)).every(20, 5).open("08:00", "09:00")),
            8.09,
            24));
  }

  @Test
  void several_overdue_multiples_play_once() {
    assertEquals(
        "n 08:00-08:01, a 08:01-08:41, n 08:41-08:42, a 08:42-09:22, n 09:22-09:23",
        Walk.hours(
            Walk.shanghai()
                .with(regular("loop", item("a", 2_400)).open("08:00", "10:00"))
                .with(regular("notice", item("n", 60)).every(10, 0).open("08:00", "10:00")),
            8,
            9.37));
  }

  @Test
  void a_multiple_before_the_window_or_at_its_end_never_comes() {
    assertEquals(
        "- 00:00-09:00, n 09:00-09:01, - 09:01-24:00",
        Walk.day(
            Walk.shanghai()
                .with(regular("notice", item("n", 60)).every(60, 0).open("08:10", "10:00"))));
  }

  @Test
  void a_multiple_of_the_last_window_is_forgotten_in_the_next() {
    assertEquals(
        "a 08:00-10:00, - 10:00-10:30, n 10:30-10:31",
        Walk.hours(
            Walk.shanghai()
                .with(regular("loop", item("a", 7_200)).open("08:00", "10:00"))
                .with(
                    regular("notice", item("n", 60))
                        .every(30, 0)
                        .open("08:15", "09:00")
                        .open("10:01", "11:00")),
            8,
            10.51));
  }

  @Test
  void the_oldest_multiple_goes_first_then_the_priority_then_the_id() {
    assertEquals(
        "a 08:00-08:30, old 08:30-08:31, high 08:31-08:32, 1 08:32-08:33, 2 08:33-08:34",
        Walk.hours(
            Walk.shanghai()
                .with(regular("loop", item("a", 1_800)).open("08:00", "09:00"))
                .with(regular("n2", item("2", 60)).every(1_440, 500).open("08:01", "09:00"))
                .with(regular("n1", item("1", 60)).every(1_440, 500).open("08:01", "09:00"))
                .with(
                    regular("n3", item("high", 60))
                        .priority(7)
                        .every(1_440, 500)
                        .open("08:01", "09:00"))
                .with(regular("n4", item("old", 60)).every(1_440, 490).open("08:01", "09:00")),
            8,
            8.56));
  }

  @Test
  void it_never_crosses_layers() {
    assertEquals(
        "r 08:00-08:30, r 08:30-09:00, n 09:00-09:01, f 09:01-09:11, n 09:11-09:12",
        Walk.hours(
            Walk.shanghai()
                .with(regular("regular", item("r", 1_800)).open("08:00", "09:00"))
                .with(filler("filler", item("f", 600)).open("08:00", "10:00"))
                .with(filler("notice", item("n", 60)).every(10, 0).open("08:00", "10:00")),
            8,
            9.19));
  }

  @Test
  void its_airtime_is_its_groups() {
    Programs programs =
        Walk.shanghai()
            .with(regular("a", item("a", 600), item("b", 600)).share("one", 1))
            .with(regular("c", item("c", 600), item("d", 600)).share("two", 1))
            .with(regular("notice", item("n", 600)).share("one", 1).every(60, 0));
    Tally tally =
        new Timeline(programs.program())
            .tally("main", Walk.MIDNIGHT, Walk.MIDNIGHT + 24 * Walk.HOUR);
    long one = tally.of(new BookingId("a")).millis() + tally.of(new BookingId("notice")).millis();
    assertEquals(12.0, (double) one / Walk.HOUR, 0.34);
  }

  @Test
  void a_multiple_that_the_clock_leaves_out_is_dropped() {
    assertEquals(
        List.of("00:30", "01:30", "03:30", "04:30"),
        starts("Europe/Berlin", LocalDate.of(2027, 3, 28), 4));
  }

  @Test
  void a_multiple_that_comes_twice_counts_once() {
    assertEquals(
        List.of("00:30", "01:30", "02:30+02:00", "03:30"),
        starts("Europe/Berlin", LocalDate.of(2026, 10, 25), 4));
  }

  @Test
  void a_multiple_in_the_hour_before_midnight_that_comes_twice_counts_on_its_date_only() {
    assertEquals(
        List.of("00:30", "01:30"), starts("America/St_Johns", LocalDate.of(2010, 11, 7), 2));
  }

  /** The first slots of an item each hour at half past, by the clock on the wall. */
  private static List<String> starts(String zone, LocalDate date, int count) {
    Programs programs =
        Programs.in(zone, date, date).with(regular("notice", item("n", 60)).every(60, 30));
    return Walk.slots(programs.program(), date).stream()
        .filter(Slot.Filled.class::isInstance)
        .limit(count)
        .map(slot -> Clocks.wall(zone, slot.start()))
        .toList();
  }
}
