package org.estation.player.stage.sight;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.estation.player.playback.Showing;
import org.estation.player.stage.look.Room;
import org.estation.player.vlc.Film;
import org.estation.player.vlc.FilmPicture;
import org.estation.shared.program.ProgramItem;

/** A film whose first picture is there. Its pictures are drawn from the memory libvlc writes to. */
final class FilmSight implements Sight {
  private final Film film;
  private final PixelBuffer<ByteBuffer> pixels;
  private final Group node;
  private final Caption caption;
  private final AtomicBoolean changed = new AtomicBoolean();
  private volatile boolean seen;

  FilmSight(Film film, FilmPicture first, ProgramItem item, Room room) {
    this.film = film;
    pixels =
        new PixelBuffer<>(
            first.size().width(),
            first.size().height(),
            first.pixels(),
            PixelFormat.getByteBgraPreInstance());
    ImageView view = new ImageView(new WritableImage(pixels));
    Framing framing = Framing.filling(first.size(), room);
    Rectangle2D place = framing.picture();
    view.setX(place.getMinX());
    view.setY(place.getMinY());
    view.setFitWidth(place.getWidth());
    view.setFitHeight(place.getHeight());
    caption = new Caption(room, item, framing);
    node = new Group(Backdrop.plain(room), view, caption.node());
  }

  /** Another picture is in memory. Any thread may say so; of many at once, the last is drawn. */
  void changed() {
    if (seen && changed.compareAndSet(false, true)) {
      Platform.runLater(() -> {
        changed.set(false);
        pixels.updateBuffer(_ -> null);
      });
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void begin() {
    seen = true;
    film.play();
    caption.begin();
  }

  @Override
  public Showing.Film film() {
    return film.measured();
  }

  @Override
  public void volume(int percent) {
    film.volume(percent);
  }

  @Override
  public void end() {
    seen = false;
    film.close();
  }
}
