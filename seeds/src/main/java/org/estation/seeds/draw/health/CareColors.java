package org.estation.seeds.draw.health;

import java.awt.Color;
import org.estation.seeds.draw.canvas.Tint;

/** The colours of care: teal and mint for clean, coral for what harms, ink for words. */
final class CareColors {
  static final Color INK = Tint.of(0x12364A);
  static final Color TEAL = Tint.of(0x0E8C8C);
  static final Color MINT = Tint.of(0xDFF3EE);
  static final Color WATER = Tint.of(0x58B7E8);
  static final Color CORAL = Tint.of(0xF2694F);
  static final Color VIOLET = Tint.of(0x8468B8);
  static final Color HONEY = Tint.of(0xF3C463);
  static final Color SKIN = Tint.of(0xF5C8A4);
  static final Color QUIET = Tint.of(0x5E7C86);

  private CareColors() {}
}
