package org.estation.playlists.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Start-time fair queuing (Goyal, Vin and Cheng, SIGCOMM 1996) in integers: who has had the least
 * airtime for its weight goes next. A contender has a finish tag F; its start tag is S = max(F, V),
 * V being the start tag last chosen, so that nobody saves up airtime while it cannot play. The
 * least S wins; among equals, the name that comes first as unsigned UTF-8 bytes. Then F = S +
 * ⌊milliseconds × 10⁶ / weight⌋. All tags begin at 0. A local day is shorter than 10⁹ ms, so tags
 * stay below 10¹⁵.
 */
final class FairQueue<T extends Contender> {
  private static final long SCALE = 1_000_000;

  private final List<T> contenders;
  private long lastChosen;

  FairQueue(List<T> contenders) {
    this.contenders =
        contenders.stream()
            .sorted(Comparator.comparing(Contender::name, Arrays::compareUnsigned))
            .toList();
  }

  /** Who goes next, or null when nobody is eligible. */
  @Nullable T first() {
    T first = null;
    long least = Long.MAX_VALUE;
    for (T contender : contenders) {
      if (contender.eligible() && startTag(contender) < least) {
        first = contender;
        least = startTag(contender);
      }
    }
    return first;
  }

  /** Charges airtime to the one that {@link #first} named. */
  void charge(T contender, long millis) {
    lastChosen = startTag(contender);
    contender.finishAt(lastChosen + millis * SCALE / contender.weight());
  }

  List<T> contenders() {
    return contenders;
  }

  private long startTag(T contender) {
    return Math.max(contender.finish(), lastChosen);
  }
}
