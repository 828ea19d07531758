package org.estation.server.program;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.server.playlist.Playlist;
import org.estation.server.playlist.Playlists;
import org.estation.server.playlist.PublicationState;
import org.estation.server.screen.Screens;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;

/** Puts playlists on screens and takes them off again. */
public final class Publications implements PublicationState.Lookup {
  private static final int MOST_SCREENS = 1_000;

  private final PublicationStore store;
  private final Playlists playlists;
  private final Screens screens;
  private final Context context;

  /**
   * What publishing needs besides.
   *
   * @param reached whether a screen's player follows its newest assignment
   */
  public record Context(Changes changes, InstantSource clock, Ids ids, Reached reached) {}

  /** Whether a screen's player follows its newest assignment. */
  @FunctionalInterface
  public interface Reached {
    /** Says so. */
    boolean by(ScreenId screen);
  }

  Publications(PublicationStore store, Playlists playlists, Screens screens, Context context) {
    this.store = store;
    this.playlists = playlists;
    this.screens = screens;
    this.context = context;
  }

  /** Puts a playlist, as it is saved, on these screens, in place of what was published of it. */
  void publish(PlaylistId id, List<ScreenId> wanted, Publication.Terms terms, String by) {
    Playlist playlist = playlists.get(id);
    if (playlist.entries().isEmpty()) {
      throw new Refusal(422, "PLAYLIST_EMPTY");
    }
    List<ScreenId> distinct = wanted.stream().distinct().toList();
    boolean known = distinct.stream().allMatch(screen -> screens.find(screen).isPresent());
    if (distinct.isEmpty() || distinct.size() > MOST_SCREENS || !known) {
      throw new Refusal(422, "PUBLICATION_SCREENS", MOST_SCREENS);
    }
    if (!terms.possible()) {
      throw new Refusal(422, "PUBLICATION_DAYS");
    }
    BookingId booking =
        store.of(id).map(Publication::booking).orElseGet(() -> new BookingId(context.ids().next()));
    store.put(
        new Publication(
            booking, id, playlist.entries(), distinct, terms, context.clock().millis(), by));
    context.changes().note();
  }

  /** Takes a playlist off every screen. */
  void unpublish(PlaylistId id) {
    store.remove(id);
    context.changes().note();
  }

  @Override
  public Optional<PublicationState.Published> of(PlaylistId playlist) {
    return store
        .of(playlist)
        .map(found -> new PublicationState.Published(state(found), found.entries()));
  }

  private PublicationState state(Publication publication) {
    Publication.Terms terms = publication.terms();
    LocalDate lastDay = terms.lastDay();
    int reached = (int) publication.screens().stream().filter(context.reached()::by).count();
    return new PublicationState(
        publication.screens(),
        terms.layer(),
        terms.weight(),
        terms.firstDay().toString(),
        lastDay == null ? null : lastDay.toString(),
        publication.publishedAt(),
        publication.publishedBy(),
        reached);
  }
}
