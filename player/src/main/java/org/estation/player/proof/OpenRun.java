package org.estation.player.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estation.player.playback.Showing;
import org.estation.playlists.timeline.LocalDays;
import org.estation.playlists.timeline.Slot;
import org.estation.shared.id.ItemId;
import org.estation.shared.proof.Circumstances;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.Run;
import org.estation.shared.proof.RunDigest;
import org.jspecify.annotations.Nullable;

/** A run that still grows: whole consecutive slots that played as planned. */
final class OpenRun {
  private static final long LONGEST = 2 * 3_600_000L;
  private static final long MILLIS_A_SECOND = 1_000;

  private record Started(long start, ItemId item) {}

  private final List<Started> started = new ArrayList<>();
  private final String region;
  private final int day;
  private final long start;
  private final long steps;
  private Circumstances circumstances;
  private long end;
  private Run.Quality quality = Run.Quality.NONE;

  /**
   * A run that begins with a slot.
   *
   * @param slot a slot that {@link #fits}, of this showing
   * @param situation as it is now
   */
  OpenRun(Showing showing, Slot.Filled slot, Situation situation) {
    region = slot.region();
    day = dayOf(showing, slot);
    start = slot.start();
    steps = situation.clock().steps();
    circumstances = situation.of(showing.generation());
    end = slot.start();
    add(showing, slot, situation);
  }

  /** Whether this was a slot of the program, shown wholly and in time. */
  static boolean fits(Showing showing, Slot.Filled slot) {
    return showing.outcome() == Play.Outcome.COMPLETED
        && showing.trigger() == Play.Trigger.SCHEDULE
        && showing.item().equals(slot.item())
        && Math.abs(showing.start() - slot.start()) <= Run.LATEST;
  }

  /** Whether such a slot continues this run. */
  boolean continues(Showing showing, Slot.Filled slot, Situation situation) {
    Circumstances now = situation.of(showing.generation());
    return slot.start() == end
        && dayOf(showing, slot) == day
        && situation.clock().steps() == steps
        && now.screen().equals(circumstances.screen())
        && now.program().equals(circumstances.program())
        && now.assignment() == circumstances.assignment()
        && now.unsure() == circumstances.unsure();
  }

  /** Takes a slot that continues it. */
  void add(Showing showing, Slot.Filled slot, Situation situation) {
    started.add(new Started(slot.start(), slot.item()));
    end = slot.end();
    Circumstances now = situation.of(showing.generation());
    circumstances =
        new Circumstances(
            now.screen(),
            now.program(),
            now.assignment(),
            now.boot(),
            now.clockOffset(),
            Math.max(now.uncertainty(), circumstances.uncertainty()),
            circumstances.unsure());
    quality = grown(showing, slot, situation.display().connected());
  }

  /** Whether it is to be sealed because it has lasted long enough. */
  boolean isLong(long now) {
    return now - start >= LONGEST;
  }

  String region() {
    return region;
  }

  /** The run as it stands, as the record of this number. */
  Run numbered(long number) {
    RunDigest digest = new RunDigest();
    started.forEach(slot -> digest.add(slot.start(), slot.item()));
    return new Run(
        number, circumstances, region, day, start, end, started.size(), digest.finish(), quality);
  }

  private Run.Quality grown(Showing showing, Slot.Filled slot, Optional<Boolean> display) {
    Showing.Film film = showing.film();
    return new Run.Quality(
        Math.max(quality.worstSkew(), Math.abs(showing.start() - slot.start())),
        quality.framesShown() + film.shown(),
        quality.framesExpected() + film.expected(),
        Math.max(quality.longestFreeze(), film.longestFreeze()),
        displayed(slot, display));
  }

  private @Nullable Long displayed(Slot.Filled slot, Optional<Boolean> display) {
    Long before = quality.displaySeconds();
    if (before == null || display.isEmpty()) {
      return null;
    }
    return before + (display.get() ? (slot.end() - slot.start()) / MILLIS_A_SECOND : 0);
  }

  private static int dayOf(Showing showing, Slot.Filled slot) {
    return new LocalDays(showing.generation().program().zone()).dayOf(slot.start());
  }
}
