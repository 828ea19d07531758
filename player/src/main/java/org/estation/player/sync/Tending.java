package org.estation.player.sync;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.estation.player.cache.Downloads;
import org.estation.player.cache.Wanted;
import org.estation.player.clock.ServerClock;
import org.estation.player.playback.Generation;
import org.estation.player.proof.RunKeeper;
import org.estation.player.text.Announcements;
import org.estation.shared.assignment.Wish;

/** What the player tends without its server: what has come, what is due, what is to be kept. */
final class Tending {
  private static final long CLOCK_EVERY = 60_000;

  private final ServerClock clock;
  private final Held held;
  private final Downloads downloads;
  private final RunKeeper keeper;
  private final Reactions reactions;
  private long followed;
  private long saved;
  private long told = -1;

  /**
   * What tending leads to.
   *
   * @param self does what is wished
   */
  record Reactions(Wishes wishes, Front.Self self, Announcements announcements) {}

  /** The goods that are tended. */
  record Goods(Held held, Downloads downloads, RunKeeper keeper) {}

  Tending(ServerClock clock, Goods goods, Reactions reactions) {
    this.clock = clock;
    this.held = goods.held();
    this.downloads = goods.downloads();
    this.keeper = goods.keeper();
    this.reactions = reactions;
  }

  /** Tends everything once. */
  void tend() throws IOException {
    long now = clock.now();
    keeper.tick();
    List<Wanted> wanted = held.advance(now);
    downloads.want(wanted);
    tellProgress(wanted);
    tellSwitch(now);
    logAsWished();
    restartWhenWished();
    if (now - saved >= CLOCK_EVERY) {
      clock.save();
      saved = now;
    }
  }

  private void tellProgress(List<Wanted> wanted) {
    long there = held.generations().held(wanted);
    if (there != told && (there < wanted.size() || told >= 0)) {
      reactions.announcements().say("files.held", there, wanted.size());
    }
    told = there < wanted.size() ? there : -1;
  }

  private void tellSwitch(long now) {
    Optional<Generation> generation = held.at(now);
    long version = generation.map(current -> current.assignment().version()).orElse(0L);
    if (version != followed) {
      generation.ifPresent(this::tellLive);
    }
    followed = version;
  }

  private void tellLive(Generation generation) {
    int items = generation.program().items().size();
    reactions.announcements().say("program.live", generation.assignment().version(), items);
  }

  private void logAsWished() throws IOException {
    Optional<Wish> wish = reactions.wishes().open(Wish.Kind.LOG_LEVEL);
    if (wish.isPresent() && wish.get().level() != null) {
      reactions.self().log(wish.get().level());
      reactions.wishes().fulfil(List.of(wish.get().id()));
      reactions.announcements().say("log.level", wish.get().level());
    }
  }

  private void restartWhenWished() throws IOException {
    Optional<Wish> wish = reactions.wishes().open(Wish.Kind.RESTART);
    if (wish.isPresent()) {
      reactions.wishes().fulfil(List.of(wish.get().id()));
      reactions.announcements().say("restart.wished");
      reactions.self().restart();
    }
  }
}
