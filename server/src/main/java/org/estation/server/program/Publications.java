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
import org.estation.shared.id.BookingId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.program.Layer;
import org.jspecify.annotations.Nullable;

/** Puts playlists on screens and takes them off again. */
public final class Publications implements PublicationState.Lookup {
  /** The most screens that a playlist is published to. */
  static final int MOST_SCREENS = 1_000;

  private final PublicationStore store;
  private final Audience audience;
  private final Programs programs;
  private final Context context;

  /**
   * What publishing needs besides.
   *
   * @param reached whether a screen's player follows its newest assignment
   */
  public record Context(
      Playlists playlists, Changes changes, InstantSource clock, Ids ids, Reached reached) {}

  /** Whether a screen's player follows its newest assignment. */
  @FunctionalInterface
  public interface Reached {
    /** Says so. */
    boolean by(ScreenId screen);
  }

  Publications(PublicationStore store, Audience audience, Programs programs, Context context) {
    this.store = store;
    this.audience = audience;
    this.programs = programs;
    this.context = context;
  }

  /**
   * Puts a playlist, as it is saved, on these screens, in place of what was published of it.
   * Refused before anything is stored when a screen could not take the program that comes of it.
   */
  synchronized void publish(
      PlaylistId id, List<ScreenId> wanted, Publication.Terms terms, String by) {
    Publication planned = planned(context.playlists().get(id), wanted, terms, by);
    List<Audience.Group> groups = audience.of(current(id), planned);
    Programs.Trial trial = programs.trial(Audience.published(groups));
    groups.forEach(group -> trial.program(group.zone(), group.after()));
    store.put(planned);
    context.changes().note();
  }

  /** What is published of a playlist; null where nothing is. */
  @Nullable Publication current(PlaylistId id) {
    return store.of(id).orElse(null);
  }

  /**
   * The publication of a playlist as it would be stored. What the screens' programs come to is not
   * looked at.
   */
  Publication planned(
      Playlist playlist, List<ScreenId> wanted, Publication.Terms terms, String by) {
    if (playlist.entries().isEmpty()) {
      throw new Refusal(422, "PLAYLIST_EMPTY");
    }
    List<ScreenId> distinct = wanted.stream().distinct().toList();
    if (distinct.isEmpty()
        || distinct.size() > MOST_SCREENS
        || audience.known(distinct).size() < distinct.size()) {
      throw new Refusal(422, "PUBLICATION_SCREENS", MOST_SCREENS);
    }
    if (terms.layer() == Layer.TAKEOVER) {
      throw new Refusal(422, "PUBLICATION_LAYER");
    }
    if (!terms.possible()) {
      throw new Refusal(422, "PUBLICATION_DAYS");
    }
    BookingId booking =
        store
            .of(playlist.id())
            .map(Publication::booking)
            .orElseGet(() -> new BookingId(context.ids().next()));
    long now = context.clock().millis();
    return new Publication(booking, playlist.id(), playlist.entries(), distinct, terms, now, by);
  }

  /** Takes a playlist off every screen. */
  synchronized void unpublish(PlaylistId id) {
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
