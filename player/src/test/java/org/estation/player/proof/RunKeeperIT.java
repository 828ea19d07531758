package org.estation.player.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.estation.player.clock.ClockFile;
import org.estation.player.clock.FakeMachine;
import org.estation.player.clock.Measurement;
import org.estation.player.clock.ServerClock;
import org.estation.player.fault.Faults;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Showing;
import org.estation.playlists.timeline.RunExpansion;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.device.Health;
import org.estation.shared.id.JournalId;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.PlayRecord;
import org.estation.shared.proof.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunKeeperIT {
  private static final Generation PROGRAM = Scenes.generation(1);
  private static final long MIDNIGHT = Scenes.NOON + 12 * 3_600_000;

  @TempDir Path folder;
  private final FakeMachine machine = new FakeMachine();
  private final Faults faults = new Faults(InstantSource.system());
  private final FailingDisk disk = new FailingDisk();
  private ServerClock clock;
  private Journals journals;
  private Books books;
  private RunKeeper keeper;
  private Optional<Boolean> display = Optional.of(true);

  @BeforeEach
  void open() throws IOException {
    clock = new ServerClock(machine, new ClockFile(disk, folder.resolve("clock.json")));
    clock.set(new Measurement(machine.ticks(), Scenes.NOON, 15));
    journals = new Journals(disk, folder.resolve("journal"), faults, () -> new JournalId("j"));
    books = new Books(journals, new Checkpoint(disk, folder.resolve("open.json")), faults);
    keeper = keeper("boot-1");
  }

  @Test
  void what_plays_as_planned_is_one_run_that_reads_back_into_its_slots() throws Exception {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 30));
    keeper.stopped();
    Run run = assertInstanceOf(Run.class, only());
    RunExpansion.Expanded plays =
        assertInstanceOf(
            RunExpansion.Expanded.class, RunExpansion.of(new Timeline(PROGRAM.program()), run));
    assertEquals(Scenes.slots(Scenes.NOON, 30), plays.slots());
    assertEquals(new Run.Quality(20, 30 * 248, 30 * 250, 40, 300L), run.quality());
    assertEquals("boot-1", run.circumstances().boot());
    assertEquals(15, run.circumstances().uncertainty());
    assertEquals(1, run.circumstances().assignment());
  }

  @Test
  void a_deviation_seals_the_run_before_it_is_written() throws Exception {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 3));
    keeper.shown(Scenes.broken(PROGRAM, slot(3)));
    show(Scenes.shown(PROGRAM, slot(4).start(), 2));
    keeper.stopped();
    List<PlayRecord> records = records();
    assertEquals(3, run(records.get(0)).slots());
    assertEquals(Play.Outcome.PARTIAL, play(records.get(1)).outcome());
    assertEquals(2, run(records.get(2)).slots());
    assertEquals(slot(4).start(), run(records.get(2)).start());
  }

  @Test
  void a_failed_slot_is_written_with_what_was_shown_instead() throws Exception {
    show(Scenes.failed(PROGRAM, slot(0)));
    List<PlayRecord> records = records();
    Play failed = play(records.get(0));
    Play instead = play(records.get(1));
    assertEquals(
        new Play.Planned(slot(0).start(), slot(0).end(), slot(0).item()), failed.planned());
    assertEquals(Play.Outcome.FAILED, failed.outcome());
    assertEquals(failed.start(), failed.end());
    assertEquals(Play.Trigger.FALLBACK, instead.trigger());
    assertEquals(Play.Outcome.COMPLETED, instead.outcome());
    assertEquals(failed.planned(), instead.planned());
  }

  @Test
  void a_slot_may_be_a_quarter_of_a_second_late_and_not_more() throws Exception {
    keeper.shown(Scenes.late(PROGRAM, slot(0), 250));
    keeper.shown(Scenes.late(PROGRAM, slot(1), 251));
    List<PlayRecord> records = records();
    assertEquals(250, run(records.get(0)).quality().worstSkew());
    assertEquals(Play.Outcome.PARTIAL, play(records.get(1)).outcome());
    assertEquals("late", play(records.get(1)).reason());
  }

  @Test
  void a_gap_begins_a_new_run() throws Exception {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 2));
    show(Scenes.shown(PROGRAM, slot(3).start(), 1));
    assertEquals(2, run(only()).slots());
  }

  @Test
  void another_assignment_begins_a_new_run() throws Exception {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 2));
    show(Scenes.shown(Scenes.generation(2), slot(2).start(), 1));
    assertEquals(2, run(only()).slots());
  }

  @Test
  void midnight_begins_a_new_run() throws Exception {
    show(Scenes.shown(PROGRAM, MIDNIGHT - 2 * Scenes.SLOT, 2));
    show(Scenes.shown(PROGRAM, MIDNIGHT, 1));
    assertEquals(MIDNIGHT, run(only()).end());
  }

  @Test
  void a_clock_step_begins_a_new_run() throws Exception {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 2));
    clock.set(new Measurement(machine.ticks(), Scenes.NOON + 300, 15));
    show(Scenes.shown(PROGRAM, slot(2).start(), 1));
    assertEquals(2, run(only()).slots());
  }

  @Test
  void a_clock_that_becomes_unsure_begins_a_new_run() throws Exception {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 2));
    machine.pass(40 * 3_600_000);
    show(Scenes.shown(PROGRAM, slot(2).start(), 1));
    keeper.stopped();
    assertEquals(
        List.of(false, true), records().stream().map(r -> r.circumstances().unsure()).toList());
  }

  @Test
  void a_run_ends_after_two_hours() throws Exception {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 721));
    assertEquals(720, run(only()).slots());
  }

  @Test
  void a_run_that_nothing_follows_is_sealed_after_two_hours_too() throws Exception {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 2));
    keeper.tick();
    assertEquals(0, journals.next().number() - 1);
    machine.pass(2 * 3_600_000);
    keeper.tick();
    assertEquals(2, run(only()).slots());
  }

  @Test
  void seconds_without_a_display_are_not_counted() throws Exception {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 2));
    display = Optional.of(false);
    show(Scenes.shown(PROGRAM, slot(2).start(), 2));
    keeper.stopped();
    assertEquals(20L, run(only()).quality().displaySeconds());
  }

  @Test
  void seconds_are_absent_when_the_machine_cannot_tell_of_its_display() throws Exception {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 2));
    display = Optional.empty();
    show(Scenes.shown(PROGRAM, slot(2).start(), 1));
    display = Optional.of(true);
    show(Scenes.shown(PROGRAM, slot(3).start(), 1));
    keeper.stopped();
    assertNull(run(only()).quality().displaySeconds());
  }

  @Test
  void after_a_crash_the_run_is_sealed_at_its_last_completed_slot_and_once() throws Exception {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 5));
    new Recovery(books).run(clock);
    new Recovery(books).run(clock);
    Run run = run(only());
    assertEquals(slot(4).end(), run.end());
    assertEquals("boot-1", run.circumstances().boot());
    keeper = keeper("boot-2");
    show(Scenes.shown(PROGRAM, slot(5).start(), 1));
    keeper.stopped();
    assertEquals("boot-2", records().get(1).circumstances().boot());
  }

  @Test
  void health_shows_the_open_run_as_provisional() {
    show(Scenes.shown(PROGRAM, Scenes.NOON, 4));
    Health.OpenRun open = keeper.open().orElseThrow();
    assertEquals(4, open.slots());
    assertEquals(1, open.number());
    assertEquals(slot(3).end(), open.end());
    keeper.stopped();
    assertTrue(keeper.open().isEmpty());
  }

  @Test
  void what_a_full_disk_did_not_take_is_written_when_there_is_room_again() throws Exception {
    disk.fail = true;
    keeper.shown(Scenes.broken(PROGRAM, slot(0)));
    show(Scenes.shown(PROGRAM, slot(1).start(), 2));
    assertEquals("DISK_FULL", faults.list().getFirst().code());
    disk.fail = false;
    keeper.tick();
    keeper.stopped();
    assertEquals(2, records().size());
  }

  private RunKeeper keeper(String boot) {
    return new RunKeeper(books, new Situation(clock, boot, () -> display));
  }

  private void show(List<Showing> showings) {
    showings.forEach(keeper::shown);
  }

  private static Slot.Filled slot(int index) {
    return Scenes.slots(Scenes.NOON, index + 1).get(index);
  }

  private List<PlayRecord> records() throws Exception {
    return journals.from(new Journals.Position(new JournalId("j"), 1));
  }

  private PlayRecord only() throws Exception {
    List<PlayRecord> records = records();
    assertEquals(1, records.size());
    return records.getFirst();
  }

  private static Run run(PlayRecord record) {
    return assertInstanceOf(Run.class, record);
  }

  private static Play play(PlayRecord record) {
    return assertInstanceOf(Play.class, record);
  }
}
