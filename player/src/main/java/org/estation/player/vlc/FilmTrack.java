package org.estation.player.vlc;

import uk.co.caprica.vlcj.media.VideoTrackInfo;

/** What libvlc found out about a film's pictures. */
final class FilmTrack {
  private FilmTrack() {}

  /** The size of its pictures as they are meant to be seen: square pixels, upright. */
  static PixelSize size(VideoTrackInfo track) {
    double pixel = 1;
    if (track.sampleAspectRatio() > 0 && track.sampleAspectRatioBase() > 0) {
      pixel = (double) track.sampleAspectRatio() / track.sampleAspectRatioBase();
    }
    int width = (int) Math.max(1, Math.round(track.width() * pixel));
    return switch (track.orientation()) {
      case LEFT_TOP, LEFT_BOTTOM, RIGHT_TOP, RIGHT_BOTTOM -> new PixelSize(track.height(), width);
      case TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT -> new PixelSize(width, track.height());
    };
  }
}
