package org.estation.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.estation.server.platform.config.BadSetting;
import org.estation.server.platform.config.Settings;
import org.estation.server.platform.config.SettingsReader;

/**
 * The server's commands: {@code serve}, {@code backup}, {@code restore}, {@code reset-password},
 * {@code add-account}, {@code timeline}, {@code compile}.
 */
public final class Main {
  private Main() {}

  /** Runs a command; the exit status is 0, or one that {@link Stop} names. */
  public static void main(String[] arguments) {
    try {
      quietLibraries();
      List<String> words = List.of(arguments);
      switch (words.isEmpty() ? "" : words.getFirst()) {
        case "timeline" -> TimelineCommand.run(words.subList(1, words.size()), System.out);
        case "compile" -> CompileCommand.run(words.subList(1, words.size()), System.out);
        default -> run(Arguments.of(arguments));
      }
    } catch (BadSetting | Stop e) {
      System.err.println(e.getMessage());
      System.exit(e instanceof Stop stop ? stop.status() : Stop.BAD_USE);
    }
  }

  /** Logs go to standard error: warnings of libraries, and all of our own from information on. */
  private static void quietLibraries() {
    try (InputStream configuration = Main.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Arguments given) throws Stop, BadSetting {
    Settings settings = settings(given);
    switch (given.command()) {
      case "serve" -> Server.serve(settings);
      case "backup" -> Backup.write(settings, given.file());
      case "restore" -> Backup.restore(settings, given.file());
      case "reset-password" -> AccountCommands.resetPassword(settings, given.name());
      case "add-account" -> AccountCommands.add(settings, given.rest());
      default ->
          throw new Stop(
              Stop.BAD_USE,
              "不认识的命令：" + given.command() + "。",
              "Unknown command: " + given.command() + ".");
    }
  }

  private static Settings settings(Arguments given) throws BadSetting {
    Map<String, String> environment = new TreeMap<>(System.getenv());
    given.options().forEach(environment::put);
    Path data = Path.of(environment.getOrDefault("ESTATION_SERVER_DATA", home()));
    String file =
        environment.getOrDefault("ESTATION_CONFIG", data.resolve("estation.properties").toString());
    return SettingsReader.read(Path.of(file), environment);
  }

  private static String home() {
    return Path.of(System.getProperty("user.home"), ".estation", "server").toString();
  }

  /**
   * What was typed.
   *
   * @param options {@code --data} and {@code --port} as the environment variables they stand for
   */
  record Arguments(String command, List<String> rest, Map<String, String> options) {
    private static final Map<String, String> VARIABLES =
        Map.of(
            "--data", "ESTATION_SERVER_DATA",
            "--port", "ESTATION_SERVER_PORT",
            "--config", "ESTATION_CONFIG");

    static Arguments of(String[] typed) throws Stop {
      List<String> words = new ArrayList<>(Arrays.asList(typed));
      Map<String, String> options = new TreeMap<>();
      for (Map.Entry<String, String> option : VARIABLES.entrySet()) {
        int at = words.indexOf(option.getKey());
        if (at >= 0 && at + 1 < words.size()) {
          options.put(option.getValue(), words.remove(at + 1));
          words.remove(at);
        }
      }
      String unknown = words.stream().filter(word -> word.startsWith("--")).findFirst().orElse("");
      if (!unknown.isEmpty()) {
        throw new Stop(
            Stop.BAD_USE,
            "选项 " + unknown + " 不可用，或缺少它的值。",
            "The option " + unknown + " is not known or lacks its value.");
      }
      String command = words.isEmpty() ? "serve" : words.removeFirst();
      return new Arguments(command, words, options);
    }

    Path file() throws Stop {
      if (rest.size() != 1) {
        throw new Stop(Stop.BAD_USE, "请给出一个文件名。", "Name one file.");
      }
      return Path.of(rest.getFirst());
    }

    String name() {
      return rest.isEmpty() ? Server.ADMINISTRATOR : rest.getFirst();
    }
  }
}
