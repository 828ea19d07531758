package org.estation.player.playback.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.estation.player.playback.Reasons;
import org.estation.player.playback.Showing;
import org.estation.player.playback.View;
import org.estation.player.playback.agenda.Due;
import org.estation.player.playback.agenda.Telling;
import org.estation.shared.id.ItemId;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.Run;
import org.jspecify.annotations.Nullable;

/** One thing on its way to the screen, on it, and off again. It lives on the loop's thread. */
final class Act {
  private static final long STUCK = 5_000;
  private static final long PATIENCE = 5_000;
  private static final long NEVER = -1;

  private final Due due;
  private final long entry;
  private final List<Showing> untold = new ArrayList<>();
  private Set<ItemId> tried = Set.of();
  private OptionalInt turn = OptionalInt.empty();
  private @Nullable View view;
  private int volume;
  private boolean ready;
  private boolean shown;
  private long begun = NEVER;
  private long appeared = NEVER;

  /**
   * An act.
   *
   * @param entry when it is to appear: at what is due's start, or later when it is joined
   */
  Act(Due due, long entry) {
    this.due = due;
    this.entry = entry;
  }

  Due due() {
    return due;
  }

  long entry() {
    return entry;
  }

  /** What failed before it in its slot and was not told yet; it is told once. */
  List<Showing> takeUntold() {
    List<Showing> taken = List.copyOf(untold);
    untold.clear();
    return taken;
  }

  /** Has these told before it, when its turn comes. */
  void tellFirst(List<Showing> showings) {
    untold.addAll(showings);
  }

  /**
   * Makes it stand in for another.
   *
   * @param itsTurn how many slots failed before on that day
   * @param others the items that failed in its slot
   */
  void standsIn(int itsTurn, Set<ItemId> others) {
    turn = OptionalInt.of(itsTurn);
    tried = Set.copyOf(others);
  }

  /** How many slots failed before on that day, when it stands in for another. */
  OptionalInt turn() {
    return turn;
  }

  /** The items that failed in its slot. */
  Set<ItemId> tried() {
    return tried;
  }

  void prepare(View itsView, int itsVolume) {
    view = itsView;
    volume = itsVolume;
  }

  void begins(long now) {
    begun = now;
    show();
  }

  void isReady() {
    ready = true;
    if (begun != NEVER) {
      show();
    }
  }

  private void show() {
    if (ready && !shown && view != null) {
      shown = true;
      view.show();
    }
  }

  /** Is as loud as this from now on. */
  void sound(int percent) {
    if (view != null && percent != volume) {
      volume = percent;
      view.volume(percent);
    }
  }

  void appears(long now) {
    appeared = Math.clamp(now, due.start(), due.end());
  }

  boolean hasAppeared() {
    return appeared != NEVER;
  }

  long appeared() {
    return appeared;
  }

  boolean isStuck() {
    return film().longestFreeze() > STUCK;
  }

  /** Whether it takes too long to get ready; for an alert's card there is nothing better. */
  boolean isOverdue(long now) {
    boolean patient = due instanceof Due.Warning warning && warning.part().medium() == null;
    return !patient && view != null && !hasAppeared() && now - Math.max(begun, entry) > PATIENCE;
  }

  void discardUnshown() {
    if (view != null && !shown) {
      view.discard();
    }
  }

  /** What is to be told when its time is up. */
  Optional<Showing> ended() {
    if (!(due instanceof Due.Shown what) || view == null) {
      return Optional.empty();
    }
    if (!hasAppeared()) {
      boolean joined = entry - what.planned() > Run.LATEST;
      return joined ? Optional.empty() : failed(Reasons.NOT_READY, entry);
    }
    boolean late = what.trigger() != Play.Trigger.ALERT && appeared - what.planned() > Run.LATEST;
    String reason = late && what.why().isEmpty() ? Reasons.LATE : what.why();
    Play.Outcome outcome = late ? Play.Outcome.PARTIAL : Play.Outcome.COMPLETED;
    return showing(what, due.end(), new Telling(outcome, reason));
  }

  /** What is to be told when it ends early. */
  Optional<Showing> interrupted(Telling how, long now) {
    return due instanceof Due.Shown what && hasAppeared()
        ? showing(what, now, how)
        : Optional.empty();
  }

  /** What is to be told when it cannot be shown, or not any longer. */
  Optional<Showing> failed(String reason, long now) {
    boolean withdrawn = reason.equals(Reasons.WITHDRAWN);
    Play.Outcome hidden = withdrawn ? Play.Outcome.SKIPPED : Play.Outcome.FAILED;
    Play.Outcome outcome = withdrawn && hasAppeared() ? Play.Outcome.CUT : hidden;
    return due instanceof Due.Shown what
        ? showing(what, now, new Telling(outcome, reason))
        : Optional.empty();
  }

  private Optional<Showing> showing(Due.Shown what, long end, Telling how) {
    long start = hasAppeared() ? appeared : what.start();
    return what.followed()
        .map(generation ->
            new Showing(
                generation,
                what.filled().orElse(null),
                what.id(),
                start,
                hasAppeared() ? Math.clamp(end, start, due.end()) : start,
                how.outcome(),
                what.trigger(),
                how.reason(),
                film()));
  }

  private Showing.Film film() {
    return view == null || !hasAppeared() ? Showing.Film.NONE : view.film();
  }
}
