package org.estation.player.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.estation.player.fault.FaultCode;
import org.estation.player.playback.Generation;
import org.estation.player.playback.TrustedClock;
import org.estation.player.vitals.Vitals;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Wish;
import org.estation.shared.device.Health;
import org.estation.shared.id.WishId;
import org.jspecify.annotations.Nullable;

/** Reports how this player is, now and then with a picture of what it shows. */
final class Reporting {
  private static final long PATIENCE_SECONDS = 10;

  private final DeviceClient client;
  private final Facts facts;
  private final Wishes wishes;
  private final Camera camera;
  private long pictured = Long.MIN_VALUE;

  /**
   * Where a report's facts come from.
   *
   * @param version of the player
   */
  record Facts(String version, Holds holds, Held held, KeyRing keys, Vitals vitals) {}

  /**
   * Takes pictures of the screen.
   *
   * @param interval milliseconds between two that nobody wished for
   */
  record Camera(Supplier<CompletableFuture<byte[]>> pictures, Supplier<Long> interval) {}

  Reporting(DeviceClient client, Facts facts, Wishes wishes, Camera camera) {
    this.client = client;
    this.facts = facts;
    this.wishes = wishes;
    this.camera = camera;
  }

  /** Whether somebody waits for a picture. */
  boolean isWished() {
    return wishes.open(Wish.Kind.SCREENSHOT).isPresent();
  }

  /** What time it is, milliseconds since 1970 UTC. */
  long now() {
    return facts.holds().clock().now();
  }

  /** Reports once. */
  void report() throws IOException, InterruptedException {
    long now = now();
    Optional<Wish> wish = wishes.open(Wish.Kind.SCREENSHOT);
    boolean due = wish.isPresent() || pictured + camera.interval().get() <= now;
    String picture = due ? picture() : null;
    List<WishId> done = new ArrayList<>(wishes.done());
    if (picture != null && wish.isPresent()) {
      done.add(wish.get().id());
    }
    client.health(health(now, done, picture));
    if (picture != null) {
      pictured = now;
      wishes.fulfil(done);
    }
  }

  private Health health(long now, List<WishId> done, @Nullable String picture) throws IOException {
    TrustedClock.Reading reading = facts.holds().clock().reading();
    Optional<Assignment> current = facts.held().at(now).map(Generation::assignment);
    Optional<Assignment> pending = facts.held().generations().pending();
    return new Health(
        now,
        facts.version(),
        current.map(Assignment::version).orElse(0L),
        facts.held().newestAssignment().map(Assignment::version).orElse(0L),
        facts.keys().version(),
        facts.held().shelf().version(),
        current.map(Assignment::program).orElse(null),
        pending.map(Assignment::program).orElse(null),
        facts.holds().keeper().now().orElse(null),
        facts.holds().keeper().open().orElse(null),
        new Health.Clock(reading.offset(), reading.uncertainty(), reading.trusted()),
        new Health.Disk(facts.holds().cache().free(), facts.holds().cache().size()),
        facts.vitals().freeMemory().orElse(null),
        facts.vitals().temperature().orElse(null),
        facts.holds().books().faults().list(),
        done,
        picture);
  }

  private @Nullable String picture() throws InterruptedException {
    try {
      byte[] jpeg = camera.pictures().get().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      String text = Base64.getEncoder().encodeToString(jpeg);
      if (text.length() <= Health.LONGEST_SCREENSHOT) {
        return text;
      }
      facts.holds().books().faults().add(FaultCode.SCREENSHOT_FAILED, "too large");
    } catch (ExecutionException | TimeoutException e) {
      facts.holds().books().faults().add(FaultCode.SCREENSHOT_FAILED);
    }
    return null;
  }
}
