package org.estation.server.program;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.estation.server.account.AccountRoutes;
import org.estation.server.platform.db.IdBytes;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Routes;
import org.estation.server.playlist.PlaylistRoutes;
import org.estation.server.playlist.Playlists;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.program.Layer;
import org.jspecify.annotations.Nullable;

/** Publishing over HTTP. */
final class PublicationRoutes implements Routes {
  private static final int ORDINARY_WEIGHT = 100;

  private final Publications publications;
  private final Playlists playlists;
  private final PlaylistRoutes playlistRoutes;

  PublicationRoutes(Publications publications, Playlists playlists, PlaylistRoutes playlistRoutes) {
    this.publications = publications;
    this.playlists = playlists;
    this.playlistRoutes = playlistRoutes;
  }

  private record Wanted(
      List<String> screens,
      Layer layer,
      @Nullable Integer weight,
      String firstDay,
      @Nullable String lastDay) {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.put("/api/playlists/{playlist}/publication", this::publish);
    routes.delete("/api/playlists/{playlist}/publication", this::unpublish);
  }

  private void publish(Context context) {
    PlaylistId id = PlaylistRoutes.id(context);
    Wanted wanted = Exchange.body(context, Wanted.class);
    List<ScreenId> screens =
        wanted.screens().stream().filter(IdBytes::fits).map(ScreenId::new).toList();
    if (screens.size() < wanted.screens().size()) {
      throw new Refusal(422, "PUBLICATION_SCREENS", screens.size());
    }
    publications.publish(id, screens, terms(wanted), AccountRoutes.name(context));
    playlistRoutes.answer(context, playlists.get(id));
  }

  private static Publication.Terms terms(Wanted wanted) {
    Integer weight = wanted.weight();
    String lastDay = wanted.lastDay();
    try {
      return new Publication.Terms(
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
    publications.unpublish(id);
    context.status(204);
  }
}
