package org.estation.player.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.estation.player.clock.ClockFile;
import org.estation.player.clock.FakeMachine;
import org.estation.player.clock.Measurement;
import org.estation.player.clock.ServerClock;
import org.estation.player.disk.CrashingDisk;
import org.estation.player.disk.QuickDisk;
import org.estation.player.fault.Faults;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Showing;
import org.estation.playlists.timeline.RunExpansion;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.id.JournalId;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.PlayRecord;
import org.estation.shared.proof.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Row J-04 (A12): power cut at any moment; no play is lost, and none is counted twice. */
final class RunKeeperCrashIT {
  private static final int SLOTS = 120;
  private static final JournalId JOURNAL = new JournalId("j");

  @TempDir Path folder;
  private final Faults faults = new Faults(InstantSource.system());
  private final Generation program = Scenes.generation(1);
  private final Set<Long> recorded = new HashSet<>();
  private final Set<Long> doubtful = new HashSet<>();
  private int boots;

  static LongStream seeds() {
    return LongStream.range(1, 13);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_slot_that_was_told_stands_in_the_journal_exactly_once(long seed) throws Exception {
    Random random = new Random(seed);
    CrashingDisk disk = new CrashingDisk(random);
    RunKeeper keeper = start(disk);
    for (Slot.Filled slot : Scenes.slots(Scenes.NOON, SLOTS)) {
      if (random.nextInt(5) == 0) {
        disk.crashAfter(random.nextInt(2));
      }
      try {
        keeper.shown(random.nextInt(6) == 0 ? Scenes.broken(program, slot) : planned(slot));
        recorded.add(slot.start());
      } catch (CrashingDisk.PowerCut e) {
        doubtful.add(slot.start());
        keeper = restart(disk, random);
      }
    }
    disk.recover();
    keeper.stopped();
    compare();
  }

  private RunKeeper restart(CrashingDisk disk, Random random) throws IOException {
    disk.crashAfter(random.nextInt(4));
    try {
      return start(disk);
    } catch (CrashingDisk.PowerCut e) {
      disk.recover();
      return start(disk);
    } finally {
      disk.recover();
    }
  }

  private RunKeeper start(CrashingDisk disk) throws IOException {
    Books books =
        new Books(
            new Journals(disk, folder.resolve("journal"), faults, () -> JOURNAL),
            new Checkpoint(disk, folder.resolve("open.json")),
            faults);
    FakeMachine machine = new FakeMachine();
    ServerClock clock =
        new ServerClock(machine, new ClockFile(new QuickDisk(), folder.resolve("clock.json")));
    clock.set(new Measurement(machine.ticks(), Scenes.NOON, 15));
    new Recovery(books).run(clock);
    return new RunKeeper(books, new Situation(clock, "boot-" + ++boots, () -> Optional.of(true)));
  }

  private Showing planned(Slot.Filled slot) {
    return Scenes.late(program, slot, 20);
  }

  private void compare() throws Exception {
    Journals journals =
        new Journals(new QuickDisk(), folder.resolve("journal"), faults, () -> JOURNAL);
    List<Long> starts = new ArrayList<>();
    for (PlayRecord record : journals.from(new Journals.Position(JOURNAL, 1))) {
      starts.addAll(starts(record));
    }
    Set<Long> distinct = new HashSet<>(starts);
    assertEquals(starts.size(), distinct.size(), "a play stands twice");
    assertTrue(distinct.containsAll(recorded), "a play is lost");
    distinct.removeAll(recorded);
    assertTrue(doubtful.containsAll(distinct), "a play was made up");
    assertTrue(faults.list().isEmpty());
  }

  private List<Long> starts(PlayRecord record) {
    return switch (record) {
      case Play play -> List.of(play.start());
      case Run run ->
          assertInstanceOf(
                  RunExpansion.Expanded.class,
                  RunExpansion.of(new Timeline(program.program()), run))
              .slots()
              .stream()
              .map(Slot::start)
              .toList();
    };
  }
}
