package org.estation.player;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.nio.file.Files;
import java.util.List;
import org.estation.player.config.Configuration;
import org.estation.shared.device.Hardware;
import org.estation.shared.program.Program;

/** What the player is made of, as it says when it enrols. */
final class Machinery {
  private static final String VERSION = "0.1.0";

  private Machinery() {}

  static Hardware of(Configuration configuration) throws IOException {
    return new Hardware(
        name(configuration),
        VERSION,
        List.of(Program.ENGINE),
        configuration.width(),
        configuration.height(),
        List.of("h264"),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        Runtime.getRuntime().availableProcessors(),
        memory(),
        Files.getFileStore(configuration.data()).getTotalSpace());
  }

  private static String name(Configuration configuration) throws IOException {
    return configuration.name().isEmpty()
        ? InetAddress.getLocalHost().getHostName()
        : configuration.name();
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : 0;
  }
}
