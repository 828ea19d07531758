package org.estation.player;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.estation.player.disk.Disk;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.player.playback.Lookout;
import org.estation.player.text.Announcements;
import org.estation.shared.id.ItemId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a player whose picture stands still started again. What happened is kept, so that the next
 * start reports it.
 */
final class Rescue implements Lookout {
  private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);
  private static final String FILMS = "films";
  private static final String DRAWING = "drawing";
  private static final int LONGEST = 200;

  private final Disk disk;
  private final Path note;
  private final Faults faults;
  private final Announcements announcements;
  private final Runnable restart;

  /**
   * A rescue.
   *
   * @param data the player's data folder
   * @param restart ends the player, to be started again
   */
  Rescue(DataFolder data, Faults faults, Announcements announcements, Runnable restart) {
    this.disk = data.disk();
    this.note = note(data);
    this.faults = faults;
    this.announcements = announcements;
    this.restart = restart;
  }

  /** Reports what the last player in the folder was started again for. */
  static void report(DataFolder data, Faults faults) throws IOException {
    Path note = note(data);
    if (Files.exists(note)) {
      byte[] words = Files.readAllBytes(note);
      String why = new String(words, StandardCharsets.UTF_8);
      faults.add(FaultCode.SCREEN_FROZEN, why.substring(0, Math.min(why.length(), LONGEST)));
      data.disk().delete(note);
    }
  }

  @Override
  public void frozen(ItemId item) {
    faults.add(FaultCode.FILM_FROZEN, item.value());
  }

  @Override
  public void helpless() {
    startAgain(FILMS);
  }

  /** The picture is not drawn any longer. */
  void notDrawn() {
    startAgain(DRAWING);
  }

  private void startAgain(String why) {
    faults.add(FaultCode.SCREEN_FROZEN, why);
    announcements.say("screen.frozen");
    try {
      disk.replace(note, why.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      LOG.warn("The next start will not know why", e);
    }
    restart.run();
  }

  private static Path note(DataFolder data) {
    return data.path().resolve("frozen");
  }
}
