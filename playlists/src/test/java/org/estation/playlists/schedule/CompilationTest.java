package org.estation.playlists.schedule;

import static org.estation.playlists.Programs.item;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.estation.playlists.Programs;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;
import org.junit.jupiter.api.Test;

class CompilationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final BookingRule SECOND = rule("b2", "p2", new DayRule(TODAY, null));
  private static final BookingRule FIRST = rule("b1", "p1", new DayRule(TODAY, TODAY));

  @Test
  void equal_inputs_in_any_order_give_equal_bytes() {
    Compilation one =
        new Compilation(
            SHANGHAI,
            TODAY,
            List.of(Region.main(), new Region("bar", 0, 9_000, 10_000, 1_000)),
            List.of(FIRST, SECOND),
            List.of(playlist("p1", "i1", "i2"), playlist("p2", "i2")),
            List.of(item("i1", 10), item("i2", 20), item("i3", 30)),
            List.of(new ItemId("i3"), new ItemId("i1")));
    Compilation other =
        new Compilation(
            SHANGHAI,
            TODAY,
            one.regions().reversed(),
            one.bookings().reversed(),
            one.playlists().reversed(),
            one.items().reversed(),
            one.reserve());
    assertArrayEquals(Json.bytes(one.program()), Json.bytes(other.program()));
    assertEquals(List.of("b1", "b2"), bookings(other.program()));
    assertEquals(one.reserve(), other.program().reserve());
  }

  @Test
  void compiling_again_gives_the_same_bytes_until_the_horizon_moves() {
    byte[] today = Json.bytes(compile(TODAY, FIRST, SECOND).program());
    assertArrayEquals(today, Json.bytes(compile(TODAY.plusDays(4), FIRST, SECOND).program()));
    byte[] moved = Json.bytes(compile(TODAY.plusDays(5), FIRST, SECOND).program());
    assertFalse(Arrays.equals(today, moved));
  }

  @Test
  void a_booking_without_a_day_in_the_horizon_is_left_out_with_what_only_it_needs() {
    BookingRule past = rule("b1", "p1", new DayRule(TODAY.minusYears(1), TODAY.minusYears(1)));
    Program program = compile(TODAY, past, SECOND).program();
    assertEquals(List.of("b2"), bookings(program));
    assertEquals(List.of(playlist("p2", "i2")), program.playlists());
    assertEquals(List.of(item("i2", 20), item("i3", 30)), program.items());
  }

  @Test
  void an_item_that_no_playlist_and_no_reserve_names_is_left_out() {
    List<ProgramItem> items = compile(TODAY, SECOND).program().items();
    assertEquals(List.of(item("i2", 20), item("i3", 30)), items);
  }

  @Test
  void the_rule_is_expanded_to_days_and_kept_in_words() {
    Booking booking = compile(TODAY, SECOND).program().bookings().getFirst();
    int first = Programs.day(TODAY);
    int last = Programs.day(LocalDate.of(2027, 12, 31));
    assertEquals(List.of(new Booking.DayRange(first, last)), booking.days());
    assertEquals("Every day from 22 November 2026", booking.words().en());
  }

  @Test
  void a_booking_of_a_playlist_that_is_not_there_is_refused() {
    BookingRule lost = rule("b1", "nowhere", new DayRule(TODAY, null));
    assertThrows(IllegalArgumentException.class, () -> compile(TODAY, lost).program());
  }

  private static Compilation compile(LocalDate today, BookingRule... rules) {
    return new Compilation(
        SHANGHAI,
        today,
        List.of(Region.main()),
        List.of(rules),
        List.of(playlist("p1", "i1", "i2"), playlist("p2", "i2")),
        List.of(item("i1", 10), item("i2", 20), item("i3", 30)),
        List.of(new ItemId("i3")));
  }

  private static BookingRule rule(String id, String playlist, DayRule days) {
    return new BookingRule(
        new BookingId(id),
        Program.MAIN,
        Layer.REGULAR,
        new PlaylistId(playlist),
        Programs.share(),
        days);
  }

  private static Playlist playlist(String id, String... items) {
    return new Playlist(
        new PlaylistId(id),
        Playlist.Order.IN_ORDER,
        Arrays.stream(items).map(one -> new Playlist.Entry(new ItemId(one))).toList());
  }

  private static List<String> bookings(Program program) {
    return program.bookings().stream().map(booking -> booking.id().value()).toList();
  }
}
