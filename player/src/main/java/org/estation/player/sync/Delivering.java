package org.estation.player.sync;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.estation.player.proof.PlaysOutbox;
import org.estation.player.text.Announcements;

/** Hands in play records until the server has all of them. */
final class Delivering {
  private static final int MOST_BATCHES = 20;

  private final DeviceClient client;
  private final PlaysOutbox outbox;
  private final LongSupplier now;
  private final Announcements announcements;

  /**
   * Deliveries of this outbox.
   *
   * @param now milliseconds since 1970 UTC
   */
  Delivering(
      DeviceClient client, PlaysOutbox outbox, LongSupplier now, Announcements announcements) {
    this.client = client;
    this.outbox = outbox;
    this.now = now;
    this.announcements = announcements;
  }

  /** Delivers what there is, at most twenty batches. */
  void deliver() throws IOException, InterruptedException {
    int records = 0;
    for (int i = 0; i < MOST_BATCHES; i++) {
      Optional<PlaysOutbox.Sending> sending = outbox.next();
      if (sending.isEmpty()) {
        break;
      }
      records += deliver(sending.get());
    }
    if (records > 0) {
      announcements.say("plays.delivered", records);
    }
  }

  private int deliver(PlaysOutbox.Sending sending) throws IOException, InterruptedException {
    return switch (client.plays(sending.signed())) {
      case Delivery.Stored stored -> {
        outbox.stored(sending, stored.receipt(), now.getAsLong());
        yield sending.batch().lines().size();
      }
      case Delivery.Expected expected -> {
        outbox.expected(sending, expected.number(), now.getAsLong());
        yield 0;
      }
    };
  }
}
