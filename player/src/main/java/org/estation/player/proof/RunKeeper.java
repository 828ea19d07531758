package org.estation.player.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.player.disk.DiskFull;
import org.estation.player.fault.FaultCode;
import org.estation.player.playback.Reasons;
import org.estation.player.playback.Showing;
import org.estation.player.playback.Witness;
import org.estation.playlists.timeline.Slot;
import org.estation.shared.device.Health;
import org.estation.shared.program.Program;
import org.estation.shared.proof.Circumstances;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.Run;
import org.jspecify.annotations.Nullable;

/**
 * Writes proof of play from what was shown.
 *
 * <p>While a region follows its program, one open run grows in memory and, at each completed slot,
 * in the checkpoint. Whatever deviates seals it: first the run goes into the journal, then the
 * deviation. When the power fails in between, the checkpoint still has the run, and {@link
 * Recovery} seals it, unless the journal has it already. What the disk does not take is kept in
 * memory and tried again.
 */
public final class RunKeeper implements Witness {
  private static final int MOST_UNSAVED = 5_000;

  private final Books books;
  private final Situation situation;
  private final Map<String, OpenRun> open = new LinkedHashMap<>();
  private final List<Draft> unsaved = new ArrayList<>();
  private Health.@Nullable Now now;

  /** A keeper of these books, whose last crash is recovered from. */
  public RunKeeper(Books books, Situation situation) {
    this.books = books;
    this.situation = situation;
  }

  @Override
  public synchronized void now(Health.@Nullable Now shown) {
    now = shown;
    if (shown == null && !open.isEmpty()) {
      sealAll();
    }
  }

  /** What is on the screen. */
  public synchronized Optional<Health.Now> now() {
    return Optional.ofNullable(now);
  }

  @Override
  public synchronized void shown(Showing showing) {
    Slot.Filled slot = showing.slot();
    if (slot != null && OpenRun.fits(showing, slot)) {
      grow(showing, slot);
    } else {
      seal(showing.slot() == null ? Program.MAIN : showing.slot().region());
      unsaved.add(single(showing));
    }
    write();
  }

  @Override
  public synchronized void stopped() {
    now = null;
    sealAll();
  }

  /** Seals runs that have lasted two hours, and tries again what the disk did not take. */
  public synchronized void tick() {
    List<String> lasting =
        open.values().stream()
            .filter(run -> run.isLong(situation.clock().now()))
            .map(OpenRun::region)
            .toList();
    if (!lasting.isEmpty() || !unsaved.isEmpty()) {
      lasting.forEach(this::seal);
      write();
    }
  }

  /** The open run of the region that is most of the picture, or of the first that has one. */
  public synchronized Optional<Health.OpenRun> open() {
    OpenRun main = open.get(Program.MAIN);
    Optional<OpenRun> shown = main == null ? open.values().stream().findFirst() : Optional.of(main);
    Journals.Position next = books.journals().next();
    return shown.map(run -> run.numbered(next.number())).map(run -> provisional(run, next));
  }

  private void grow(Showing showing, Slot.Filled slot) {
    OpenRun run = open.get(slot.region());
    if (run != null && run.continues(showing, slot, situation)) {
      run.add(showing, slot, situation);
    } else {
      seal(slot.region());
      run = new OpenRun(showing, slot, situation);
      open.put(slot.region(), run);
    }
    if (run.isLong(slot.end())) {
      seal(slot.region());
    }
  }

  private void sealAll() {
    List.copyOf(open.keySet()).forEach(this::seal);
    write();
  }

  private void seal(String region) {
    OpenRun run = open.remove(region);
    if (run != null) {
      unsaved.add(run::numbered);
    }
  }

  private Draft single(Showing showing) {
    Circumstances circumstances = situation.of(showing.generation());
    Slot.Filled slot = showing.slot();
    boolean late = isLate(showing, slot);
    return number ->
        new Play(
            number,
            circumstances,
            slot == null ? Program.MAIN : slot.region(),
            slot == null ? null : new Play.Planned(slot.start(), slot.end(), slot.item()),
            showing.item(),
            showing.start(),
            Math.max(showing.start(), showing.end()),
            late ? Play.Outcome.PARTIAL : showing.outcome(),
            showing.trigger(),
            late ? Reasons.LATE : showing.reason());
  }

  private static boolean isLate(Showing showing, Slot.@Nullable Filled slot) {
    return slot != null
        && showing.outcome() == Play.Outcome.COMPLETED
        && showing.trigger() == Play.Trigger.SCHEDULE
        && showing.start() - slot.start() > Run.LATEST;
  }

  private void write() {
    try {
      if (!unsaved.isEmpty()) {
        books.journals().append(unsaved, situation.clock().now());
        unsaved.clear();
      }
      Journals.Position next = books.journals().next();
      List<Run> runs = open.values().stream().map(run -> run.numbered(next.number())).toList();
      books.checkpoint().write(new Checkpoint.Kept(next, runs));
    } catch (IOException e) {
      books.faults().add(DiskFull.is(e) ? FaultCode.DISK_FULL : FaultCode.DISK_FAILED, "journal");
      forgetOldest();
    }
  }

  private void forgetOldest() {
    if (unsaved.size() > MOST_UNSAVED) {
      unsaved.subList(0, unsaved.size() - MOST_UNSAVED).clear();
      books.faults().add(FaultCode.RECORDS_LOST);
    }
  }

  private static Health.OpenRun provisional(Run run, Journals.Position next) {
    return new Health.OpenRun(
        next.journal(),
        next.number(),
        run.circumstances().program(),
        run.region(),
        run.day(),
        run.start(),
        run.end(),
        run.slots());
  }
}
