package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.Programs.capped;
import static org.estation.playlists.Programs.entry;
import static org.estation.playlists.Programs.item;
import static org.estation.playlists.Programs.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.estation.playlists.Programs;
import org.estation.shared.program.Playlist.Order;
import org.estation.shared.program.ProgramItem;
import org.junit.jupiter.api.Test;

class PlaylistOrderTest {
  private static final ProgramItem A = item("a", 600);
  private static final ProgramItem B = item("b", 600);
  private static final ProgramItem C = item("c", 600);
  private static final ProgramItem X = item("x", 600);
  private static final ProgramItem Y = item("y", 600);
  private static final long NOON = Walk.MIDNIGHT + 12 * Walk.HOUR;

  private static Programs nested(int take) {
    return Walk.shanghai()
        .items(A, B, C, X, Y)
        .playlist("inner", Order.IN_ORDER, entry(X), entry(Y))
        .with(regular("r").entries(entry(A), visit("inner", take), entry(B)));
  }

  @Test
  void a_visit_takes_so_many_entries_and_the_next_goes_on_where_it_ended() {
    assertEquals("axbaybaxb", Walk.items(nested(1), 9));
  }

  @Test
  void a_visit_takes_no_entry_twice() {
    assertEquals("axybaxyb", Walk.items(nested(5), 8));
  }

  @Test
  void each_way_to_a_nested_playlist_has_a_place_of_its_own() {
    Programs programs =
        Walk.shanghai()
            .items(A, X, Y)
            .playlist("inner", Order.IN_ORDER, entry(X), entry(Y))
            .with(regular("r").entries(visit("inner", 1), entry(A), visit("inner", 1), entry(A)));
    assertEquals("xaxayaya", Walk.items(programs, 8));
  }

  @Test
  void each_booking_has_a_place_of_its_own() {
    Programs programs =
        Walk.shanghai()
            .items(A, B)
            .playlist("both", Order.IN_ORDER, entry(A), entry(B))
            .with(regular("1").playing("both"))
            .with(regular("2").playing("both").open("00:20", "24:00"));
    assertEquals("abababab", Walk.items(programs, 8));
  }

  @Test
  void playlists_three_deep_are_walked_like_two() {
    Programs programs =
        Walk.shanghai()
            .items(A, B, C, X, Y)
            .playlist("leaf", Order.IN_ORDER, entry(X), entry(Y))
            .playlist("middle", Order.IN_ORDER, entry(B), visit("leaf", 2), entry(C))
            .with(regular("r").entries(entry(A), visit("middle", 2)));
    assertEquals("abxyacbaxycabxya", Walk.items(programs, 16));
  }

  @Test
  void an_entry_that_may_not_start_is_left_out() {
    Programs programs =
        Walk.shanghai()
            .items(A, item("late", 600_000, NOON, null), B)
            .with(
                regular("r").entries(entry(A), entry(item("late", 600_000, NOON, null)), entry(B)));
    assertEquals("abab", Walk.items(programs, 4));
  }

  @Test
  void a_visit_ends_early_when_nothing_in_its_playlist_may_start_any_longer() {
    long twenty = Walk.MIDNIGHT + 20 * Walk.MINUTE;
    ProgramItem early = item("x", 600_000, null, twenty - 1);
    ProgramItem late = item("y", 600_000, null, twenty - 1);
    Programs programs =
        Walk.shanghai()
            .items(A, B, early, late)
            .playlist("inner", Order.IN_ORDER, entry(early), entry(late))
            .with(regular("r").entries(entry(A), visit("inner", 2), entry(B)));
    assertEquals("axbab", Walk.items(programs, 5));
  }

  @Test
  void a_visit_within_a_visit_that_ended_early_goes_on_at_the_next_one() {
    ProgramItem x = capped(item("x", 600), 1);
    ProgramItem y = item("y", 600_000, Walk.MIDNIGHT + Walk.HOUR, null);
    ProgramItem z = item("z", 600_000, Walk.MIDNIGHT + Walk.HOUR, null);
    Programs programs =
        Walk.shanghai()
            .items(A, x, y, z)
            .playlist("leaf", Order.IN_ORDER, entry(x), entry(y), entry(x), entry(z))
            .playlist("middle", Order.IN_ORDER, visit("leaf", 3), entry(z))
            .with(regular("r").entries(entry(A), visit("middle", 2)));
    assertEquals("axaaaayzaxzyza", Walk.items(programs, 14));
  }

  @Test
  void a_visit_takes_as_many_entries_as_could_play_when_it_began() {
    Programs programs =
        Walk.shanghai()
            .items(A, X, item("late", 600_000, NOON, null))
            .playlist("inner", Order.IN_ORDER, entry(X), entry(item("late", 600_000, NOON, null)))
            .with(regular("r").entries(entry(A), visit("inner", 2)));
    assertEquals("axax", Walk.items(programs, 4));
  }

  @Test
  void a_capped_item_makes_way_until_an_hour_after_its_starts() {
    ProgramItem twice = capped(A, 2);
    assertEquals(
        "a 00:00-00:10, b 00:10-00:20, a 00:20-00:30, b 00:30-00:40, b 00:40-00:50,"
            + " b 00:50-01:00, a 01:00-01:10, b 01:10-01:20, a 01:20-01:30",
        Walk.hours(Walk.shanghai().with(regular("r", twice, B)), 0, 1.5));
  }

  @Test
  void a_cap_counts_starts_within_the_last_hour_to_the_millisecond() {
    assertEquals(
        "abbba",
        Walk.items(
            Walk.shanghai()
                .with(
                    regular("r", capped(item("a", 3), 1), item("b", 1_199)).open("00:00", "02:00")),
            5));
    assertEquals(
        "abbbba",
        Walk.items(
            Walk.shanghai()
                .with(
                    regular("r", capped(item("a", 3), 1), item("b", 1_198)).open("00:00", "02:00")),
            6));
  }

  @Test
  void a_shuffled_playlist_plays_each_entry_once_a_round_and_each_round_otherwise() {
    Programs programs = shuffled(8);
    List<String> rounds = rounds(programs, 8, 10);
    assertEquals(8, rounds.getFirst().length());
    for (String round : rounds) {
      assertEquals(8, new HashSet<>(round.chars().boxed().toList()).size(), round);
    }
    assertEquals(10, Set.copyOf(rounds).size());
  }

  @Test
  void no_item_comes_twice_running_where_two_shuffled_rounds_meet() {
    for (int size = 3; size < 6; size++) {
      String items = Walk.items(shuffled(size), 140);
      for (int i = 1; i < items.length(); i++) {
        assertNotEquals(items.charAt(i - 1), items.charAt(i), items);
      }
    }
  }

  @Test
  void each_day_shuffles_otherwise() {
    Programs programs = shuffled(8);
    List<String> days =
        IntStream.range(0, 2)
            .mapToObj(i -> Walk.slots(programs.program(), Walk.DATE.plusDays(i)))
            .map(slots -> String.join("", slots.stream().limit(8).map(Walk::what).toList()))
            .toList();
    assertNotEquals(days.get(0), days.get(1));
  }

  @Test
  void a_round_of_22_november_2026_is_what_it_always_was() {
    assertEquals("gbedafhcecfgbdah", Walk.items(shuffled(8), 16));
  }

  private static Programs shuffled(int size) {
    ProgramItem[] items =
        IntStream.range(0, size)
            .mapToObj(i -> item(String.valueOf((char) ('a' + i)), 600))
            .toArray(ProgramItem[]::new);
    return Walk.shanghai().with(regular("r", items).shuffled());
  }

  private static List<String> rounds(Programs programs, int size, int count) {
    String items = Walk.items(programs, size * count);
    return IntStream.range(0, count)
        .mapToObj(i -> items.substring(i * size, (i + 1) * size))
        .toList();
  }
}
