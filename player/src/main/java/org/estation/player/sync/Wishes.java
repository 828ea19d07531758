package org.estation.player.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.player.disk.Disk;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.WishId;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;

/** What the server wishes, and what of it was done. Each wish is done once, restarts or not. */
final class Wishes {
  private final Disk disk;
  private final Path file;
  private final Set<WishId> done = new LinkedHashSet<>();
  private List<Wish> wishes = List.of();

  /** The wishes that were done before the last stop. */
  Wishes(Disk disk, Path file) throws IOException {
    this.disk = disk;
    this.file = file;
    if (Files.exists(file)) {
      try {
        done.addAll(Json.read(Files.readAllBytes(file), Done.class).ids());
      } catch (BadJson e) {
        done.clear();
      }
    }
  }

  private record Done(List<WishId> ids) {}

  /** Takes the wishes of an assignment; what was done of others is forgotten. */
  synchronized void take(List<Wish> next) {
    wishes = List.copyOf(next);
    done.retainAll(next.stream().map(Wish::id).toList());
  }

  /** The first wish of a kind that is not done yet. */
  synchronized Optional<Wish> open(Wish.Kind kind) {
    return wishes.stream()
        .filter(wish -> wish.kind() == kind && !done.contains(wish.id()))
        .findFirst();
  }

  /** Wishes were done, and that is kept. */
  synchronized void fulfil(List<WishId> fulfilled) throws IOException {
    if (!done.addAll(fulfilled)) {
      return;
    }
    disk.replace(file, Json.bytes(new Done(List.copyOf(done))));
  }

  /** The wishes that were done and are still wished. */
  synchronized List<WishId> done() {
    return List.copyOf(done);
  }
}
