package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.BookingDraft.takeover;
import static org.estation.playlists.Programs.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.estation.playlists.BookingDraft;
import org.estation.playlists.Programs;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Days;
import org.estation.shared.program.Program;
import org.estation.shared.program.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every program. */
class PropertyTest {
  static LongStream seeds() {
    return LongStream.range(20_000, 20_300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void slots_follow_each_other_without_a_hole_over_the_whole_stretch(long seed) {
    Program program = RandomPrograms.of(seed);
    Timeline timeline = new Timeline(program);
    long from = timeline.days().startOf(program.horizon().firstDay()) - Walk.HOUR;
    long to = timeline.days().endOf(program.horizon().lastDay()) + Walk.HOUR;
    for (Region region : program.regions()) {
      List<Slot> slots = timeline.between(region.name(), from, to);
      assertEquals(true, slots.getFirst().start() <= from && slots.getLast().end() >= to);
      for (int i = 1; i < slots.size(); i++) {
        assertEquals(slots.get(i - 1).end(), slots.get(i).start(), "seed " + seed);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void at_and_between_and_tally_and_the_next_change_agree(long seed) {
    Program program = RandomPrograms.of(seed);
    Timeline timeline = new Timeline(program);
    Random random = new Random(seed);
    long first = timeline.days().startOf(program.horizon().firstDay());
    long from = first + random.nextLong(48 * Walk.HOUR);
    long to = from + random.nextLong(48 * Walk.HOUR);
    List<Slot> walked = new ArrayList<>();
    for (long t = from; t < to; t = walked.getLast().end()) {
      walked.add(timeline.at("main", t));
    }
    assertEquals(walked, timeline.between("main", from, to), "seed " + seed);
    Tally.Sum sum = new Tally.Sum();
    walked.stream().filter(slot -> slot.start() >= from).forEach(sum::add);
    assertEquals(sum.tally(), timeline.tally("main", from, to), "seed " + seed);
    if (timeline.at("main", from) instanceof Slot.Filled filled) {
      assertEquals(OptionalLong.of(filled.end()), timeline.nextChange("main", from));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_booking_that_begins_tomorrow_changes_nothing_about_today(long seed) {
    Program program = RandomPrograms.of(seed);
    int today = program.horizon().firstDay() + 1;
    Programs open = RandomPrograms.open(seed);
    Days tomorrow = Days.every(today + 1, today + 1);
    open.with(takeover("new-1", item("new-item", 600)).cutting().priority(9).days(tomorrow));
    open.with(regular("new-2", item("new-item", 600)).share("local", 3).days(tomorrow));
    open.with(
        regular("new-3", item("new-item", 600)).share("local", 3).every(15, 0).days(tomorrow));
    Timeline before = new Timeline(program);
    Timeline after = new Timeline(open.program());
    for (int day = today - 1; day <= today; day++) {
      assertEquals(
          before.day(Program.MAIN, day).slots(),
          after.day(Program.MAIN, day).slots(),
          "seed " + seed);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_program_read_from_its_bytes_walks_the_same_days(long seed) throws BadJson {
    Program program = RandomPrograms.of(seed);
    Program read = Json.read(Json.bytes(program), Program.class);
    for (Region region : program.regions()) {
      int last = program.horizon().lastDay();
      assertEquals(
          new Timeline(program).day(region.name(), last).slots(),
          new Timeline(read).day(region.name(), last).slots(),
          "seed " + seed);
    }
  }

  @Test
  void a_program_with_nothing_in_it_shows_the_idle_card() {
    assertEquals("- 00:00-24:00", Walk.day(Walk.shanghai()));
  }

  @Test
  void the_order_in_which_a_program_names_its_bookings_does_not_matter() {
    BookingDraft one = regular("a", item("x", 700)).every(60, 7);
    BookingDraft two = regular("b", item("y", 800));
    BookingDraft three = takeover("c", item("z", 900)).open("07:00", "08:00");
    assertEquals(
        Walk.day(Walk.shanghai().with(one).with(two).with(three)),
        Walk.day(Walk.shanghai().with(three).with(two).with(one)));
  }
}
