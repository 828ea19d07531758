package org.estation.seeds.draw.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class EaseTest {
  private static final List<DoubleUnaryOperator> CURVES =
      List.of(
          now -> Ease.linear(now, 2, 4),
          now -> Ease.smooth(now, 2, 4),
          now -> Ease.settle(now, 2, 4),
          now -> Ease.spring(now, 2, 4));

  @Test
  void every_curve_starts_at_0_and_ends_at_1_and_rests_outside_its_span() {
    for (DoubleUnaryOperator curve : CURVES) {
      assertEquals(0, curve.applyAsDouble(0), 1e-9);
      assertEquals(0, curve.applyAsDouble(2), 1e-9);
      assertEquals(1, curve.applyAsDouble(4), 1e-9);
      assertEquals(1, curve.applyAsDouble(9), 1e-9);
    }
  }

  @Test
  void a_spring_goes_beyond_its_goal_before_it_settles() {
    assertTrue(Ease.spring(3.5, 2, 4) > 1);
  }

  @Test
  void a_visit_comes_stays_and_leaves() {
    assertEquals(0, Ease.visit(1, 1, 5, 0.5), 1e-9);
    assertEquals(1, Ease.visit(3, 1, 5, 0.5), 1e-9);
    assertEquals(0, Ease.visit(5, 1, 5, 0.5), 1e-9);
  }

  @Test
  void scattered_places_fill_every_ninth_of_a_square() {
    boolean[] filled = new boolean[9];
    for (int i = 0; i < 24; i++) {
      int column = (int) (3 * Ease.scatter(i, 1));
      int row = (int) (3 * Ease.scatter(i, 2));
      filled[3 * row + column] = true;
    }
    for (boolean ninth : filled) {
      assertTrue(ninth);
    }
  }
}
