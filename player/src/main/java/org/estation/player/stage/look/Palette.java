package org.estation.player.stage.look;

import javafx.scene.paint.Color;

/** The colours. Ink on paper has a contrast of over 13 to 1, the quiet one of over 5 to 1. */
public final class Palette {
  /** What articles are written on. */
  public static final Color PAPER = Color.web("#FAF7F0");

  /** What cards are made of. */
  public static final Color CARD = Color.WHITE;

  /** Words. */
  public static final Color INK = Color.web("#16242F");

  /** Words of less weight. */
  public static final Color QUIET = Color.web("#56646F");

  /** Rules and frames. */
  public static final Color LINE = Color.web("#E3DCCF");

  /** The brand. */
  public static final Color TEAL = Color.web("#0B7A75");

  /** Notices of the community. */
  public static final Color WARM = Color.web("#B93A1E");

  /** The ground of notices. */
  public static final Color WARM_PAPER = Color.web("#FFF6EE");

  /** The dark ground of cards and of what does not fill the picture. */
  public static final Color NIGHT = Color.web("#0C1F2C");

  /** Words on a dark ground. */
  public static final Color LIGHT = Color.web("#F4F7F6");

  /** Words of less weight on a dark ground. */
  public static final Color FAINT = Color.web("#A9BBC2");

  private Palette() {}
}
