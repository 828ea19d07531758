package org.estation.server.screen.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private long now = 10_000;
  private final Admission admission = new Admission(3, () -> Instant.ofEpochMilli(now));

  @Test
  void so_many_come_in_each_second_and_the_others_are_spread_over_the_next_ones() {
    Map<Integer, Integer> waits = new TreeMap<>();
    for (int i = 0; i < 10; i++) {
      waits.merge(admission.secondsToWait(), 1, Integer::sum);
    }

    assertEquals(Map.of(0, 3, 1, 3, 2, 3, 3, 1), waits);
  }

  @Test
  void all_who_obey_are_in_when_the_last_promised_second_has_come() {
    TreeMap<Long, Integer> back = new TreeMap<>(Map.of(now, 20));
    int in = 0;
    while (!back.isEmpty()) {
      Map.Entry<Long, Integer> next = back.firstEntry();
      now = next.getKey();
      int callers = next.getValue();
      back.remove(now);
      int before = in;
      for (int i = 0; i < callers; i++) {
        int wait = admission.secondsToWait();
        if (wait == 0) {
          in++;
        } else {
          back.merge(now + wait * 1_000L, 1, Integer::sum);
        }
      }
      assertTrue(in - before <= 3);
    }

    assertEquals(20, in);
    assertEquals(16_000, now);
  }

  @Test
  void the_door_is_open_again_when_nobody_waits() {
    for (int i = 0; i < 3; i++) {
      admission.secondsToWait();
    }

    now += 1_000;

    assertEquals(0, admission.secondsToWait());
  }
}
