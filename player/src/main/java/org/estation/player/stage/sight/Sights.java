package org.estation.player.stage.sight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.estation.player.playback.Cue;
import org.estation.player.playback.Reasons;
import org.estation.player.playback.WarningCue;
import org.estation.player.stage.look.Credit;
import org.estation.player.stage.look.Room;
import org.estation.player.stage.page.Printer;
import org.estation.player.stage.page.Reading;
import org.estation.player.stage.page.Theme;
import org.estation.player.stage.warning.WarningBand;
import org.estation.player.stage.warning.WarningCard;
import org.estation.player.text.Text;
import org.estation.player.vlc.VlcFilms;
import org.estation.shared.alerts.Alert;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Article;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;

/** Makes sights of items, on threads of its own: the JavaFX thread is never kept waiting. */
public final class Sights implements AutoCloseable {
  private static final int THREADS = 2;
  private static final long LARGEST_ARTICLE = 16L << 20;

  private final VlcFilms films;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("stage-", 1).factory());

  /** Makes sights with these films. */
  public Sights(VlcFilms films) {
    this.films = films;
  }

  /**
   * Begins to make the sight of an item.
   *
   * @param failedLater hears the reason when a sight that was made cannot go on
   * @return completes with the sight when its first picture is there, or with {@link Unshowable};
   *     cancelling it lets go of what was made so far
   */
  public CompletableFuture<Sight> make(Cue cue, Room room, Consumer<String> failedLater) {
    return switch (cue.item().kind()) {
      case VIDEO -> new Screening(films, workers, failedLater).open(cue, room);
      case IMAGE ->
          CompletableFuture.supplyAsync(
              () -> new PictureSight(cue.files().getFirst(), cue.item(), room), workers);
      case ARTICLE, NOTICE -> CompletableFuture.supplyAsync(() -> pages(cue, room), workers);
      case DOCUMENT ->
          CompletableFuture.supplyAsync(
              () -> new DocumentSight(cue, room, workers, failedLater), workers);
      case QUIZ, LIVE -> CompletableFuture.failedFuture(new Unshowable(Reasons.KIND_UNKNOWN));
    };
  }

  /** The same of an alert, for the whole picture. */
  public CompletableFuture<Sight> warn(WarningCue cue, Room room, Consumer<String> failedLater) {
    Alert alert = cue.alert();
    WarningCue.Medium medium = cue.medium();
    if (medium == null) {
      return CompletableFuture.supplyAsync(
          () ->
              new PagesSight(
                  WarningCard.pages(alert, cue.zone(), room), cue.duration(), cue.offset()),
          workers);
    }
    return BandedSight.over(
        make(item(cue, medium), WarningBand.rest(alert, room), failedLater), alert, room);
  }

  private static Cue item(WarningCue cue, WarningCue.Medium medium) {
    Alert alert = cue.alert();
    boolean film = medium.media().type().startsWith("video/");
    ProgramItem item =
        new ProgramItem(
            new ItemId(alert.id().value()),
            new SourceId(alert.id().value()),
            film ? ItemKind.VIDEO : ItemKind.IMAGE,
            "",
            "",
            null,
            Math.max(ProgramItem.SHORTEST, cue.duration()),
            null,
            null,
            null,
            List.of(medium.media()));
    return new Cue(
        Region.main(), item, List.of(medium.file()), cue.duration(), cue.offset(), cue.volume());
  }

  private static Sight pages(Cue cue, Room room) {
    Map<Sha256, Path> files = new HashMap<>();
    List<ProgramItem.Media> media = cue.item().media();
    for (int i = 0; i < media.size(); i++) {
      files.put(media.get(i).hash(), cue.files().get(i));
    }
    Printer printer =
        new Printer(
            room,
            theme(cue.item().kind()),
            (hash, width, height) -> {
              Path file = files.get(hash);
              if (file == null) {
                throw new Unshowable(Reasons.ARTICLE_BROKEN);
              }
              PictureFile picture = new PictureFile(file);
              return picture.decoded(
                  picture.size().fittedInto(Rooms.pixels(width, height, room.density())));
            });
    Article article = article(cue.files().getFirst());
    String credit = Credit.of(cue.item().kind(), cue.item().credit());
    List<Node> pages = printer.print(new Reading(article, credit, cue.item().origin()));
    return new PagesSight(pages, cue.duration(), cue.offset());
  }

  private static Theme theme(ItemKind kind) {
    return kind == ItemKind.NOTICE
        ? Theme.notice(Text.of("stage.notice"))
        : Theme.article(Text.of("stage.brand"));
  }

  private static Article article(Path file) {
    try {
      if (Files.size(file) > LARGEST_ARTICLE) {
        throw new Unshowable(Reasons.ARTICLE_BROKEN);
      }
      return Json.read(Files.readAllBytes(file), Article.class);
    } catch (IOException | BadJson e) {
      throw new Unshowable(Reasons.ARTICLE_BROKEN);
    }
  }

  @Override
  public void close() {
    films.close();
    workers.shutdownNow();
  }
}
