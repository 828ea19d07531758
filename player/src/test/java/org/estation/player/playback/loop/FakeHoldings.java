package org.estation.player.playback.loop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Holdings;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Settings;
import org.estation.shared.id.Sha256;
import org.jspecify.annotations.Nullable;

/** Holds every file but those that are missing, and generations from instants on. */
final class FakeHoldings implements Holdings {
  private final Set<Sha256> missing = new HashSet<>();
  private final List<From> generations = new ArrayList<>();
  private @Nullable Alerts alerts;
  private @Nullable Settings settings;

  void follow(Generation generation, long from) {
    generations.add(new From(from, generation));
  }

  void lose(String item) {
    missing.add(Programs.hash(item));
  }

  void find(String item) {
    missing.remove(Programs.hash(item));
  }

  @Override
  public Optional<Generation> at(long instant) {
    return generations.reversed().stream()
        .filter(one -> one.from() <= instant)
        .map(From::generation)
        .findFirst();
  }

  /** Says how the screen is run, whatever the generations say. */
  void run(Settings newSettings) {
    settings = newSettings;
  }

  void proclaim(Alerts newAlerts) {
    alerts = newAlerts;
  }

  @Override
  public Optional<Assignment> newestAssignment() {
    return generations.stream()
        .map(from -> from.generation().assignment())
        .map(newest -> settings == null ? newest : Programs.run(newest, settings))
        .findFirst();
  }

  @Override
  public Optional<Alerts> alerts() {
    return Optional.ofNullable(alerts);
  }

  @Override
  public Optional<Path> file(Sha256 hash) {
    return missing.contains(hash) ? Optional.empty() : Optional.of(Path.of(hash.hex()));
  }

  private record From(long from, Generation generation) {}
}
