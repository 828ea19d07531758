package org.estation.player.vlc;

/** Hears how a film fares, on libvlc's threads; it must return at once. */
public interface FilmWatcher {
  /** A picture is in memory. The first one comes before the film is played. */
  void picture(FilmPicture picture);

  /** The film cannot be decoded. */
  void broken();
}
