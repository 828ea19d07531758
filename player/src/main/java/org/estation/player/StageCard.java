package org.estation.player;

import java.net.URI;
import org.estation.player.playback.Stage;
import org.estation.player.sync.Front;
import org.estation.shared.program.Region;
import org.estation.shared.trust.PairingCode;

/** The pairing card on a stage. */
final class StageCard implements Front.PairingCard {
  private final Stage stage;
  private final URI server;

  StageCard(Stage stage, URI server) {
    this.stage = stage;
    this.server = server;
  }

  @Override
  public void show(PairingCode code) {
    stage.pairing(code.text(), server.toString());
  }

  @Override
  public void remove() {
    stage.idle(Region.main());
  }
}
