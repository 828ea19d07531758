package org.estation.player.vlc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PixelSizeTest {
  private static final PixelSize LANDSCAPE = new PixelSize(1920, 1080);
  private static final PixelSize PORTRAIT = new PixelSize(1080, 1920);

  @Test
  void a_picture_keeps_its_proportions_inside_a_box() {
    assertEquals(new PixelSize(1080, 608), LANDSCAPE.fittedInto(PORTRAIT));
    assertEquals(new PixelSize(608, 1080), PORTRAIT.fittedInto(LANDSCAPE));
    assertEquals(LANDSCAPE, new PixelSize(1280, 720).fittedInto(LANDSCAPE));
  }

  @Test
  void a_picture_keeps_its_proportions_around_a_box() {
    assertEquals(new PixelSize(3413, 1920), LANDSCAPE.covering(PORTRAIT));
  }

  @Test
  void a_very_flat_picture_has_at_least_one_line() {
    assertEquals(new PixelSize(100, 1), new PixelSize(30_000, 1).fittedInto(new PixelSize(100, 9)));
  }
}
