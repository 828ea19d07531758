package org.estation.server.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.server.platform.http.Refusal;
import org.estation.server.playlist.Playlist;
import org.estation.server.playlist.Playlists;
import org.estation.server.playlist.PublicationState;
import org.estation.server.screen.Target;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.program.Layer;
import org.jspecify.annotations.Nullable;

/** Puts playlists on screens in the simple way, one booking each, and takes them off again. */
public final class Publications implements PublicationState.Lookup {
  /** The most screens that a playlist is published to. */
  static final int MOST_SCREENS = 1_000;

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private static final int HEAVIEST = 10_000;

  private final PublicationStore store;
  private final Playlists playlists;
  private final Bookings bookings;
  private final Reached reached;

  /** Whether a screen's player follows its newest assignment. */
  @FunctionalInterface
  public interface Reached {
    /** Says so. */
    boolean by(ScreenId screen);
  }

  Publications(PublicationStore store, Playlists playlists, Bookings bookings, Reached reached) {
    this.store = store;
    this.playlists = playlists;
    this.bookings = bookings;
    this.reached = reached;
  }

  /**
   * What somebody wants who publishes.
   *
   * @param weight share of voice among the layer's playlists, 1 to 10,000
   * @param lastDay null for no end
   */
  record Wanted(
      List<ScreenId> screens,
      Layer layer,
      int weight,
      LocalDate firstDay,
      @Nullable LocalDate lastDay) {
    private void check() {
      if (screens.isEmpty() || screens.size() > MOST_SCREENS) {
        throw new Refusal(422, "PUBLICATION_SCREENS", MOST_SCREENS);
      }
      if (layer == Layer.TAKEOVER) {
        throw new Refusal(422, "PUBLICATION_LAYER");
      }
      LocalDate last = lastDay == null ? firstDay : lastDay;
      boolean fits = weight >= 1 && weight <= HEAVIEST && !last.isBefore(firstDay);
      if (!fits || firstDay.isBefore(EARLIEST) || last.isAfter(LATEST)) {
        throw new Refusal(422, "PUBLICATION_DAYS");
      }
    }

    private Publication.Terms terms() {
      LocalDay last = lastDay == null ? null : new LocalDay(lastDay);
      return Publication.Terms.simple(layer, weight, new LocalDay(firstDay), last);
    }
  }

  /** Puts a playlist, as it is saved, on these screens, in place of what was published of it. */
  void publish(PlaylistId id, Wanted wanted, String by) {
    bookings.put(planned(playlists.get(id), wanted, by));
  }

  /** What is published of a playlist; null where nothing is. */
  @Nullable Publication current(PlaylistId id) {
    return store.of(id).orElse(null);
  }

  /** The publication of a playlist as it would be stored. */
  Publication planned(Playlist playlist, Wanted wanted, String by) {
    if (playlist.entries().isEmpty()) {
      throw new Refusal(422, "PLAYLIST_EMPTY");
    }
    wanted.check();
    Target target = Target.of(wanted.screens().stream().distinct().toList());
    if (!bookings.knows(target)) {
      throw new Refusal(422, "PUBLICATION_SCREENS", MOST_SCREENS);
    }
    return bookings.planned(
        current(playlist.id()), playlist, target, new Bookings.Planned(wanted.terms(), true, by));
  }

  /** Takes a playlist off every screen. */
  void unpublish(PlaylistId id) {
    store.of(id).map(Publication::booking).ifPresent(bookings::remove);
  }

  @Override
  public Optional<PublicationState.Published> of(PlaylistId playlist) {
    return store
        .of(playlist)
        .map(found -> new PublicationState.Published(state(found), found.entries()));
  }

  private PublicationState state(Publication publication) {
    Publication.Terms terms = publication.terms();
    LocalDay lastDay = terms.window().days().last();
    List<ScreenId> screens = publication.target().screens();
    return new PublicationState(
        screens,
        terms.layer(),
        terms.weight(),
        terms.window().days().first().toString(),
        lastDay == null ? null : lastDay.toString(),
        publication.made().at(),
        publication.made().by(),
        (int) screens.stream().filter(reached::by).count());
  }
}
