package org.estation.player.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.player.cache.Cache;
import org.estation.player.cache.Wanted;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Holdings;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.UnitId;

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

  /**
   * Looks what has come, and follows what is due.
   *
   * @return the files that are wanted from now on: those of alerts first, then the emergency
   *     reserve, then the programs', most urgent first
   */
  List<Wanted> advance(long now) throws IOException {
    List<UnitId> path = newestAssignment().map(Assignment::units).orElse(List.of());
    Set<Wanted> wanted = new LinkedHashSet<>(shelf.wanted(path, now));
    wanted.addAll(generations.advance(now));
    return List.copyOf(wanted);
  }
}
