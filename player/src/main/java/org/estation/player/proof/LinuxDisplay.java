package org.estation.player.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Displays as the kernel's graphics drivers report them, one file a connector. A machine without
 * connectors, such as one with a virtual display, cannot tell.
 */
public final class LinuxDisplay implements Display {
  private final Path connectors;

  /** Displays in this folder, {@code /sys/class/drm} on a real machine. */
  public LinuxDisplay(Path connectors) {
    this.connectors = connectors;
  }

  @Override
  public Optional<Boolean> connected() {
    List<String> states = states();
    return states.isEmpty() ? Optional.empty() : Optional.of(states.contains("connected"));
  }

  private List<String> states() {
    if (!Files.isDirectory(connectors)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(connectors)) {
      return all.map(connector -> connector.resolve("status"))
          .filter(Files::isReadable)
          .map(LinuxDisplay::state)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String state(Path status) {
    try {
      return Files.readString(status).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }
}
