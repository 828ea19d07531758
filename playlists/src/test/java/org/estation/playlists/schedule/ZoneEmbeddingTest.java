package org.estation.playlists.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.ZoneOffsets;
import org.junit.jupiter.api.Test;

class ZoneEmbeddingTest {
  private static final int CHANGE = LocalDay.of("2027-03-28").number();

  @Test
  void china_has_one_offset() {
    assertEquals(
        new ZoneOffsets("Asia/Shanghai", 28_800, List.of()),
        ZoneEmbedding.of(ZoneId.of("Asia/Shanghai"), new Horizon(CHANGE, CHANGE + 500)));
  }

  @Test
  void a_horizon_and_two_days_on_each_side_of_it_are_embedded() {
    List<ZoneOffsets.Transition> summer =
        List.of(new ZoneOffsets.Transition(1_806_195_600_000L, 7_200));
    assertEquals(summer, transitions(CHANGE, CHANGE));
    assertEquals(summer, transitions(CHANGE + 2, CHANGE + 9));
    assertEquals(summer, transitions(CHANGE - 9, CHANGE - 2));
    assertEquals(List.of(), transitions(CHANGE + 3, CHANGE + 9));
    assertEquals(List.of(), transitions(CHANGE - 9, CHANGE - 3));
  }

  private static List<ZoneOffsets.Transition> transitions(int first, int last) {
    return ZoneEmbedding.of(ZoneId.of("Europe/Berlin"), new Horizon(first, last)).transitions();
  }
}
