package org.estation.bench.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** One picture of what the screen shows, kept as a PNG. */
final class Screenshot {
  private final ConsoleClient console;
  private final String path;
  private final Path file;
  private State state = State.NOT_ASKED;
  private @Nullable Long known;

  private enum State {
    NOT_ASKED,
    ASKED,
    TAKEN
  }

  /**
   * A picture of this screen.
   *
   * @param file where it goes
   */
  Screenshot(ConsoleClient console, Console.Screen screen, Path file) throws IOException {
    this.console = console;
    this.path = "/screens/" + screen.id() + "/screenshot";
    this.file = file;
    Files.deleteIfExists(file);
  }

  /** Asks the player for it at the first call, and fetches it at a later one. */
  void takeOnce(Console.Screen now) throws IOException, InterruptedException {
    switch (state) {
      case NOT_ASKED -> {
        known = now.screenshotAt();
        console.post(path);
        state = State.ASKED;
      }
      case ASKED -> fetch(now);
      case TAKEN -> {}
    }
  }

  private void fetch(Console.Screen now) throws IOException, InterruptedException {
    Long at = now.screenshotAt();
    if (at != null && !at.equals(known)) {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(console.bytes(path)));
      ImageIO.write(picture, "png", file.toFile());
      state = State.TAKEN;
    }
  }

  /** The PNG, where there is one. */
  Optional<Path> file() {
    return Files.exists(file) ? Optional.of(file) : Optional.empty();
  }
}
