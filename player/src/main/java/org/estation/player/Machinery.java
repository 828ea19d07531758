package org.estation.player;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.estation.player.config.Configuration;
import org.estation.player.vlc.PixelSize;
import org.estation.shared.device.Hardware;
import org.estation.shared.program.Program;

/** What the player is made of, as it says when it enrols. */
final class Machinery {
  private static final int LONGEST = 100;

  private Machinery() {}

  /**
   * What this machine is made of.
   *
   * @param picture pixels of the whole picture
   */
  static Hardware of(Configuration configuration, PixelSize picture) throws IOException {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.version");
    return new Hardware(
        cut(configuration.name().isEmpty() ? hostName() : configuration.name()),
        version(),
        List.of(Program.ENGINE),
        picture.width(),
        picture.height(),
        List.of("h264", "aac"),
        cut(system),
        Runtime.getRuntime().availableProcessors(),
        memory(),
        Files.getFileStore(configuration.data()).getTotalSpace());
  }

  private static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream bytes = Machinery.class.getResourceAsStream("version.properties")) {
      properties.load(Objects.requireNonNull(bytes));
    }
    return properties.getProperty("version");
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "estation";
    }
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : 0;
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
