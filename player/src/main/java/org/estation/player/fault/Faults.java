package org.estation.player.fault;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.estation.shared.device.Health;

/**
 * The faults since the player started: each kind and subject once, with a count. Of too many
 * different ones those that happened longest ago are forgotten.
 */
public final class Faults {
  private static final int MOST = 50;
  private static final int LONGEST_SUBJECT = 200;

  private record Kind(FaultCode code, String subject) {}

  private final SequencedMap<Kind, Health.Fault> faults = new LinkedHashMap<>();
  private final InstantSource time;

  /** No faults yet. */
  public Faults(InstantSource time) {
    this.time = time;
  }

  /** Something went wrong with nothing in particular. */
  public void add(FaultCode code) {
    add(code, "");
  }

  /**
   * Something went wrong.
   *
   * @param subject what it concerns; longer than 200 characters is cut
   */
  public synchronized void add(FaultCode code, String subject) {
    String name = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    Kind kind = new Kind(code, name);
    Health.Fault before = faults.remove(kind);
    long count = before == null ? 1 : before.count() + 1;
    faults.put(kind, new Health.Fault(code.name(), name, time.millis(), count));
    if (faults.size() > MOST) {
      faults.remove(faults.keySet().iterator().next());
    }
  }

  /** The faults, latest first. */
  public synchronized List<Health.Fault> list() {
    return List.copyOf(faults.sequencedValues().reversed());
  }
}
