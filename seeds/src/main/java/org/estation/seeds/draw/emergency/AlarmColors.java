package org.estation.seeds.draw.emergency;

import java.awt.Color;
import org.estation.seeds.draw.canvas.Tint;

/** The colours of alarm: navy for calm ground, orange for what to do, green for the way out. */
final class AlarmColors {
  static final Color NAVY = Tint.of(0x12293F);
  static final Color STEEL = Tint.of(0x2C4A66);
  static final Color ORANGE = Tint.of(0xF4711F);
  static final Color AMBER = Tint.of(0xFFB52E);
  static final Color SAND = Tint.of(0xFBEFDD);
  static final Color EXIT = Tint.of(0x169B62);
  static final Color SMOKE = Tint.of(0x39414B);

  private AlarmColors() {}
}
