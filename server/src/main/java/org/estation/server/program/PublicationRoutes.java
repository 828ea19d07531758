package org.estation.server.program;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.estation.server.account.AccountRoutes;
import org.estation.server.platform.db.IdBytes;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.estation.server.playlist.Playlist;
import org.estation.server.playlist.PlaylistRoutes;
import org.estation.server.playlist.Playlists;
import org.estation.server.screen.Target;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.program.Layer;
import org.jspecify.annotations.Nullable;

/** Publishing over HTTP. */
final class PublicationRoutes implements Routes {
  private static final int ORDINARY_WEIGHT = 100;
  private static final int ORDINARY_DAYS = 7;

  private final Publications publications;
  private final Previews previews;
  private final Playlists playlists;
  private final PlaylistRoutes playlistRoutes;
  private final PublishRight right;

  PublicationRoutes(Publications publications, Previews previews, Earlier earlier) {
    this.publications = publications;
    this.previews = previews;
    this.playlists = earlier.playlists();
    this.playlistRoutes = earlier.routes();
    this.right = earlier.right();
  }

  /** What comes before publishing. */
  record Earlier(Playlists playlists, PlaylistRoutes routes, PublishRight right) {}

  /** Refuses the call unless the caller may publish on the screens that it takes and gives. */
  private void require(Context context, PlaylistId id, List<ScreenId> given) {
    Caller caller = Caller.of(context);
    right.require(caller, publications.current(id));
    right.require(caller, given.isEmpty() ? null : Target.of(given));
  }

  private record Wanted(
      List<String> screens,
      Layer layer,
      @Nullable Integer weight,
      String firstDay,
      @Nullable String lastDay) {}

  /** A publication to look at, or none for taking the playlist off; entries that are not saved. */
  private record Looked(
      @Nullable Integer days, @Nullable List<String> entries, @Nullable Wanted publication) {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.put("/api/playlists/{playlist}/publication", this::publish, Right.PUBLISH);
    routes.delete("/api/playlists/{playlist}/publication", this::unpublish, Right.PUBLISH);
    routes.post("/api/playlists/{playlist}/publication/preview", this::preview, Right.PUBLISH);
  }

  private void publish(Context context) {
    PlaylistId id = PlaylistRoutes.id(context);
    Wanted wanted = Exchange.body(context, Wanted.class);
    require(context, id, screens(wanted));
    publications.publish(id, wanted(wanted), AccountRoutes.name(context));
    playlistRoutes.answer(context, playlists.get(id));
  }

  private void preview(Context context) {
    PlaylistId id = PlaylistRoutes.id(context);
    Looked looked = Exchange.body(context, Looked.class);
    int days = looked.days() == null ? ORDINARY_DAYS : looked.days();
    if (days < 1 || days > Previews.MOST_DAYS) {
      throw new Refusal(422, "PREVIEW_DAYS", Previews.MOST_DAYS);
    }
    Playlist playlist = playlist(id, looked.entries());
    Wanted wanted = looked.publication();
    require(context, id, wanted == null ? List.of() : screens(wanted));
    Publication after =
        wanted == null
            ? null
            : publications.planned(playlist, wanted(wanted), AccountRoutes.name(context));
    Exchange.answer(context, previews.of(publications.current(id), after, days));
  }

  private Playlist playlist(PlaylistId id, @Nullable List<String> entries) {
    return entries == null
        ? playlists.get(id)
        : playlists.drafted(id, PlaylistRoutes.entries(entries));
  }

  private static List<ScreenId> screens(Wanted wanted) {
    List<ScreenId> screens =
        wanted.screens().stream().filter(IdBytes::fits).map(ScreenId::new).toList();
    if (screens.size() < wanted.screens().size()) {
      throw new Refusal(422, "PUBLICATION_SCREENS", Publications.MOST_SCREENS);
    }
    return screens;
  }

  private static Publications.Wanted wanted(Wanted wanted) {
    Integer weight = wanted.weight();
    String lastDay = wanted.lastDay();
    try {
      return new Publications.Wanted(
          screens(wanted),
          wanted.layer(),
          weight == null ? ORDINARY_WEIGHT : weight,
          LocalDate.parse(wanted.firstDay()),
          lastDay == null ? null : LocalDate.parse(lastDay));
    } catch (DateTimeException e) {
      throw new Refusal(422, "PUBLICATION_DAYS");
    }
  }

  private void unpublish(Context context) {
    PlaylistId id = PlaylistRoutes.id(context);
    playlists.get(id);
    require(context, id, List.of());
    publications.unpublish(id);
    context.status(204);
  }
}
