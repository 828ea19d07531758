package org.estation.player.playback.loop;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.estation.player.playback.Reasons;
import org.estation.player.playback.Showing;
import org.estation.player.playback.TrustedClock;
import org.estation.player.playback.View;
import org.estation.player.playback.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the screen on the timeline. One thread, the loop's, owns all of the state; whatever happens
 * elsewhere is a task of that thread. Each task ends with a look at the clock: what is over is told
 * to the witness and gives way, what is next is made ready ahead of time, and the alarm is set for
 * the next thing to do. So nothing depends on a timer being exact, or on an event coming at all.
 *
 * <p>Slots end by the clock. What cannot be shown is told as failed, and the reserve stands in for
 * the rest of its slot. A new generation takes over where a slot ends. When the clock is set by
 * more than a quarter of a second, what is on the screen ends, and what is due by the new time is
 * joined.
 */
public final class Playback {
  /** How long before its start an item is made ready, in milliseconds. */
  static final long AHEAD = 3_000;

  private static final long LOOK = 1_000;

  private final TrustedClock clock;
  private final Witness witness;
  private final Loop loop;
  private final Agenda agenda;
  private final Acts acts;
  private final Board board;
  private final ClockWatch watch = new ClockWatch();
  private @Nullable Act current;
  private @Nullable Act next;
  private boolean stopped;

  /** Playback that has not begun. */
  public Playback(Surroundings surroundings, Loop loop) {
    this.clock = surroundings.clock();
    this.witness = surroundings.witness();
    board = new Board(surroundings.stage(), witness);
    this.loop = loop;
    Reserve reserve = new Reserve(surroundings.holdings());
    agenda = new Agenda(surroundings.holdings(), clock, reserve);
    acts = new Acts(surroundings, agenda, reserve, Heard::new);
  }

  /** Begins. */
  public void start() {
    loop.execute(this::look);
  }

  /** How it stands. Any thread may ask. */
  public PlaybackState state() {
    return board.state();
  }

  /**
   * Ends: what is on the screen is told as far as it was shown, and the witness hears that it was
   * the last.
   *
   * @return completes when that is done
   */
  public CompletableFuture<Void> stop() {
    return CompletableFuture.runAsync(this::end, loop::execute);
  }

  private void end() {
    if (!stopped) {
      stopped = true;
      interrupt(Reasons.STOPPED, clock.now());
      witness.stopped();
    }
  }

  private void look() {
    if (stopped) {
      return;
    }
    try {
      long now = clock.now();
      watch
          .unsetTime(now, loop.elapsed())
          .ifPresent(unset -> interrupt(Reasons.CLOCK_SET, Math.min(unset, now)));
      review(now);
      if (current == null) {
        begin(now);
      }
      prepareNext();
    } finally {
      loop.wake(untilNextLook(), this::look);
    }
  }

  private void review(long now) {
    Act act = current;
    if (act == null) {
      return;
    }
    if (act.due().end() <= now) {
      tell(act.ended());
      act.discardUnshown();
      current = null;
      return;
    }
    switch (act.due()) {
      case Due.Card card -> review(card, now);
      case Due.Item item -> review(act, item, now);
    }
  }

  private void review(Due.Card card, long now) {
    if (!card.settled() && agenda.at(now) instanceof Due.Item) {
      interrupt("", now);
    }
  }

  private void review(Act act, Due.Item item, long now) {
    if (item.why().equals(Reasons.NO_TRUSTED_TIME) && clock.reading().trusted()) {
      interrupt(Reasons.CLOCK_SET, now);
    } else if (act.isStuck()) {
      replace(act, Reasons.FILM_STUCK);
    } else if (act.isOverdue(now)) {
      replace(act, Reasons.NOT_READY);
    }
  }

  private void begin(long now) {
    Act act = next;
    next = null;
    if (act == null || act.entry() > now || act.due().end() <= now) {
      discard(act);
      act = acts.raise(agenda.at(now), now);
    }
    enter(act, now);
  }

  private void enter(Act act, long now) {
    current = act;
    act.takeUntold().forEach(witness::shown);
    act.begins(now);
    if (act.due() instanceof Due.Card) {
      board.idle();
    }
  }

  private void prepareNext() {
    Act act = current;
    if (act != null && next == null && act.due().end() - clock.now() <= AHEAD) {
      long entry = act.due().end();
      next = acts.raise(agenda.at(entry), entry);
      board.coming(next.due());
    }
  }

  private void replace(Act act, String reason) {
    if (!(act.due() instanceof Due.Item item) || (act != current && act != next)) {
      return;
    }
    long now = clock.now();
    if (now >= item.end()) {
      witness.shown(act.failed(item, reason, now));
      current = null;
    } else if (act == current) {
      enter(acts.instead(act, item, reason, now), now);
    } else {
      next = acts.instead(act, item, reason, now);
    }
    act.discardUnshown();
  }

  private void interrupt(String reason, long now) {
    Act act = current;
    if (act != null) {
      tell(act.interrupted(reason, now));
      act.discardUnshown();
    }
    current = null;
    discard(next);
    next = null;
  }

  private void appeared(Act act) {
    if (act == current && act.due() instanceof Due.Item item) {
      act.appears(clock.now());
      board.shows(item, act.appeared());
    }
  }

  private long untilNextLook() {
    Act act = current;
    if (act == null) {
      return LOOK;
    }
    long end = act.due().end() - (next == null ? AHEAD : 0);
    return Math.clamp(end - clock.now(), 1, LOOK);
  }

  private void tell(Optional<Showing> showing) {
    showing.ifPresent(witness::shown);
  }

  private static void discard(@Nullable Act act) {
    if (act != null) {
      act.discardUnshown();
    }
  }

  /** Brings what the stage says of an act onto the loop's thread. */
  private final class Heard implements View.Listener {
    private final Act act;

    Heard(Act act) {
      this.act = act;
    }

    @Override
    public void ready() {
      hear(act::isReady);
    }

    @Override
    public void appeared() {
      hear(() -> Playback.this.appeared(act));
    }

    @Override
    public void failed(String reason) {
      hear(() -> replace(act, reason));
    }

    private void hear(Runnable news) {
      loop.execute(() -> {
        if (!stopped) {
          news.run();
          look();
        }
      });
    }
  }
}
