package org.estation.player;

import java.lang.management.ManagementFactory;
import org.estation.player.playback.Showing;
import org.estation.player.playback.Witness;
import org.estation.player.text.Announcements;
import org.estation.shared.device.Health;
import org.jspecify.annotations.Nullable;

/** Tells how long the process took to its first picture of an item. */
final class FirstPicture implements Witness {
  private final Witness witness;
  private final Announcements announcements;
  private boolean told;

  FirstPicture(Witness witness, Announcements announcements) {
    this.witness = witness;
    this.announcements = announcements;
  }

  @Override
  public void now(Health.@Nullable Now now) {
    if (now != null && !told) {
      told = true;
      long uptime = ManagementFactory.getRuntimeMXBean().getUptime();
      announcements.tell("first-picture", Long.toString(uptime));
    }
    witness.now(now);
  }

  @Override
  public void shown(Showing showing) {
    witness.shown(showing);
  }

  @Override
  public void stopped() {
    witness.stopped();
  }
}
