package org.estation.player.playback.agenda;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Holdings;
import org.estation.player.playback.Reasons;
import org.estation.player.playback.TrustedClock;
import org.estation.player.playback.overlay.Overlay;
import org.estation.player.playback.overlay.Overlays;
import org.estation.playlists.timeline.DayPlan;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.proof.Play;
import org.jspecify.annotations.Nullable;

/**
 * What is due at an instant in the main region: what lies over the timeline, if anything does; the
 * program's slot; the reserve in turn, without trusted time or when the assignment has expired so;
 * or the idle card.
 */
public final class Agenda {
  private final Holdings holdings;
  private final TrustedClock clock;
  private final Reserve reserve;
  private final Overlays overlays;
  private @Nullable Outline outline;

  /** An agenda by what is held; the reserve is shown for want of a plan. */
  public Agenda(Holdings holdings, TrustedClock clock, Reserve reserve) {
    this.holdings = holdings;
    this.clock = clock;
    this.reserve = reserve;
    overlays = new Overlays(holdings, clock);
  }

  /** What lies over the timeline. */
  public Overlays overlays() {
    return overlays;
  }

  /** What is due. */
  public Due at(long instant) {
    Optional<Generation> generation = holdings.at(instant);
    return switch (overlays.at(instant)) {
      case Overlay.Warning part -> new Due.Warning(generation, part);
      case Overlay.Blackout over -> card(Due.Face.BLACKOUT, instant, over);
      case Overlay.Dark over -> card(Due.Face.DARK, instant, over);
      case Overlay.Nothing _ ->
          generation.map(one -> at(one, instant)).orElseGet(() -> idle(instant));
    };
  }

  /** Why what was due may not stay until its end, and how that is told; empty where it may. */
  public Optional<Telling> objection(Due due, long now) {
    Overlay over = overlays.at(now);
    return switch (due) {
      case Due.Item item -> objection(item, over);
      case Due.Warning warning ->
          over instanceof Overlay.Warning part && part.alerts().equals(warning.part().alerts())
              ? Optional.empty()
              : Optional.of(new Telling(Play.Outcome.CUT, Reasons.ALERTS_CHANGED));
      case Due.Card card ->
          isFaceOf(card, over) && (card.settled() || at(now) instanceof Due.Card)
              ? Optional.empty()
              : Optional.of(new Telling(Play.Outcome.PARTIAL, ""));
    };
  }

  /** Whether nobody may see it any more. */
  public boolean isWithdrawn(Due due) {
    return due instanceof Due.Item item && holdings.isWithdrawn(item.item());
  }

  private Optional<Telling> objection(Due.Item item, Overlay over) {
    return switch (over) {
      case Overlay.Warning _ -> Optional.of(new Telling(Play.Outcome.CUT, Reasons.ALERT));
      case Overlay.Blackout _ -> Optional.of(new Telling(Play.Outcome.CUT, Reasons.BLACKOUT));
      case Overlay.Dark _ -> Optional.of(new Telling(Play.Outcome.PARTIAL, Reasons.POWER_OFF));
      case Overlay.Nothing _ ->
          item.why().equals(Reasons.NO_TRUSTED_TIME) && clock.reading().trusted()
              ? Optional.of(new Telling(Play.Outcome.PARTIAL, Reasons.CLOCK_SET))
              : Optional.empty();
    };
  }

  private static boolean isFaceOf(Due.Card card, Overlay over) {
    return switch (card.face()) {
      case IDLE -> over instanceof Overlay.Nothing;
      case BLACKOUT -> over instanceof Overlay.Blackout;
      case DARK -> over instanceof Overlay.Dark;
    };
  }

  private static Due card(Due.Face face, long instant, Overlay over) {
    return new Due.Card(face, instant, over.until(), true);
  }

  private static Due idle(long instant) {
    return new Due.Card(Due.Face.IDLE, instant, Long.MAX_VALUE, false);
  }

  /** The local day of an instant, by the generation's own zone. */
  public int dayOf(Generation generation, long instant) {
    return outlineOf(generation).timeline.days().dayOf(instant);
  }

  private Due at(Generation generation, long instant) {
    if (!clock.reading().trusted()) {
      return reserve(generation, instant, Reasons.NO_TRUSTED_TIME);
    }
    if (instant < generation.assignment().expiresAt()) {
      return planned(generation, instant);
    }
    return switch (generation.assignment().expired()) {
      case PLAY_ON -> planned(generation, instant);
      case RESERVE -> reserve(generation, instant, Reasons.ASSIGNMENT_EXPIRED);
      case CARD -> idle(instant);
    };
  }

  private Due reserve(Generation generation, long instant, String why) {
    return reserve
        .next(generation.program())
        .<Due>map(
            item -> new Due.Item(generation, null, item, instant, instant + item.duration(), why))
        .orElseGet(() -> idle(instant));
  }

  private Due planned(Generation generation, long instant) {
    Outline plan = outlineOf(generation);
    if (!plan.timeline.hasRegion(Program.MAIN)) {
      return idle(instant);
    }
    return switch (plan.at(instant)) {
      case Slot.Filled slot ->
          new Due.Item(generation, slot, plan.item(slot.item()), slot.start(), slot.end(), "");
      case Slot.Idle slot -> new Due.Card(Due.Face.IDLE, slot.start(), slot.end(), false);
    };
  }

  private Outline outlineOf(Generation generation) {
    Outline known = outline;
    if (known == null || !known.name.equals(generation.assignment().program())) {
      known = new Outline(generation.assignment().program(), generation.program());
      outline = known;
    }
    return known;
  }

  /** A program's timeline, with the day that was asked for last. */
  private static final class Outline {
    private final Sha256 name;
    private final Timeline timeline;
    private final Map<ItemId, ProgramItem> items = new HashMap<>();
    private @Nullable DayPlan day;

    Outline(Sha256 name, Program program) {
      this.name = name;
      timeline = new Timeline(program);
      program.items().forEach(item -> items.put(item.id(), item));
    }

    Slot at(long instant) {
      DayPlan plan = day;
      if (plan == null || !plan.contains(instant)) {
        plan = timeline.dayAt(Program.MAIN, instant);
        day = plan;
      }
      return plan.at(instant);
    }

    ProgramItem item(ItemId id) {
      return Objects.requireNonNull(items.get(id));
    }
  }
}
