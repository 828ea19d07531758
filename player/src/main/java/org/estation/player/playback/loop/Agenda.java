package org.estation.player.playback.loop;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Holdings;
import org.estation.player.playback.Reasons;
import org.estation.player.playback.TrustedClock;
import org.estation.playlists.timeline.DayPlan;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.jspecify.annotations.Nullable;

/**
 * What is due at an instant in the main region: the program's slot; the reserve in turn, without
 * trusted time or when the assignment has expired so; or the idle card.
 */
final class Agenda {
  private final Holdings holdings;
  private final TrustedClock clock;
  private final Reserve reserve;
  private @Nullable Outline outline;

  Agenda(Holdings holdings, TrustedClock clock, Reserve reserve) {
    this.holdings = holdings;
    this.clock = clock;
    this.reserve = reserve;
  }

  /** What is due. */
  Due at(long instant) {
    return holdings
        .at(instant)
        .map(generation -> at(generation, instant))
        .orElseGet(() -> new Due.Card(instant, Long.MAX_VALUE, false));
  }

  /** The local day of an instant, by the generation's own zone. */
  int dayOf(Generation generation, long instant) {
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
      case CARD -> new Due.Card(instant, Long.MAX_VALUE, false);
    };
  }

  private Due reserve(Generation generation, long instant, String why) {
    return reserve
        .next(generation.program())
        .<Due>map(
            item -> new Due.Item(generation, null, item, instant, instant + item.duration(), why))
        .orElseGet(() -> new Due.Card(instant, Long.MAX_VALUE, false));
  }

  private Due planned(Generation generation, long instant) {
    Outline plan = outlineOf(generation);
    if (!plan.timeline.hasRegion(Program.MAIN)) {
      return new Due.Card(instant, Long.MAX_VALUE, false);
    }
    return switch (plan.at(instant)) {
      case Slot.Filled slot ->
          new Due.Item(generation, slot, plan.item(slot.item()), slot.start(), slot.end(), "");
      case Slot.Idle slot -> new Due.Card(slot.start(), slot.end(), false);
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
