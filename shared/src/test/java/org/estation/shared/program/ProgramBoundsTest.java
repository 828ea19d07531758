package org.estation.shared.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramBoundsTest {
  private static final Words WORDS = new Words("每天", "Every day");

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 1, 1",
    "0, 0, 0, 1",
    "0, 0, 10001, 1",
    "10000, 0, 1, 1",
    "1, 0, 2147483647, 1",
    "0, 1, 1, 2147483647"
  })
  void a_region_outside_the_picture_is_refused(int left, int top, int width, int height) {
    assertThrows(IllegalArgumentException.class, () -> new Region("r", left, top, width, height));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "0, 1100", "-1, 0", "-2147483648, 2147483647", "2147483000, 2147483647"})
  void a_horizon_is_one_to_1100_days_of_the_calendar(int first, int last) {
    assertThrows(IllegalArgumentException.class, () -> new Horizon(first, last));
  }

  @Test
  void bookings_of_a_group_agree_on_its_weight() {
    assertThrows(
        IllegalArgumentException.class,
        () -> program(booking("a", Layer.REGULAR, 1), booking("b", Layer.REGULAR, 2)));
    Program layers = program(booking("a", Layer.REGULAR, 1), booking("b", Layer.FILLER, 2));
    assertEquals(2, layers.bookings().size());
  }

  @Test
  void a_program_names_only_what_it_has_and_names_nothing_twice() {
    assertThrows(
        IllegalArgumentException.class,
        () -> program(booking("a", Layer.REGULAR, 1), booking("a", Layer.REGULAR, 1)));
    Booking elsewhere =
        new Booking(new BookingId("a"), "side", Layer.REGULAR, id("p"), share(1), List.of(), WORDS);
    assertThrows(IllegalArgumentException.class, () -> program(elsewhere));
    Booking unknown =
        new Booking(new BookingId("a"), "main", Layer.REGULAR, id("q"), share(1), List.of(), WORDS);
    assertThrows(IllegalArgumentException.class, () -> program(unknown));
  }

  @Test
  void days_of_a_booking_ascend_and_are_bounded() {
    Booking.DayRange one = new Booking.DayRange(5, 6);
    Booking.DayRange other = new Booking.DayRange(6, 7);
    assertThrows(IllegalArgumentException.class, () -> booking(List.of(one, other)));
    assertThrows(IllegalArgumentException.class, () -> new Booking.DayRange(6, 5));
    List<Booking.DayRange> many =
        IntStream.range(0, 2_000).mapToObj(i -> new Booking.DayRange(2 * i, 2 * i)).toList();
    assertThrows(IllegalArgumentException.class, () -> booking(many));
  }

  @Test
  void a_booking_plays_on_its_days_and_no_other() {
    Booking booking = booking(List.of(new Booking.DayRange(5, 6), new Booking.DayRange(9, 9)));
    List<Integer> days = IntStream.range(0, 12).filter(booking::playsOn).boxed().toList();
    assertEquals(List.of(5, 6, 9), days);
  }

  @Test
  void texts_are_bounded() {
    String tooLong = "长".repeat(501);
    assertThrows(IllegalArgumentException.class, () -> booking(new Words(tooLong, "")));
    assertThrows(IllegalArgumentException.class, () -> booking(new Words("", tooLong)));
    Block.Heading heading = new Block.Heading("h");
    assertThrows(IllegalArgumentException.class, () -> new Article(tooLong, List.of(heading)));
    assertThrows(IllegalArgumentException.class, () -> new ZoneOffsets(tooLong, 0, List.of()));
    assertThrows(IllegalArgumentException.class, () -> item("http://" + "a".repeat(2_000)));
  }

  @Test
  void a_zone_has_ascending_transitions_and_not_too_many() {
    ZoneOffsets.Transition transition = new ZoneOffsets.Transition(0, 3600);
    List<ZoneOffsets.Transition> twice = List.of(transition, transition);
    assertThrows(IllegalArgumentException.class, () -> new ZoneOffsets("z", 0, twice));
    List<ZoneOffsets.Transition> many =
        IntStream.range(0, 1_001).mapToObj(i -> new ZoneOffsets.Transition(i, 0)).toList();
    assertThrows(IllegalArgumentException.class, () -> new ZoneOffsets("z", 0, many));
    assertThrows(
        IllegalArgumentException.class, () -> new ZoneOffsets("z", Integer.MIN_VALUE, List.of()));
  }

  @Test
  void a_playlist_has_at_most_1000_entries() {
    List<Playlist.Entry> entries = Collections.nCopies(1_001, new Playlist.Entry(new ItemId("i")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Playlist(id("p"), Playlist.Order.IN_ORDER, entries));
  }

  private static Program program(Booking... bookings) {
    return new Program(
        Program.ENGINE,
        new Horizon(0, 1),
        new ZoneOffsets("UTC", 0, List.of()),
        List.of(Region.main()),
        List.of(bookings),
        List.of(
            new Playlist(
                id("p"), Playlist.Order.IN_ORDER, List.of(new Playlist.Entry(new ItemId("i"))))),
        List.of(item(null)),
        List.of());
  }

  private static ProgramItem item(@Nullable String origin) {
    return new ProgramItem(
        new ItemId("i"),
        new SourceId("s"),
        ItemKind.IMAGE,
        "洗手",
        "",
        origin,
        10_000,
        null,
        null,
        List.of(new ProgramItem.Media(Sha256.of(new byte[0]), 1, "image/png")));
  }

  private static Booking booking(String id, Layer layer, int groupWeight) {
    return new Booking(
        new BookingId(id), "main", layer, id("p"), share(groupWeight), List.of(), WORDS);
  }

  private static Booking booking(List<Booking.DayRange> days) {
    return new Booking(new BookingId("b"), "main", Layer.REGULAR, id("p"), share(1), days, WORDS);
  }

  private static Booking booking(Words words) {
    return new Booking(
        new BookingId("b"), "main", Layer.REGULAR, id("p"), share(1), List.of(), words);
  }

  private static Booking.Share share(int groupWeight) {
    return new Booking.Share("group", groupWeight, 1);
  }

  private static PlaylistId id(String id) {
    return new PlaylistId(id);
  }
}
