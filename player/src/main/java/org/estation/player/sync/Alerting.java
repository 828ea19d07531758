package org.estation.player.sync;

import java.io.IOException;
import java.util.Optional;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.player.text.Announcements;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.Jws;

/** Asks for the alerts document, and takes it when it is to be believed. */
final class Alerting {
  private static final String SUBJECT = "alerts";

  private final Joining.Server server;
  private final Joining joining;
  private final AlertsShelf shelf;
  private final Reactions reactions;
  private String refused = "";

  /**
   * What follows from a document.
   *
   * @param changed has the screen look at it at once
   */
  record Reactions(Announcements announcements, Faults faults, Runnable changed) {}

  Alerting(Joining.Server server, Joining joining, AlertsShelf shelf, Reactions reactions) {
    this.server = server;
    this.joining = joining;
    this.shelf = shelf;
    this.reactions = reactions;
  }

  /** Asks once. */
  void ask() throws IOException, InterruptedException, BadSignature {
    Optional<AlertsShelf.Proof> held = shelf.proof();
    switch (server.client().alerts(held.map(AlertsShelf.Proof::tag).orElse(""))) {
      case SignedAnswer.Fresh fresh -> take(fresh);
      case SignedAnswer.Unchanged _, SignedAnswer.None _ -> {}
    }
  }

  private void take(SignedAnswer.Fresh fresh)
      throws IOException, InterruptedException, BadSignature {
    String signed = fresh.signed();
    if (shelf.proof().filter(proof -> proof.alerts().equals(signed)).isPresent()) {
      return;
    }
    if (!server.keys().keys().containsKey(Jws.claimedKey(signed))) {
      joining.fetchKeys();
    }
    switch (AlertsAcceptance.of(signed, server.keys().keys(), shelf.version())) {
      case AlertsAcceptance.Accepted accepted -> accept(accepted.alerts(), fresh);
      case AlertsAcceptance.Refused refusal -> refuse(refusal.why());
    }
  }

  private void accept(Alerts alerts, SignedAnswer.Fresh fresh) throws IOException {
    try {
      shelf.accept(
          alerts, new AlertsShelf.Proof(fresh.signed(), server.keys().signed(), fresh.tag()));
    } finally {
      reactions.changed().run();
    }
    refused = "";
    reactions.announcements().say("alerts.accepted", alerts.version());
  }

  private void refuse(FaultCode why) {
    reactions.faults().add(why, SUBJECT);
    if (!refused.equals(why.name())) {
      refused = why.name();
      reactions.announcements().say("alerts.refused", refused);
    }
  }
}
