package org.estation.server.program;

import java.util.List;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.playlists.schedule.window.Window;
import org.estation.server.screen.Target;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Cadence;
import org.estation.shared.program.Layer;
import org.jspecify.annotations.Nullable;

/**
 * A playlist as it was put on screens: a booking of the region {@code main}.
 *
 * @param booking its booking
 * @param entries the items at the time of publishing
 * @param target on which screens
 * @param terms how and when it plays
 */
record Publication(
    BookingId booking,
    PlaylistId playlist,
    List<ItemId> entries,
    Target target,
    Terms terms,
    Made made) {
  Publication {
    entries = List.copyOf(entries);
  }

  /**
   * How it came about.
   *
   * @param simple whether it was made by publishing the playlist, which has one such booking at
   *     most, and not as a booking of its own
   * @param at milliseconds since 1970 UTC
   * @param by the account's name
   */
  record Made(boolean simple, long at, String by) {}

  /**
   * How and when it plays.
   *
   * @param name what people call it, or null for the playlist's name
   * @param share its part of the airtime; null in TAKEOVER and in no other layer
   * @param priority among what competes with it, the highest first
   * @param cut whether it cuts what plays when its window opens, in TAKEOVER
   * @param cadence how often it plays by the clock, or null
   * @param window on which days and hours
   */
  record Terms(
      @Nullable String name,
      Layer layer,
      @Nullable Share share,
      int priority,
      boolean cut,
      @Nullable Cadence cadence,
      Window window) {
    /** The whole day, each day from a first to a last one, with a share of its own. */
    static Terms simple(Layer layer, int weight, LocalDay first, @Nullable LocalDay last) {
      Share share = layer == Layer.TAKEOVER ? null : new Share(null, weight);
      return new Terms(null, layer, share, 0, false, null, Window.each(first, last));
    }

    /** Its weight, or 0 where it has none. */
    int weight() {
      return share == null ? 0 : share.weight();
    }
  }

  /**
   * A part of the airtime.
   *
   * @param group the share group it is in, or null for one of its own that has this weight
   * @param weight share of voice, 1 to 10,000
   */
  record Share(@Nullable String group, int weight) {}
}
