package org.estation.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.estation.player.fault.Faults;
import org.estation.player.text.Announcements;
import org.estation.shared.id.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RescueIT {
  @TempDir Path data;
  private final Faults faults = new Faults(InstantSource.system());
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private int restarts;

  @Test
  void a_film_that_stands_still_is_reported_and_nothing_more() throws Exception {
    try (DataFolder folder = DataFolder.open(data)) {
      rescue(folder).frozen(new ItemId("item-1"));
      assertEquals(List.of("FILM_FROZEN item-1"), reported(faults));
      assertEquals(0, restarts);
    }
  }

  @Test
  void a_picture_that_is_not_drawn_has_the_player_started_again_and_the_next_start_says_so()
      throws Exception {
    try (DataFolder folder = DataFolder.open(data)) {
      rescue(folder).notDrawn();
      assertEquals(1, restarts);
      assertEquals(1, said.toString(StandardCharsets.UTF_8).lines().count());
    }
    try (DataFolder folder = DataFolder.open(data)) {
      Faults next = new Faults(InstantSource.system());
      Rescue.report(folder, next);
      assertEquals(List.of("SCREEN_FROZEN drawing"), reported(next));
      Faults third = new Faults(InstantSource.system());
      Rescue.report(folder, third);
      assertEquals(List.of(), reported(third));
    }
  }

  @Test
  void films_that_stand_still_whatever_is_done_have_the_player_started_again() throws Exception {
    try (DataFolder folder = DataFolder.open(data)) {
      rescue(folder).helpless();
      assertEquals(1, restarts);
      assertEquals(List.of("SCREEN_FROZEN films"), reported(faults));
    }
  }

  private Rescue rescue(DataFolder folder) {
    Announcements announcements =
        new Announcements(new PrintStream(said, true, StandardCharsets.UTF_8));
    return new Rescue(folder, faults, announcements, () -> restarts++);
  }

  private static List<String> reported(Faults faults) {
    return faults.list().stream().map(fault -> fault.code() + " " + fault.subject()).toList();
  }
}
