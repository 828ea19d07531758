package org.estation.player.playback.agenda;

import java.util.Optional;
import org.estation.player.playback.Generation;
import org.estation.player.playback.overlay.Overlay;
import org.estation.playlists.timeline.Slot;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.proof.Play;
import org.jspecify.annotations.Nullable;

/** What is to be on the screen for a while. Instants are milliseconds since 1970 UTC. */
public sealed interface Due {
  /** First instant. */
  long start();

  /** First instant after it. */
  long end();

  /** Something that somebody sees, and that is told when it was seen. */
  sealed interface Shown extends Due {
    /** What the player follows while it is shown; empty before there is anything. */
    Optional<Generation> followed();

    /** The slot it fills; empty where no program plans it. */
    Optional<Slot.Filled> filled();

    /** What is shown. */
    ItemId id();

    /** Why it is shown. */
    Play.Trigger trigger();

    /** Why it is not what the program plans: a code, or empty. */
    String why();

    /** When it should have been seen first. */
    long planned();
  }

  /**
   * An item.
   *
   * @param slot the slot it fills, or null where it comes from the reserve for want of a plan
   * @param why empty when it is what the program plans, else the code of why the reserve plays
   */
  record Item(
      Generation generation,
      Slot.@Nullable Filled slot,
      ProgramItem item,
      long start,
      long end,
      String why)
      implements Shown {
    @Override
    public Optional<Generation> followed() {
      return Optional.of(generation);
    }

    @Override
    public Optional<Slot.Filled> filled() {
      return Optional.ofNullable(slot);
    }

    @Override
    public ItemId id() {
      return item.id();
    }

    @Override
    public Play.Trigger trigger() {
      return why.isEmpty() ? Play.Trigger.SCHEDULE : Play.Trigger.FALLBACK;
    }

    @Override
    public long planned() {
      return slot == null ? start : slot.start();
    }
  }

  /** A part of an alert's turn; in the records an alert goes by its own id. */
  record Warning(Optional<Generation> followed, Overlay.Warning part) implements Shown {
    @Override
    public long start() {
      return part.start();
    }

    @Override
    public long end() {
      return part.until();
    }

    @Override
    public Optional<Slot.Filled> filled() {
      return Optional.empty();
    }

    @Override
    public ItemId id() {
      return new ItemId(part.alert().id().value());
    }

    @Override
    public Play.Trigger trigger() {
      return Play.Trigger.ALERT;
    }

    @Override
    public String why() {
      return "";
    }

    @Override
    public long planned() {
      return part.start();
    }

    /** Its alert's card in its place, from an instant on. */
    public Warning asCard(long from) {
      long left = part.until() - from;
      return new Warning(
          followed,
          new Overlay.Warning(part.alerts(), part.alert(), null, from, left, part.until()));
    }
  }

  /**
   * A card, or nothing at all.
   *
   * @param settled whether it stays to its end; else it goes as soon as something is due
   */
  record Card(Face face, long start, long end, boolean settled) implements Due {}

  /** What a card looks like. */
  enum Face {
    /** The idle card. */
    IDLE,
    /** The neutral card of a blackout. */
    BLACKOUT,
    /** The display is off. */
    DARK
  }
}
