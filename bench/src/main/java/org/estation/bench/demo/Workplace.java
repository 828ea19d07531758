package org.estation.bench.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the built system lies and where the demonstration keeps its state.
 *
 * @param root the checkout, with the built modules
 * @param data the demonstration's folder
 */
public record Workplace(Path root, Path data) {
  /** The workplace of the checkout that {@code ./estation} names. */
  public static Workplace at(Path data) {
    return new Workplace(Path.of(System.getProperty("estation.root", ".")).toAbsolutePath(), data);
  }

  /** The folder of the server's state. */
  public Path server() {
    return data.resolve("server");
  }

  /** The folder of the player's state. */
  public Path player() {
    return data.resolve("player");
  }

  /** An empty settings file, so that the user's own settings do not count here. */
  Path noSettings() throws IOException {
    Path file = data.resolve("no-settings.properties");
    Files.createDirectories(data);
    Files.writeString(file, "");
    return file;
  }

  /** The file that takes what a part says. */
  public Path log(String part) {
    return data.resolve("logs").resolve(part + ".log");
  }

  /** The command line that runs a module's {@code Main}. */
  public List<String> java(String module, List<String> arguments) {
    Path target = root.resolve(module).resolve("target");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                target.resolve("classes") + ":" + target.resolve("lib") + "/*",
                "org.estation." + module + ".Main"));
    command.addAll(arguments);
    return command;
  }

  /** Starts a module's {@code Main} as a part. */
  public Part start(String module, List<String> arguments, Map<String, String> environment)
      throws IOException {
    return Part.start(java(module, arguments), environment, log(module));
  }

  /** Bytes of the media files the player holds. */
  long bytesCached() throws IOException {
    try (Stream<Path> files = Files.walk(player().resolve("blobs"))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
