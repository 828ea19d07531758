package org.estation.player.sync;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.random.RandomGenerator;
import org.estation.player.cache.Backoff;
import org.estation.player.disk.DiskFull;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.player.text.Announcements;

/** Counts what goes wrong with the server, and says when it is worth trying again. */
final class Troubles {
  private final Faults faults;
  private final Announcements announcements;
  private final RandomGenerator chance;
  private int outages;
  private long quietUntil;
  private String told = "";

  Troubles(Faults faults, Announcements announcements, RandomGenerator chance) {
    this.faults = faults;
    this.announcements = announcements;
    this.chance = chance;
  }

  /** Until when the server is left alone, because it could not be reached. */
  long quietUntil() {
    return quietUntil;
  }

  /** The server is not left alone any longer. */
  void endQuiet() {
    quietUntil = 0;
  }

  /** The server answered as it should. */
  void none() {
    if (outages > 0) {
      announcements.say("server.reached");
    }
    outages = 0;
  }

  /** The server refused a call. */
  void refused(ServerRefused refusal) {
    none();
    faults.add(
        refusal.code().equals("FROZEN_KEY") ? FaultCode.KEY_FROZEN : FaultCode.SERVER_REFUSED,
        refusal.code());
    if (!told.equals(refusal.code())) {
      told = refusal.code();
      announcements.say("server.refused", refusal.code());
    }
  }

  /** Something was signed by nobody who may. */
  void unsigned() {
    faults.add(FaultCode.BAD_SIGNATURE);
    announcements.say("server.unsigned");
  }

  /** A call or the disk failed at this time of the loop. */
  void failed(IOException failure, long now) {
    if (failure instanceof MalformedAnswer) {
      faults.add(FaultCode.ANSWER_MALFORMED, String.valueOf(failure.getMessage()));
    } else if (DiskFull.is(failure)) {
      faults.add(FaultCode.DISK_FULL);
      announcements.say("disk.full");
    } else if (failure instanceof FileSystemException) {
      faults.add(FaultCode.DISK_FAILED, String.valueOf(failure.getMessage()));
    } else {
      unreachable(now);
    }
  }

  private void unreachable(long now) {
    faults.add(FaultCode.SERVER_UNREACHABLE);
    if (outages == 0) {
      announcements.say("server.unreachable");
    }
    outages++;
    quietUntil = now + Backoff.millis(outages, chance);
  }
}
