package org.estation.playlists.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.estation.playlists.schedule.recurrence.RandomRecurrences;
import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.playlists.schedule.recurrence.RecurrenceDays;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Days;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.Region;
import org.estation.shared.program.ShareGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
  private static final String TODAY = "2026-11-22";
  private static final int EVER = new LocalDay(LocalDay.LATEST).number();

  @Test
  void equal_rules_in_any_order_give_equal_bytes() {
    Rules one = rules(TODAY).rules();
    Rules other =
        new Rules(
            one.zone(),
            one.today(),
            one.regions().reversed(),
            one.groups().reversed(),
            one.calendars().reversed(),
            one.bookings().reversed(),
            one.playlists().reversed(),
            one.items().reversed(),
            one.reserve());
    assertArrayEquals(Json.bytes(one.program()), Json.bytes(other.program()));
    assertEquals(List.of("b1", "b2"), bookings(other.program()));
    assertEquals(one.reserve(), other.program().reserve());
  }

  @Test
  void equal_windows_with_their_parts_in_any_order_give_equal_bytes() {
    String one = "2026-11-22 on=workdays,disaster-day off=science-day,science-week";
    String other = "2026-11-22 on=disaster-day,workdays off=science-week,science-day";
    assertArrayEquals(
        Json.bytes(
            single(
                one
                    + " also=2026-12-05,2026-12-06 except=2026-12-01,2026-12-02 at=08:00-09:00,10:00-11:00")),
        Json.bytes(
            single(
                other
                    + " also=2026-12-06,2026-12-05 except=2026-12-02,2026-12-01 at=10:00-11:00,08:00-09:00")));
  }

  private static Program single(String window) {
    return RulesDraft.on(TODAY)
        .group("g", 1)
        .calendars(Samples.named())
        .booking("b", "g", window)
        .playlist("b-list", "i")
        .items(10, "i")
        .program();
  }

  @Test
  void compiling_again_gives_the_same_bytes_until_the_horizon_moves() {
    byte[] today = Json.bytes(rules(TODAY).program());
    assertArrayEquals(today, Json.bytes(rules("2026-11-26").program()));
    assertFalse(Arrays.equals(today, Json.bytes(rules("2026-11-27").program())));
  }

  @Test
  void a_booking_without_a_day_in_the_horizon_is_left_out_with_what_only_it_needs() {
    Program program =
        rules(TODAY)
            .booking("past", "g", "2025-01-01 2025-01-31")
            .playlist("past-list", "old")
            .items(10, "old")
            .program();
    assertEquals(List.of("b1", "b2"), bookings(program));
    assertEquals(List.of("b1-list", "b2-list"), playlists(program));
    assertEquals(List.of("i1", "i2", "i3"), items(program));
  }

  @Test
  void a_playlist_that_is_nested_in_one_that_plays_is_carried_with_its_items() {
    PlaylistId inner = new PlaylistId("inner");
    Playlist outer =
        new Playlist(
            new PlaylistId("b3-list"),
            Playlist.Order.SHUFFLED,
            List.of(new Playlist.Entry.OfPlaylist(inner, 2)));
    Program program =
        rules(TODAY)
            .booking("b3", "g", TODAY)
            .playlist(outer)
            .playlist("inner", "i4")
            .items(10, "i4", "i5")
            .program();
    assertEquals(List.of("b1-list", "b2-list", "b3-list", "inner"), playlists(program));
    assertEquals(List.of("i1", "i2", "i3", "i4"), items(program));
  }

  @Test
  void a_rule_is_expanded_to_days_and_kept_in_words() {
    Booking booking = rules(TODAY).program().bookings().getLast();
    int first = LocalDay.of(TODAY).number();
    assertEquals(Days.every(first, LocalDay.of("2027-12-31").number()), booking.days());
    assertEquals("Every day, from 22 November 2026", booking.words().en());
    assertEquals("booking b2", booking.name());
  }

  /** What began the evening before the horizon may reach into it. */
  @Test
  void the_day_before_the_horizon_is_carried_too() {
    Booking booking = single("2026-01-01 at=22:00-06:00").bookings().getFirst();
    assertEquals(LocalDay.of("2026-09-30").number(), booking.days().first());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01", "1999-12-31", "2024-02-29", "9990-12-31"})
  void rules_compile_on_the_first_and_the_last_day_there_is(String today) {
    Program program =
        RulesDraft.on(today)
            .group("g", 1)
            .calendars(Samples.named())
            .booking(
                "a", "g", "1970-01-01 on=science-day,workdays off=science-month at=22:00-06:00")
            .booking("b", "g", "1970-01-01 rule=FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO")
            .playlist("a-list", "i")
            .playlist("b-list", "i")
            .items(10, "i")
            .program();
    assertEquals(List.of("a", "b"), bookings(program));
  }

  @Test
  void random_rules_compile_and_are_walked_without_a_throw() {
    for (long seed = 0; seed < 300; seed++) {
      RandomRecurrences random = new RandomRecurrences(seed);
      LocalDate start = random.start();
      Recurrence rule = random.ended(random.rule(start), start);
      if (new RecurrenceDays(rule, start).reaches(EVER, _ -> true)) {
        Program program =
            single(start + " rule=" + rule + " off=workdays at=20:00-20:00,21:00-03:00");
        new Timeline(program).day(Program.MAIN, program.horizon().firstDay() + (int) seed);
      }
    }
  }

  @Test
  void no_rules_make_an_empty_program() {
    Program program = RulesDraft.on(TODAY).program();
    assertEquals(List.of(), program.bookings());
    assertEquals(List.of(Region.main()), program.regions());
  }

  private static RulesDraft rules(String today) {
    return RulesDraft.on(today)
        .group("g", 1)
        .group(ShareGroup.mandatory(Program.MAIN, Layer.FILLER, "a", 20))
        .booking("b2", "g", TODAY)
        .booking("b1", "g", TODAY + " " + TODAY)
        .playlist("b1-list", "i1", "i2")
        .playlist("b2-list", "i2")
        .items(10, "i1", "i2", "i3", "nobody")
        .reserve("i3", "i1");
  }

  private static List<String> bookings(Program program) {
    return program.bookings().stream().map(booking -> booking.id().value()).toList();
  }

  private static List<String> playlists(Program program) {
    return program.playlists().stream().map(playlist -> playlist.id().value()).toList();
  }

  private static List<String> items(Program program) {
    return program.items().stream().map(item -> item.id()).map(ItemId::value).toList();
  }
}
