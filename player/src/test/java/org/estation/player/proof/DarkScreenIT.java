package org.estation.player.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.estation.player.clock.ClockFile;
import org.estation.player.clock.FakeMachine;
import org.estation.player.clock.Measurement;
import org.estation.player.clock.ServerClock;
import org.estation.player.disk.QuickDisk;
import org.estation.player.fault.Faults;
import org.estation.shared.id.JournalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written when the screen goes dark. */
final class DarkScreenIT {
  @TempDir Path folder;

  @Test
  void when_nothing_is_shown_any_longer_the_run_is_sealed_at_once() throws Exception {
    QuickDisk disk = new QuickDisk();
    FakeMachine machine = new FakeMachine();
    ServerClock clock = new ServerClock(machine, new ClockFile(disk, folder.resolve("clock.json")));
    clock.set(new Measurement(machine.ticks(), Scenes.NOON, 15));
    Faults faults = new Faults(InstantSource.system());
    Journals journals =
        new Journals(disk, folder.resolve("journal"), faults, () -> new JournalId("j"));
    Books books = new Books(journals, new Checkpoint(disk, folder.resolve("open.json")), faults);
    RunKeeper keeper = new RunKeeper(books, new Situation(clock, "boot", () -> Optional.of(true)));
    Scenes.shown(Scenes.generation(1), Scenes.NOON, 3).forEach(keeper::shown);
    assertTrue(keeper.open().isPresent());
    assertEquals(1, journals.next().number());

    keeper.now(null);

    assertTrue(keeper.open().isEmpty());
    assertEquals(2, journals.next().number());
  }
}
