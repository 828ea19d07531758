package org.estation.server.program;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.server.organisation.Organisation;
import org.estation.server.platform.db.Changes;
import org.estation.server.screen.Screen;
import org.estation.server.screen.ServerKeys;
import org.estation.server.screen.WishStore;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Polling;
import org.estation.shared.assignment.Settings;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.UnitId;
import org.estation.shared.json.Json;
import org.estation.shared.trust.JwsType;

/**
 * States what each screen should hold. An assignment is issued when what it says changes or when
 * half its life is over; while nothing changes, a poll is a comparison in memory.
 */
final class Assignments {
  private static final long LIFE = Duration.ofDays(60).toMillis();
  private static final long DEADLINE = Duration.ofHours(6).toMillis();
  private static final long RECHECK = Duration.ofHours(1).toMillis();

  private final AssignmentStore store;
  private final Programs programs;
  private final Means means;
  private final InstantSource clock;
  private final Map<ScreenId, Held> held = new HashMap<>();

  /** What assignments are made with. */
  record Means(
      Organisation organisation,
      WishStore wishes,
      ServerKeys keys,
      Changes changes,
      Polling polling) {}

  private record Held(long changes, long checkedAt, AssignmentStore.Issued issued) {}

  private record Inputs(
      Sha256 program,
      String name,
      List<UnitId> units,
      Settings settings,
      List<Wish> wishes,
      Polling polling) {}

  Assignments(AssignmentStore store, Programs programs, Means means, InstantSource clock) {
    this.store = store;
    this.programs = programs;
    this.means = means;
    this.clock = clock;
  }

  /** What a screen should hold now; empty while nothing was ever published to it. */
  synchronized Optional<AssignmentStore.Issued> of(Screen screen) {
    long changes = means.changes().count();
    long now = clock.millis();
    Held known = held.get(screen.id());
    if (known != null && known.changes == changes && now - known.checkedAt < RECHECK) {
      return Optional.of(known.issued);
    }
    Optional<AssignmentStore.Issued> issued = current(screen, now);
    issued.ifPresent(fresh -> held.put(screen.id(), new Held(changes, now, fresh)));
    return issued;
  }

  private Optional<AssignmentStore.Issued> current(Screen screen, long now) {
    Optional<AssignmentStore.Issued> last = store.newest(screen.id());
    Optional<Programs.Stored> program = programs.forScreen(screen);
    if (program.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    Programs.Stored wanted = program.orElseGet(() -> programs.empty(screen));
    Inputs inputs =
        new Inputs(
            wanted.hash(),
            screen.name(),
            means.organisation().path(screen.unit()),
            Settings.USUAL,
            means.wishes().open(screen.id()),
            means.polling());
    Sha256 hash = Sha256.of(Json.bytes(inputs));
    boolean stands =
        last.isPresent()
            && last.get().inputs().equals(hash)
            && now - last.get().issuedAt() < LIFE / 2;
    return stands ? last : Optional.of(issue(screen, inputs, wanted, last));
  }

  private AssignmentStore.Issued issue(
      Screen screen,
      Inputs inputs,
      Programs.Stored program,
      Optional<AssignmentStore.Issued> last) {
    long now = clock.millis();
    long version = Math.max(last.map(AssignmentStore.Issued::version).orElse(0L) + 1, now);
    Assignment assignment =
        new Assignment(
            screen.id(),
            inputs.name(),
            inputs.units(),
            version,
            now,
            now + LIFE,
            Assignment.Expired.PLAY_ON,
            program.hash(),
            program.size(),
            now,
            now + DEADLINE,
            null,
            inputs.settings(),
            inputs.polling(),
            inputs.wishes());
    String jws = means.keys().sign(JwsType.ASSIGNMENT, assignment);
    AssignmentStore.Issued issued =
        new AssignmentStore.Issued(
            version, program.hash(), Sha256.of(Json.bytes(inputs)), now, jws);
    store.add(screen.id(), issued);
    return issued;
  }
}
