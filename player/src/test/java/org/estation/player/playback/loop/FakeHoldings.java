package org.estation.player.playback.loop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Holdings;
import org.estation.shared.id.Sha256;

/** Holds every file but those that are missing, and generations from instants on. */
final class FakeHoldings implements Holdings {
  private final Set<Sha256> missing = new HashSet<>();
  private final List<From> generations = new ArrayList<>();

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

  @Override
  public Optional<Path> file(Sha256 hash) {
    return missing.contains(hash) ? Optional.empty() : Optional.of(Path.of(hash.hex()));
  }

  private record From(long from, Generation generation) {}
}
