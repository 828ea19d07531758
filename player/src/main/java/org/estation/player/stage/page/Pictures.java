package org.estation.player.stage.page;

import javafx.scene.image.Image;
import org.estation.shared.id.Sha256;

/** Where pages get their pictures from. */
public interface Pictures {
  /** The picture of this hash, decoded as large as it fits into a box of these units. */
  Image load(Sha256 hash, double width, double height);
}
