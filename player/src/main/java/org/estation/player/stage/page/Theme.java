package org.estation.player.stage.page;

import java.util.List;
import javafx.scene.paint.Color;
import org.estation.player.stage.look.Palette;
import org.estation.shared.program.Words;

/**
 * How a kind of text looks. Sizes are for a place whose shorter side is 1,080.
 *
 * @param kicker what stands above the title
 * @param banded whether the kicker stands in a band of the accent's colour
 * @param title size of the title
 * @param bodies sizes of the body, largest first; the largest is taken that needs no more pages
 */
public record Theme(
    Words kicker, boolean banded, Color paper, Color accent, double title, List<Double> bodies) {
  public Theme {
    bodies = List.copyOf(bodies);
  }

  /** Articles. */
  public static Theme article(Words kicker) {
    return new Theme(
        kicker, false, Palette.PAPER, Palette.TEAL, 72, List.of(60.0, 54.0, 50.0, 46.0));
  }

  /** Notices of the community. */
  public static Theme notice(Words kicker) {
    return new Theme(
        kicker, true, Palette.WARM_PAPER, Palette.WARM, 84, List.of(84.0, 72.0, 62.0, 54.0));
  }
}
