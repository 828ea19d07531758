package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.filler;
import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.Programs.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.estation.playlists.Programs;
import org.estation.shared.id.BookingId;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
  private static final long HOURS = 3_600;
  private static final long DAY = 24 * Walk.HOUR;

  @Test
  void equal_shares_take_turns_in_the_order_of_their_ids() {
    assertEquals(
        "xyXYxy",
        Walk.items(
            Walk.shanghai()
                .with(regular("b2", item("y", 4 * HOURS), item("Y", 4 * HOURS)))
                .with(regular("b1", item("x", 4 * HOURS), item("X", 4 * HOURS))),
            6));
  }

  @Test
  void groups_share_first_and_their_bookings_share_the_groups_part() {
    assertEquals(
        "abacabac",
        Walk.items(
            Walk.shanghai()
                .with(regular("a", item("a", 3 * HOURS)).share("one", 1))
                .with(regular("b", item("b", 3 * HOURS)).share("two", 1))
                .with(regular("c", item("c", 3 * HOURS)).share("two", 1)),
            8));
  }

  @Test
  void a_booking_that_comes_late_saves_up_no_airtime() {
    assertEquals(
        "aaaaaabababa",
        Walk.items(
            Walk.shanghai()
                .with(regular("a", item("a", 2 * HOURS)))
                .with(regular("b", item("b", 2 * HOURS)).open("12:00", "24:00")),
            12));
  }

  @Test
  void a_weight_that_is_a_ten_thousandth_larger_is_felt() {
    assertEquals(
        "abBA",
        Walk.items(
            Walk.shanghai()
                .with(
                    regular("1", item("a", 3), item("A", 3))
                        .share("main", 9_999)
                        .open("00:00", "00:01"))
                .with(
                    regular("2", item("b", 3), item("B", 3))
                        .share("main", 10_000)
                        .open("00:00", "00:01")),
            4));
  }

  @Test
  void each_charge_is_rounded_down() {
    assertEquals(
        "abBba",
        Walk.items(
            Walk.shanghai()
                .with(regular("1", item("a", 6)).share("main", 7).open("00:00", "00:01"))
                .with(
                    regular("2", item("b", 3), item("B", 3))
                        .share("main", 7)
                        .open("00:00", "00:01")),
            5));
  }

  @Test
  void names_of_groups_are_compared_as_utf8_and_not_as_utf16() {
    assertEquals(
        "lowhigh",
        Walk.items(
            Walk.shanghai()
                .with(regular("a", item("high", 4 * HOURS)).share("\ud842\udfb7", 1))
                .with(regular("b", item("low", 4 * HOURS)).share("\uff5e", 1)),
            2));
  }

  @Test
  void what_a_group_played_in_one_layer_costs_it_nothing_in_another() {
    assertEquals(
        "f 00:00-04:00, g 04:00-08:00, r 08:00-12:00, f 12:00-16:00, g 16:00-20:00, f 20:00-24:00",
        Walk.day(
            Walk.shanghai()
                .with(filler("f", item("f", 4 * HOURS)).share("one", 1))
                .with(filler("g", item("g", 4 * HOURS)).share("two", 1))
                .with(regular("r", item("r", 4 * HOURS)).share("one", 1).open("08:00", "12:00"))));
  }

  @Test
  void j03_a10_two_owners_of_a_shared_screen_get_60_and_40_of_a_day_within_2_points() {
    Program program =
        Walk.shanghai()
            .group("区科协", 60)
            .group("社区", 40)
            .with(regular("district", item("a", 15), item("b", 40)).share("区科协", 1))
            .with(regular("community", item("c", 97)).share("社区", 1))
            .program();
    assertEquals(60, percent(program, "district"), 2);
    assertEquals(40, percent(program, "community"), 2);
  }

  @Test
  void c23_a_local_channel_keeps_its_share_however_much_the_others_bring() {
    Programs programs =
        Walk.shanghai()
            .group("local", 25)
            .group("district", 75)
            .with(regular("local", item("local", 20)).share("local", 1));
    for (int i = 0; i < 19; i++) {
      programs.with(regular("district-" + i, item("d" + i, 10 + 7 * i)).share("district", 1 + i));
    }
    assertEquals(25, percent(programs.program(), "local"), 2);
  }

  @ParameterizedTest
  @CsvSource({"25, 10000, 25", "50, 10000, 50", "50, 1, 50", "33, 7, 33", "25, 1, 25", "1, 1, 1"})
  void a_mandatory_group_has_its_percentage_however_little_the_others_weigh(
      int percent, int weight, double got) {
    Programs programs =
        Walk.shanghai()
            .mandatory("must", percent)
            .group("one", weight)
            .group("two", weight)
            .with(regular("must", item("m", 20), item("n", 20)).share("must", 1))
            .with(regular("a", item("a", 15)).share("one", 1))
            .with(regular("b", item("b", 25)).share("two", 1));
    assertEquals(got, percent(programs.program(), "must"), 0.1);
  }

  @Test
  void mandatory_groups_without_ordinary_ones_share_by_their_percentages() {
    Program program =
        Walk.shanghai()
            .mandatory("30", 30)
            .mandatory("10", 10)
            .with(regular("a", item("a", 20), item("A", 20)).share("30", 1))
            .with(regular("b", item("b", 20), item("B", 20)).share("10", 1))
            .program();
    assertEquals(75, percent(program, "a"), 0.2);
    assertEquals(25, percent(program, "b"), 0.2);
  }

  @Test
  void a03_a_key_dates_pack_holds_30_percent_in_its_week_and_has_no_play_outside() {
    LocalDate first = LocalDate.of(2027, 5, 12);
    Program program =
        Programs.in("Asia/Shanghai", first.minusDays(1), first.plusDays(7))
            .mandatory("防灾减灾", 30)
            .group("日常", 1_000)
            .with(
                regular("pack", item("p", 30), item("q", 45))
                    .share("防灾减灾", 1)
                    .on(first, first.plusDays(6)))
            .with(regular("loop", item("a", 20), item("b", 35)).share("日常", 1))
            .program();
    Timeline timeline = new Timeline(program);
    long start = timeline.days().startOf(Programs.day(first));
    assertEquals(30, 100.0 * millis(timeline, start, start + DAY) / DAY, 2);
    assertEquals(0, millis(timeline, start - DAY, start));
    assertEquals(0, millis(timeline, start + 7 * DAY, start + 8 * DAY));
  }

  private static long millis(Timeline timeline, long from, long to) {
    return timeline.tally(Program.MAIN, from, to).of(new BookingId("pack")).millis();
  }

  private static double percent(Program program, String booking) {
    Tally tally = new Timeline(program).tally(Program.MAIN, Walk.MIDNIGHT, Walk.MIDNIGHT + DAY);
    return 100.0 * tally.of(new BookingId(booking)).millis() / DAY;
  }
}
