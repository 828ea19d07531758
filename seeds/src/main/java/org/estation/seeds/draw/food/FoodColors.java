package org.estation.seeds.draw.food;

import java.awt.Color;
import org.estation.seeds.draw.canvas.Tint;

/** The colours of the kitchen: cream and ink, tomato for danger, leaf and ice for what is safe. */
final class FoodColors {
  static final Color CREAM = Tint.of(0xFFF6E8);
  static final Color SAND = Tint.of(0xF6DFBF);
  static final Color INK = Tint.of(0x3B2A20);
  static final Color TOMATO = Tint.of(0xE2502B);
  static final Color MUSTARD = Tint.of(0xF6B73C);
  static final Color LEAF = Tint.of(0x2E7D5B);
  static final Color ICE = Tint.of(0x3D9BD6);
  static final Color PORCELAIN = Tint.of(0xFDFDFB);

  private FoodColors() {}
}
