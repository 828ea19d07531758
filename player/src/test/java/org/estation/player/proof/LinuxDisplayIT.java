package org.estation.player.proof;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinuxDisplayIT {
  @TempDir Path connectors;

  @Test
  void one_connected_display_is_enough() throws IOException {
    connector("card0-HDMI-A-1", "disconnected");
    assertFalse(new LinuxDisplay(connectors).isConnected());
    connector("card0-DP-1", "connected");
    assertTrue(new LinuxDisplay(connectors).isConnected());
  }

  @Test
  void a_machine_without_connectors_is_taken_to_have_a_display() {
    assertTrue(new LinuxDisplay(connectors).isConnected());
    assertTrue(new LinuxDisplay(connectors.resolve("nowhere")).isConnected());
  }

  private void connector(String name, String state) throws IOException {
    Path folder = Files.createDirectory(connectors.resolve(name));
    Files.writeString(folder.resolve("status"), state + "\n");
  }
}
