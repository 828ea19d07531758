package org.estation.player.sync;

import java.nio.file.Path;
import java.util.Optional;
import org.estation.player.cache.Cache;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Holdings;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.Sha256;

/** What the player holds, as playback sees it. */
record Held(Generations generations, AlertsShelf shelf, Cache cache) implements Holdings {
  @Override
  public Optional<Generation> at(long instant) {
    return generations.at(instant);
  }

  @Override
  public Optional<Assignment> newestAssignment() {
    return generations.newest().map(Stock::assignment);
  }

  @Override
  public Optional<Alerts> alerts() {
    return shelf.alerts();
  }

  @Override
  public Optional<Path> file(Sha256 hash) {
    return cache.file(hash);
  }
}
