package org.estation.player.playback.loop;

import java.util.ArrayList;
import java.util.List;
import org.estation.player.playback.Showing;
import org.estation.player.playback.Witness;
import org.estation.shared.device.Health;
import org.jspecify.annotations.Nullable;

/** Writes down what it hears; nothing may come after the end. */
final class FakeWitness implements Witness {
  final List<Showing> showings = new ArrayList<>();
  final List<String> nows = new ArrayList<>();
  boolean stopped;

  @Override
  public void now(Health.@Nullable Now now) {
    checkOpen();
    nows.add(now == null ? "-" : now.item().value());
  }

  @Override
  public void shown(Showing showing) {
    checkOpen();
    showings.add(showing);
  }

  @Override
  public void stopped() {
    checkOpen();
    stopped = true;
  }

  /** What was shown, as "item OUTCOME TRIGGER reason from-to", in seconds after midnight. */
  List<String> lines() {
    return showings.stream().map(FakeWitness::line).toList();
  }

  private static String line(Showing showing) {
    return "%s %s %s %s %.2f-%.2f"
        .formatted(
            showing.item().value(),
            showing.outcome(),
            showing.trigger(),
            showing.reason().isEmpty() ? "-" : showing.reason(),
            (showing.start() - Programs.MIDNIGHT) / 1_000.0,
            (showing.end() - Programs.MIDNIGHT) / 1_000.0);
  }

  private void checkOpen() {
    if (stopped) {
      throw new IllegalStateException("the witness was told that this was all");
    }
  }
}
