package org.estation.bench.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.bench.demo.Part.Announcement;

/** A player as a process, started again whenever it asks for that. */
public final class PlayerPart implements AutoCloseable {
  private static final int START_AGAIN = 75;

  private final Workplace workplace;
  private final Map<String, String> settings;
  private Part part;

  private PlayerPart(Workplace workplace, Map<String, String> settings) throws IOException {
    this.workplace = workplace;
    this.settings = Map.copyOf(settings);
    this.part = launch();
  }

  /** Starts a player of this server; the calling thread must live as long as it shall. */
  public static PlayerPart start(Workplace workplace, URI server, Display display)
      throws IOException {
    Map<String, String> settings = new HashMap<>(display.environment());
    settings.put("ESTATION_PLAYER_SERVER", server.toString());
    settings.put("ESTATION_PLAYER_NAME", "demo");
    settings.put("ESTATION_PLAYER_FULLSCREEN", String.valueOf(display.isInMemory()));
    if (!display.isInMemory()) {
      settings.put("ESTATION_PLAYER_WIDTH", "1280");
      settings.put("ESTATION_PLAYER_HEIGHT", "720");
    }
    return new PlayerPart(workplace, settings);
  }

  private Part launch() throws IOException {
    return workplace.start("player", List.of("--data", workplace.player().toString()), settings);
  }

  /**
   * The next announcement, or empty when none came in this time.
   *
   * @throws DemoFailure when the player has ended
   */
  public Optional<Announcement> next(Duration longest)
      throws IOException, InterruptedException, DemoFailure {
    Optional<Announcement> next = part.next(longest);
    if (next.isEmpty() && !part.isAlive()) {
      if (part.exitCode() != START_AGAIN) {
        throw DemoFailure.said(part.complaint(Words.of("player.failed")));
      }
      part = launch();
    }
    return next;
  }

  /** The file that takes what it says. */
  Path log() {
    return workplace.log("player");
  }

  /** The process that runs now. */
  public Part part() {
    return part;
  }

  @Override
  public void close() {
    part.close();
  }
}
