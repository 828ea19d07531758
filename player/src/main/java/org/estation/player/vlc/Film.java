package org.estation.player.vlc;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.estation.player.playback.Showing;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.media.Media;
import uk.co.caprica.vlcj.media.MediaEventAdapter;
import uk.co.caprica.vlcj.media.MediaParsedStatus;
import uk.co.caprica.vlcj.media.MediaStatistics;
import uk.co.caprica.vlcj.media.ParseFlag;
import uk.co.caprica.vlcj.media.VideoTrackInfo;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;

/**
 * One showing of one film. It is opened ahead of time, waits at its first picture until it is
 * played, and stands at its last picture until it is closed.
 *
 * <p>libvlc must never be called from its own threads, and may block; so every call goes through
 * the media player's own thread. The film is first parsed, because only then its true size is
 * known: what libvlc suggests when it asks for memory is the coded size, which is a few lines
 * higher. It is then played and paused at its first picture, because a parsed film that starts
 * paused shows none.
 */
public final class Film implements AutoCloseable {
  private static final int PARSE_MILLIS = 5_000;
  private static final int PERCENT = 100;

  private final MediaPlayerFactory factory;
  private final EmbeddedMediaPlayer player;
  private final FilmOrder order;
  private final boolean sounds;
  private final int loudest;
  private final FilmWatcher watcher;
  private final Consumer<Film> released;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicBoolean pictured = new AtomicBoolean();
  private volatile PictureCount count = new PictureCount(0);
  private volatile boolean wanted;
  private volatile int volume;
  private boolean gone;

  Film(VlcFilms.Opening opening, FilmOrder order, FilmWatcher watcher, Consumer<Film> released) {
    this.factory = opening.factory();
    this.sounds = opening.volume() > 0;
    this.loudest = opening.volume();
    this.volume = order.volume();
    this.player = factory.mediaPlayers().newEmbeddedMediaPlayer();
    this.order = order;
    this.watcher = watcher;
    this.released = released;
  }

  /** Plays it from the first picture on; to be called after that was had. */
  public void play() {
    wanted = true;
    later(() -> {
      sound();
      count.begins(System.nanoTime());
      player.controls().setPause(false);
    });
  }

  /** Is as loud as this from now on, in percent of the loudness that films are opened with. */
  public void volume(int percent) {
    volume = percent;
    later(() -> {
      if (wanted) {
        sound();
      }
    });
  }

  private void sound() {
    int wished = loudest * volume / PERCENT;
    if (sounds) {
      player.audio().setVolume(wished);
      player.audio().setMute(wished == 0);
    }
  }

  /** What was measured of its pictures since it was played. */
  public Showing.Film measured() {
    return count.at(System.nanoTime());
  }

  /**
   * Lets go of it, in the background. Its last picture stays in memory for as long as it is used.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("film-release").start(this::release);
    }
  }

  /**
   * Lets go of it, and waits for that. It is stopped first, so that no event comes when nobody
   * takes events any longer.
   */
  synchronized void release() {
    closed.set(true);
    if (!gone) {
      gone = true;
      player.controls().stop();
      player.release();
      released.accept(this);
    }
  }

  void open() {
    player.events().addMediaPlayerEventListener(new Events());
    later(this::parse);
  }

  private void parse() {
    String start = ":start-time=" + order.offset() / 1_000.0;
    player
        .media()
        .prepare(
            order.file().toUri().toASCIIString(),
            order.offset() > 0 ? new String[] {start} : new String[0]);
    player
        .media()
        .events()
        .addMediaEventListener(
            new MediaEventAdapter() {
              @Override
              public void mediaParsedChanged(Media media, MediaParsedStatus status) {
                later(() -> parsed(status));
              }
            });
    if (!player.media().parsing().parse(PARSE_MILLIS, ParseFlag.PARSE_LOCAL)) {
      watcher.broken();
    }
  }

  private void parsed(MediaParsedStatus status) {
    List<VideoTrackInfo> tracks = player.media().info().videoTracks();
    if (status == MediaParsedStatus.DONE && !tracks.isEmpty() && tracks.getFirst().width() > 0) {
      begin(tracks.getFirst());
    } else {
      watcher.broken();
    }
  }

  private void begin(VideoTrackInfo track) {
    count = new PictureCount(track.frameRate() / (double) Math.max(1, track.frameRateBase()));
    FilmSurface surface =
        new FilmSurface(FilmTrack.size(track).fittedInto(order.box()), this::picture);
    player.videoSurface().set(factory.videoSurfaces().newVideoSurface(surface, surface, false));
    if (sounds) {
      player.audio().setMute(true);
    }
    player.controls().play();
  }

  private void picture(FilmPicture picture, long look) {
    count.picture(System.nanoTime(), look);
    if (pictured.compareAndSet(false, true) && order.offset() == 0) {
      later(this::waitAtFirstPicture);
    }
    watcher.picture(picture);
  }

  private void waitAtFirstPicture() {
    if (!wanted) {
      player.controls().setPause(true);
    }
  }

  private void countDecoded() {
    MediaStatistics statistics = player.media().info().statistics();
    if (statistics != null) {
      count.decoded(System.nanoTime(), statistics.decodedVideo());
    }
  }

  private void later(Runnable call) {
    if (!closed.get()) {
      try {
        player.submit(call);
      } catch (RejectedExecutionException e) {
        closed.set(true);
      }
    }
  }

  private final class Events extends MediaPlayerEventAdapter {
    @Override
    public void finished(MediaPlayer player) {
      count.ends(System.nanoTime());
      if (!pictured.get()) {
        watcher.broken();
      }
    }

    @Override
    public void error(MediaPlayer player) {
      watcher.broken();
    }

    @Override
    public void timeChanged(MediaPlayer player, long time) {
      later(Film.this::countDecoded);
    }
  }
}
