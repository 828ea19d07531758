package org.estation.player.sync;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.estation.player.fault.Faults;
import org.estation.player.text.Announcements;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Polling;
import org.estation.shared.id.ScreenId;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.Jws;

/** Asks for this screen's assignment, and takes it when it is to be believed. */
final class Following {
  private static final Polling UNTIL_TOLD = new Polling(5_000, 10_000, 10_000, 300_000);

  private final DeviceClient client;
  private final KeyRing keys;
  private final Joining joining;
  private final Generations generations;
  private final Reactions reactions;
  private String refused = "";

  /**
   * What follows from an assignment.
   *
   * @param now milliseconds since 1970 UTC
   */
  record Reactions(Wishes wishes, LongSupplier now, Announcements announcements, Faults faults) {}

  Following(Joining.Server server, Joining joining, Generations generations, Reactions reactions) {
    this.client = server.client();
    this.keys = server.keys();
    this.joining = joining;
    this.generations = generations;
    this.reactions = reactions;
  }

  /** How often to call. */
  Polling polling() {
    return generations.newest().map(stock -> stock.assignment().polling()).orElse(UNTIL_TOLD);
  }

  /** Asks once. */
  void ask() throws IOException, InterruptedException, BadSignature {
    Optional<Stock> held = generations.newest();
    switch (client.assignment(held.map(stock -> stock.signed().tag()).orElse(""))) {
      case SignedAnswer.Fresh fresh -> take(fresh);
      case SignedAnswer.Unchanged _, SignedAnswer.None _ -> {}
    }
  }

  private void take(SignedAnswer.Fresh fresh)
      throws IOException, InterruptedException, BadSignature {
    ScreenId screen = joining.identity().screen();
    Optional<Stock> held = generations.newest();
    if (held.filter(stock -> stock.signed().assignment().equals(fresh.signed())).isPresent()
        || screen == null) {
      return;
    }
    if (!keys.keys().containsKey(Jws.claimedKey(fresh.signed()))) {
      joining.fetchKeys();
    }
    long version = held.map(stock -> stock.assignment().version()).orElse(0L);
    Acceptance.Standing standing =
        new Acceptance.Standing(keys.keys(), screen, version, reactions.now().getAsLong());
    switch (Acceptance.of(fresh.signed(), standing)) {
      case Acceptance.Accepted accepted -> accept(accepted.assignment(), fresh);
      case Acceptance.Refused refusal -> refuse(refusal);
    }
  }

  private void accept(Assignment assignment, SignedAnswer.Fresh fresh) throws IOException {
    generations.accept(assignment, new Signed(fresh.signed(), keys.signed(), fresh.tag()));
    reactions.wishes().take(assignment.wishes());
    refused = "";
    reactions.announcements().say("assignment.accepted", assignment.version(), assignment.name());
  }

  private void refuse(Acceptance.Refused refusal) {
    reactions.faults().add(refusal.why());
    if (!refused.equals(refusal.why().name())) {
      refused = refusal.why().name();
      reactions.announcements().say("assignment.refused", refused);
    }
  }
}
