package org.estation.player.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.estation.shared.device.Health;
import org.junit.jupiter.api.Test;

final class FaultsTest {
  private long now = 7;
  private final Faults faults = new Faults(() -> Instant.ofEpochMilli(now));

  @Test
  void the_same_thing_is_listed_once_with_its_count_and_the_latest_comes_first() {
    faults.add(FaultCode.BLOB_FAILED, "a");
    faults.add(FaultCode.DISK_FULL);
    now = 9;
    faults.add(FaultCode.BLOB_FAILED, "a");
    assertEquals(
        List.of(
            new Health.Fault("BLOB_FAILED", "a", 9, 2), new Health.Fault("DISK_FULL", "", 7, 1)),
        faults.list());
  }

  @Test
  void of_too_many_those_that_happened_longest_ago_are_forgotten() {
    for (int i = 0; i < 60; i++) {
      faults.add(FaultCode.BLOB_FAILED, "blob " + i);
    }
    assertEquals(50, faults.list().size());
    assertEquals("blob 59", faults.list().getFirst().subject());
    assertEquals("blob 10", faults.list().getLast().subject());
  }

  @Test
  void a_long_subject_is_cut() {
    faults.add(FaultCode.BLOB_FAILED, "x".repeat(300));
    assertEquals(200, faults.list().getFirst().subject().length());
  }
}
