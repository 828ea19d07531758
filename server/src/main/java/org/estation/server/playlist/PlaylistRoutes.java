package org.estation.server.playlist;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.server.library.Item;
import org.estation.server.library.ItemView;
import org.estation.server.library.Library;
import org.estation.server.library.Topics;
import org.estation.server.platform.db.IdBytes;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Page;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.jspecify.annotations.Nullable;

/** Playlists over HTTP. */
public final class PlaylistRoutes implements Routes {
  private final Playlists playlists;
  private final Library library;
  private final Topics topics;
  private final PublicationState.Lookup published;

  /** Routes over these playlists. */
  public PlaylistRoutes(
      Playlists playlists, Library library, Topics topics, PublicationState.Lookup published) {
    this.playlists = playlists;
    this.library = library;
    this.topics = topics;
    this.published = published;
  }

  private record View(
      PlaylistId id,
      String name,
      long version,
      List<ItemView> entries,
      long millis,
      boolean changed,
      @Nullable PublicationState publication) {}

  private record NewPlaylist(String name) {}

  private record Change(String name, List<String> entries, long version) {}

  /** The id of the playlist that an address names. */
  public static PlaylistId id(Context context) {
    return Exchange.id(context.pathParam("playlist"), PlaylistId::new)
        .orElseThrow(() -> new Refusal(404, "PLAYLIST_UNKNOWN"));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/playlists", this::list, Right.READ);
    routes.post(
        "/api/playlists",
        context -> {
          Playlist added = playlists.add(Exchange.body(context, NewPlaylist.class).name());
          context.status(201);
          answer(context, added);
        },
        Right.PLAYLISTS);
    routes.get(
        "/api/playlists/{playlist}",
        context -> answer(context, playlists.get(id(context))),
        Right.READ);
    routes.put("/api/playlists/{playlist}", this::change, Right.PLAYLISTS);
  }

  /** Answers with a playlist as it is now. */
  public void answer(Context context, Playlist playlist) {
    Exchange.answer(context, view(playlist));
  }

  private void list(Context context) {
    String after = Page.after(context).orElse("");
    int split = after.lastIndexOf('/');
    String name = split < 0 ? "" : after.substring(0, split);
    Optional<PlaylistId> id = Exchange.id(after.substring(split + 1), PlaylistId::new);
    List<Playlist> found = playlists.page(name, id, Page.SIZE + 1);
    Exchange.answer(
        context, Page.of(found, playlist -> playlist.name() + "/" + playlist.id()).map(this::view));
  }

  private void change(Context context) {
    Change change = Exchange.body(context, Change.class);
    List<ItemId> entries = entries(change.entries());
    answer(context, playlists.change(id(context), change.version(), change.name(), entries));
  }

  /** The items that a request names as entries. */
  public static List<ItemId> entries(List<String> named) {
    if (!named.stream().allMatch(IdBytes::fits)) {
      throw new Refusal(422, "PLAYLIST_ITEM");
    }
    return named.stream().map(ItemId::new).toList();
  }

  private View view(Playlist playlist) {
    Map<ItemId, Item> items = library.find(playlist.entries().stream().distinct().toList());
    List<ItemView> entries = new ArrayList<>();
    long millis = 0;
    for (ItemId id : playlist.entries()) {
      Item item = items.get(id);
      if (item != null) {
        entries.add(ItemView.of(item, topics));
        millis += item.content().duration();
      }
    }
    Optional<PublicationState.Published> onScreens = published.of(playlist.id());
    boolean changed =
        onScreens.filter(state -> !state.entries().equals(playlist.entries())).isPresent();
    PublicationState state = onScreens.map(PublicationState.Published::state).orElse(null);
    return new View(
        playlist.id(), playlist.name(), playlist.version(), entries, millis, changed, state);
  }
}
