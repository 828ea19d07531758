package org.estation.player.stage.sight;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import org.estation.player.playback.Showing;
import org.estation.player.stage.look.Room;
import org.estation.player.stage.warning.WarningBand;
import org.estation.shared.alerts.Alert;

/** An alert's picture or film below its band. */
final class BandedSight implements Sight {
  private final Sight sight;
  private final Node node;

  private BandedSight(Sight sight, Alert alert, Room room) {
    this.sight = sight;
    this.node = WarningBand.over(alert, room, sight.node());
  }

  /** The sight in the making below the band; cancelling it cancels that one. */
  static CompletableFuture<Sight> over(CompletableFuture<Sight> made, Alert alert, Room room) {
    CompletableFuture<Sight> banded = made.thenApply(sight -> new BandedSight(sight, alert, room));
    var _ =
        banded.whenComplete((_, failure) -> {
          if (failure instanceof CancellationException) {
            made.cancel(false);
          }
        });
    return banded;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void begin() {
    sight.begin();
  }

  @Override
  public Showing.Film film() {
    return sight.film();
  }

  @Override
  public void volume(int percent) {
    sight.volume(percent);
  }

  @Override
  public void end() {
    sight.end();
  }
}
