package org.estation.player.vlc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.player.text.Text;
import uk.co.caprica.vlcj.factory.MediaPlayerFactory;
import uk.co.caprica.vlcj.factory.discovery.NativeDiscovery;

/** Opens films with the system's libvlc 3. */
public final class VlcFilms implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--quiet",
          "--no-xlib",
          "--no-osd",
          "--no-spu",
          "--no-lua",
          "--no-video-title-show",
          "--no-metadata-network-access",
          "--no-sub-autodetect-file");

  private final Opening opening;
  private final Set<Film> open = ConcurrentHashMap.newKeySet();

  private VlcFilms(Opening opening) {
    this.opening = opening;
  }

  /**
   * Finds libvlc and starts it.
   *
   * @param volume 0 (silent) to 100; on a machine without a sound device films are silent
   * @throws CannotGoOn when there is no libvlc, or one without its plug-ins
   */
  public static VlcFilms open(int volume) throws CannotGoOn {
    return open(volume, new NativeDiscovery()::discover);
  }

  static VlcFilms open(int volume, BooleanSupplier discovery) throws CannotGoOn {
    if (!discovery.getAsBoolean()) {
      throw missing();
    }
    int audible = hasSoundDevice() ? volume : 0;
    List<String> arguments = new ArrayList<>(ARGUMENTS);
    if (audible == 0) {
      arguments.add("--no-audio");
    }
    try {
      return new VlcFilms(new Opening(new MediaPlayerFactory(arguments), audible));
    } catch (RuntimeException | LinkageError e) {
      throw (CannotGoOn) missing().initCause(e);
    }
  }

  private static CannotGoOn missing() {
    return new CannotGoOn(Ending.NO_LIBVLC, Text.of("libvlc.missing"));
  }

  private static boolean hasSoundDevice() {
    String runtime = System.getenv("XDG_RUNTIME_DIR");
    return System.getenv("PULSE_SERVER") != null
        || (runtime != null && Files.exists(Path.of(runtime, "pulse", "native")))
        || Files.exists(Path.of("/proc/asound/card0"));
  }

  /** Begins to open a film; the watcher hears of its first picture or that it is broken. */
  public Film open(FilmOrder order, FilmWatcher watcher) {
    Film film = new Film(opening, order, watcher, open::remove);
    open.add(film);
    film.open();
    return film;
  }

  /** Lets go of all films and of libvlc; waits for it. */
  @Override
  public void close() {
    List.copyOf(open).forEach(Film::release);
    opening.factory().release();
  }

  /** What every film is opened with: libvlc, and how loud it is. */
  record Opening(MediaPlayerFactory factory, int volume) {}
}
