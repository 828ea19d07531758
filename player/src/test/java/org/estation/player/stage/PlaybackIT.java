package org.estation.player.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.estation.player.Loop;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Holdings;
import org.estation.player.playback.Lookout;
import org.estation.player.playback.Reasons;
import org.estation.player.playback.Showing;
import org.estation.player.playback.TrustedClock;
import org.estation.player.playback.Witness;
import org.estation.player.playback.loop.LoopThread;
import org.estation.player.playback.loop.Playback;
import org.estation.player.playback.loop.Surroundings;
import org.estation.player.vlc.Clips;
import org.estation.player.vlc.PixelSize;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Polling;
import org.estation.shared.assignment.Settings;
import org.estation.shared.device.Health;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.proof.Play;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The loop, the stage and libvlc together, in real time. */
@ExtendWith(Display.class)
class PlaybackIT {
  private static final PixelSize SIZE = new PixelSize(320, 180);

  @TempDir static Path folder;

  @Test
  void films_follow_each_other_on_time_and_every_one_is_told() throws Exception {
    List<Path> films =
        List.of(
            Clips.solid(folder, "red", SIZE, 3),
            Clips.solid(folder, "blue", SIZE, 3),
            Clips.moving(folder, SIZE, 3));
    Notes notes = new Notes();
    Generation generation = generation(films);
    try (FxStage stage = FxStage.launch(new StageSettings(640, 360, false, 0));
        LoopThread loop = new LoopThread()) {
      Playback playback =
          new Playback(
              new Surroundings(new Clock(), new Disk(generation, films), stage, notes, new Calm()),
              loop);
      playback.start();
      List<Showing> shown = new ArrayList<>();
      while (shown.size() < 4) {
        shown.add(notes.next());
      }
      notes.awaitAppearance(shown.getLast().end());
      playback.stop().get(10, TimeUnit.SECONDS);

      for (Showing one : shown.subList(1, 4)) {
        assertEquals(Play.Outcome.COMPLETED, one.outcome(), one.toString());
        assertTrue(one.film().shown() >= 40, one.toString());
      }
      assertEquals(shown.get(2).end() - 3_000, shown.get(1).end());
      assertEquals(Reasons.STOPPED, notes.next().reason());
    }
  }

  private static Generation generation(List<Path> films) {
    int today = (int) Math.floorDiv(InstantSource.system().millis(), 86_400_000L);
    List<ProgramItem> items = films.stream().map(film -> Items.film(film, 3_000).item()).toList();
    Loop loop = new Loop("loop", today, today + 1, items.stream().map(ProgramItem::id).toList());
    Program program = Loop.program(new Horizon(today, today + 1), List.of(loop), items, List.of());
    return new Generation(assignment(today * 86_400_000L), program);
  }

  private static Assignment assignment(long midnight) {
    return new Assignment(
        new ScreenId("screen"),
        "大厅",
        List.of(),
        1,
        midnight,
        midnight + 7 * 86_400_000L,
        Assignment.Expired.PLAY_ON,
        Sha256.of(new byte[0]),
        1,
        midnight,
        midnight,
        null,
        Settings.USUAL,
        new Polling(30_000, 60_000, 30_000, 60_000),
        List.of());
  }

  private static final class Clock implements TrustedClock {
    @Override
    public long now() {
      return InstantSource.system().millis();
    }

    @Override
    public Reading reading() {
      return new Reading(0, 5, true);
    }
  }

  /** Nothing may stand still. */
  private static final class Calm implements Lookout {
    @Override
    public void frozen(ItemId item) {
      throw new AssertionError(item + " stands still");
    }

    @Override
    public void helpless() {
      throw new AssertionError("everything stands still");
    }
  }

  private record Disk(Generation generation, Map<Sha256, Path> files) implements Holdings {
    Disk(Generation generation, List<Path> films) {
      this(generation, Items.byHash(films));
    }

    @Override
    public Optional<Generation> at(long instant) {
      return Optional.of(generation);
    }

    @Override
    public Optional<Assignment> newestAssignment() {
      return Optional.of(generation.assignment());
    }

    @Override
    public Optional<Alerts> alerts() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> file(Sha256 hash) {
      return Optional.ofNullable(files.get(hash));
    }
  }

  private static final class Notes implements Witness {
    private final BlockingQueue<Health.Now> appearances = new LinkedBlockingQueue<>();
    private final BlockingQueue<Showing> showings = new LinkedBlockingQueue<>();

    @Override
    public void now(Health.@Nullable Now now) {
      if (now != null) {
        appearances.add(now);
      }
    }

    /** Waits until what is shown from an instant on has appeared. */
    void awaitAppearance(long from) throws InterruptedException {
      Health.Now now = appearances.poll(30, TimeUnit.SECONDS);
      while (now != null && now.since() < from) {
        now = appearances.poll(30, TimeUnit.SECONDS);
      }
      assertNotNull(now);
    }

    @Override
    public void shown(Showing showing) {
      showings.add(showing);
    }

    @Override
    public void stopped() {}

    Showing next() throws InterruptedException {
      Showing next = showings.poll(30, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("nothing was told for 30 s");
      }
      return next;
    }
  }
}
