package org.estation.player.stage.sight;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.estation.player.playback.Cue;
import org.estation.player.playback.Reasons;
import org.estation.player.stage.look.Room;
import org.estation.player.vlc.Film;
import org.estation.player.vlc.FilmOrder;
import org.estation.player.vlc.FilmPicture;
import org.estation.player.vlc.FilmWatcher;
import org.estation.player.vlc.VlcFilms;
import org.jspecify.annotations.Nullable;

/** A film on its way to a sight: it becomes one when its first picture is there. */
final class Screening {
  private final VlcFilms films;
  private final Executor workers;
  private final Consumer<String> failedLater;
  private final CompletableFuture<Sight> made = new CompletableFuture<>();
  private final CompletableFuture<Film> opened = new CompletableFuture<>();

  Screening(VlcFilms films, Executor workers, Consumer<String> failedLater) {
    this.films = films;
    this.workers = workers;
    this.failedLater = failedLater;
  }

  CompletableFuture<Sight> open(Cue cue, Room room) {
    FilmOrder order =
        new FilmOrder(cue.files().getFirst(), Rooms.pixels(room), cue.offset(), cue.volume());
    Film film = films.open(order, new Watcher(cue, room));
    opened.complete(film);
    var _ =
        made.whenComplete((_, failure) -> {
          if (failure != null) {
            film.close();
          }
        });
    return made;
  }

  private void make(FilmPicture first, Watcher watcher) {
    FilmSight sight = new FilmSight(opened.join(), first, watcher.cue.item(), watcher.room);
    watcher.sight = sight;
    if (!made.complete(sight)) {
      sight.end();
    }
  }

  /** Hears libvlc's threads, and keeps none of them. */
  private final class Watcher implements FilmWatcher {
    private final Cue cue;
    private final Room room;
    private boolean pictured;
    private volatile @Nullable FilmSight sight;

    Watcher(Cue cue, Room room) {
      this.cue = cue;
      this.room = room;
    }

    @Override
    public void picture(FilmPicture picture) {
      FilmSight known = sight;
      if (known != null) {
        known.changed();
      } else if (!pictured) {
        pictured = true;
        workers.execute(() -> make(picture, this));
      }
    }

    @Override
    public void broken() {
      if (!made.completeExceptionally(new Unshowable(Reasons.FILM_BROKEN))) {
        failedLater.accept(Reasons.FILM_BROKEN);
      }
    }
  }
}
