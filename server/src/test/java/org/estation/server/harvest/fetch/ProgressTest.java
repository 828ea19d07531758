package org.estation.server.harvest.fetch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ProgressTest {
  private static final long START = -5_000_000_000L;

  private final Progress progress = new Progress(START, Duration.ofMinutes(10));

  @Test
  void a_call_is_late_when_its_time_is_over() {
    progress.reached(1L << 30);
    assertFalse(progress.late(after(600)));
    assertTrue(progress.late(after(601)));
    assertTrue(progress.late());
  }

  @Test
  void a_trickle_is_late_long_before() {
    progress.reached(1_000);
    assertFalse(progress.late(after(20)));
    assertTrue(progress.late(after(21)));
  }

  @Test
  void four_kilobytes_a_second_are_enough() {
    progress.reached(4_096 * 280);
    assertFalse(progress.late(after(300)));
    assertTrue(progress.late(after(302)));
  }

  private static long after(long seconds) {
    return START + Duration.ofSeconds(seconds).toNanos();
  }
}
