package org.estation.player.vlc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes short films with ffmpeg. */
public final class Clips {
  private static final List<String> H264 =
      List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p");

  private Clips() {}

  /** A film of one colour, 25 pictures a second. */
  public static Path solid(Path folder, String colour, PixelSize size, double seconds) {
    return make(folder, "color=" + colour + source(size, seconds), List.of());
  }

  /** A film in which everything moves, with a sound. */
  public static Path moving(Path folder, PixelSize size, double seconds) {
    return make(
        folder,
        "testsrc2=r=25" + source(size, seconds),
        List.of("-f", "lavfi", "-i", "sine=440:d=" + seconds, "-c:a", "aac"));
  }

  /** A film that is red for two seconds and then blue for two. */
  public static Path redThenBlue(Path folder, PixelSize size) {
    return make(
        folder,
        "color=red" + source(size, 4),
        List.of("-vf", "drawbox=c=blue:t=fill:enable='gte(t,2)'"));
  }

  private static String source(PixelSize size, double seconds) {
    return ":s=" + size.width() + "x" + size.height() + ":d=" + seconds;
  }

  private static Path make(Path folder, String source, List<String> more) {
    Path film = folder.resolve(Integer.toHexString((source + more).hashCode()));
    List<String> command =
        new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source));
    command.addAll(more);
    command.addAll(H264);
    command.addAll(List.of("-f", "mp4", film.toString()));
    run(command);
    return film;
  }

  private static void run(List<String> command) {
    try {
      int code = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (code != 0) {
        throw new IllegalStateException("ffmpeg ended with " + code + ": " + command);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
