package org.estation.player.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinuxDisplayIT {
  @TempDir Path connectors;

  @Test
  void one_connected_display_is_enough() throws IOException {
    connector("card0-HDMI-A-1", "disconnected");
    assertEquals(Optional.of(false), new LinuxDisplay(connectors).connected());
    connector("card0-DP-1", "connected");
    assertEquals(Optional.of(true), new LinuxDisplay(connectors).connected());
  }

  @Test
  void a_machine_without_connectors_cannot_tell() {
    assertEquals(Optional.empty(), new LinuxDisplay(connectors).connected());
    assertEquals(Optional.empty(), new LinuxDisplay(connectors.resolve("nowhere")).connected());
  }

  private void connector(String name, String state) throws IOException {
    Path folder = Files.createDirectory(connectors.resolve(name));
    Files.writeString(folder.resolve("status"), state + "\n");
  }
}
