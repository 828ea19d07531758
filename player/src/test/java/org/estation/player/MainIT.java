package org.estation.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.estation.player.text.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The player's process as what starts it sees it: one clear sentence in each language, and a code.
 */
@Timeout(120)
final class MainIT {
  @TempDir Path data;

  @Test
  void a_wrong_setting_ends_it_with_two() throws Exception {
    try (PlayerProcess player = start(Map.of("ESTATION_PLAYER_VOLUME", "loud"))) {
      assertEquals(Ending.BAD_SETTING.code(), player.exitCode());
      assertEquals(2, player.said().lines().count(), player.said());
      assertTrue(player.said().contains("player.volume"));
      assertTrue(player.said().contains("请写 0 到 100 的整数"));
    }
  }

  @Test
  void a_folder_that_cannot_be_used_is_named() throws Exception {
    Path file = Files.writeString(data.resolve("file"), "x");
    List<String> arguments = List.of("--data", file.resolve("player").toString());
    try (PlayerProcess player = PlayerProcess.start(Map.of(), arguments)) {
      assertEquals(Ending.UNUSABLE_FOLDER.code(), player.exitCode());
      assertEquals(2, player.said().lines().count(), player.said());
      assertTrue(player.said().contains(file.toString()));
    }
  }

  @Test
  void a_second_player_in_the_same_folder_says_so_and_ends() throws Exception {
    try (DataFolder first = DataFolder.open(data);
        PlayerProcess second = start(Map.of())) {
      assertEquals(Ending.ALREADY_RUNNING.code(), second.exitCode());
      assertTrue(second.said().contains(first.path().toString()), second.said());
    }
  }

  @Test
  void a_damaged_identity_is_named_and_not_replaced() throws Exception {
    Path identity = Files.writeString(data.resolve("identity.json"), "{");
    try (PlayerProcess player = start(Map.of())) {
      assertEquals(Ending.UNUSABLE_FOLDER.code(), player.exitCode());
      assertTrue(player.said().contains("identity.json"), player.said());
    }
    assertEquals("{", Files.readString(identity));
  }

  @Test
  void asked_to_end_it_ends_well_and_says_so() throws Exception {
    try (PlayerProcess player = start(Map.of())) {
      player.await("连不上服务器");
      assertFalse(Files.exists(data.resolve("stopped")));
      player.terminate();
      assertEquals(Ending.STOPPED.code(), player.exitCode());
      assertTrue(player.said().contains("estation: stopped"), player.said());
    }
    assertTrue(Files.exists(data.resolve("stopped")));
  }

  @Test
  void after_a_kill_the_folder_is_free_and_known_to_be_unclean() throws Exception {
    try (PlayerProcess player = start(Map.of())) {
      player.await("连不上服务器");
      player.kill();
    }
    try (DataFolder folder = DataFolder.open(data)) {
      assertFalse(folder.wasClean());
    }
  }

  private PlayerProcess start(Map<String, String> environment) throws IOException {
    List<String> arguments = List.of("--data", data.toString(), "--server", "http://127.0.0.1:1");
    return PlayerProcess.start(environment, arguments);
  }
}
