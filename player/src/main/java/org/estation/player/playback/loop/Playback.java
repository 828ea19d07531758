package org.estation.player.playback.loop;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.estation.player.playback.Holdings;
import org.estation.player.playback.Reasons;
import org.estation.player.playback.Showing;
import org.estation.player.playback.TrustedClock;
import org.estation.player.playback.Witness;
import org.estation.player.playback.agenda.Agenda;
import org.estation.player.playback.agenda.Due;
import org.estation.player.playback.agenda.Reserve;
import org.estation.player.playback.agenda.Telling;
import org.estation.player.playback.overlay.AlertSpans;
import org.estation.shared.proof.Play;
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
 * joined. What lies over the timeline (an alert, a blackout, a display that is off) cuts what is on
 * the screen at once, and so does a withdrawal.
 */
public final class Playback {
  /** How long before its start an item is made ready, in milliseconds. */
  static final long AHEAD = 3_000;

  private static final long LOOK = 1_000;
  private static final Telling CLOCK_SET = new Telling(Play.Outcome.PARTIAL, Reasons.CLOCK_SET);

  private final TrustedClock clock;
  private final Witness witness;
  private final Loop loop;
  private final Agenda agenda;
  private final Acts acts;
  private final Board board;
  private final Freezes freezes;
  private final ClockWatch watch = new ClockWatch();
  private @Nullable Act current;
  private @Nullable Act next;
  private boolean stopped;

  /** Playback that has not begun. */
  public Playback(Surroundings surroundings, Loop loop) {
    this.clock = surroundings.clock();
    Holdings holdings = surroundings.holdings();
    this.witness = new AlertSpans(surroundings.witness());
    board = new Board(surroundings.stage(), witness);
    this.loop = loop;
    freezes = new Freezes(surroundings.lookout(), loop);
    Reserve reserve = new Reserve(holdings);
    agenda = new Agenda(holdings, clock, reserve);
    acts = new Acts(surroundings, agenda, reserve, act -> new Heard(act, new Stagehand()));
  }

  /** Begins. */
  public void start() {
    loop.execute(this::look);
  }

  /** What is held has changed, and is to be looked at now. Any thread may call. */
  public void hurry() {
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
      interrupt(new Telling(Play.Outcome.PARTIAL, Reasons.STOPPED), clock.now());
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
          .ifPresent(unset -> interrupt(CLOCK_SET, Math.min(unset, now)));
      if (current != null) {
        review(current, now);
      }
      if (current == null) {
        begin(now);
      }
      prepareNext();
    } finally {
      loop.wake(untilNextLook(), this::look);
    }
  }

  private void review(Act act, long now) {
    if (act.due().end() <= now) {
      tell(act.ended());
      act.discardUnshown();
      current = null;
      return;
    }
    Optional<Telling> objection = agenda.objection(act.due(), now);
    if (objection.isPresent()) {
      interrupt(objection.get(), now);
    } else if (agenda.isWithdrawn(act.due())) {
      board.card(Due.Face.IDLE);
      replace(act, Reasons.WITHDRAWN);
    } else if (act.isStuck() && act.due() instanceof Due.Shown what) {
      switch (freezes.remedy(what)) {
        case AGAIN -> enter(acts.again(act, Reasons.FILM_STUCK, now), now);
        case RESERVE -> replace(act, Reasons.FILM_STUCK);
      }
    } else if (act.isOverdue(now)) {
      replace(act, Reasons.NOT_READY);
    } else {
      acts.sound(act, now);
    }
  }

  private void begin(long now) {
    Act act = next;
    next = null;
    if (act == null || !isGood(act, now)) {
      discard(act);
      act = acts.raise(agenda.at(now), now);
    }
    enter(act, now);
  }

  private boolean isGood(Act act, long now) {
    return act.entry() <= now
        && act.due().end() > now
        && !agenda.isWithdrawn(act.due())
        && agenda.objection(act.due(), now).isEmpty();
  }

  private void enter(Act act, long now) {
    current = act;
    act.takeUntold().forEach(witness::shown);
    act.begins(now);
    if (act.due() instanceof Due.Card card) {
      board.card(card.face());
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
    if (act.due() instanceof Due.Card || (act != current && act != next)) {
      return;
    }
    long now = clock.now();
    if (now >= act.due().end()) {
      tell(act.failed(reason, now));
      current = null;
    } else if (act == current) {
      enter(acts.instead(act, reason, now), now);
    } else {
      next = acts.instead(act, reason, now);
    }
    act.discardUnshown();
  }

  private void interrupt(Telling how, long now) {
    Act act = current;
    if (act != null) {
      tell(act.interrupted(how, now));
      act.discardUnshown();
    }
    current = null;
    discard(next);
    next = null;
  }

  private long untilNextLook() {
    Act act = current;
    if (act == null) {
      return LOOK;
    }
    long now = clock.now();
    long end = act.due().end() - (next == null ? AHEAD : 0);
    return Math.clamp(Math.min(end, agenda.overlays().at(now).until()) - now, 1, LOOK);
  }

  private void tell(Optional<Showing> showing) {
    showing.ifPresent(freezes::shown);
    showing.ifPresent(witness::shown);
  }

  private static void discard(@Nullable Act act) {
    if (act != null) {
      act.discardUnshown();
    }
  }

  /** Hears of acts on the loop's thread, which looks then. */
  private final class Stagehand implements Heard.News {
    @Override
    public void hear(Runnable what) {
      loop.execute(() -> {
        if (!stopped) {
          what.run();
          look();
        }
      });
    }

    @Override
    public void appeared(Act act) {
      if (act == current && act.due() instanceof Due.Shown what) {
        act.appears(clock.now());
        board.shows(what, act.appeared());
      }
    }

    @Override
    public void failed(Act act, String reason) {
      replace(act, reason);
    }
  }
}
