package org.estation.player.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.estation.player.text.CannotGoOn;
import org.jspecify.annotations.Nullable;

/**
 * Reads the player's settings. The file is {@code estation.properties} in the data folder, or the
 * one that is named. Of an argument, the environment, the file and the standard value the first
 * that is there counts.
 */
public final class ConfigurationReader {
  private static final String DATA = "--data";
  private static final String SERVER = "--server";
  private static final String FILE = "--config";

  private static final Set<String> NAMES = Set.of(DATA, SERVER, FILE);

  private final Map<String, String> environment;
  private final Path home;

  /**
   * Reads settings of this environment.
   *
   * @param home the user's home folder
   */
  public ConfigurationReader(Map<String, String> environment, Path home) {
    this.environment = environment;
    this.home = home;
  }

  /**
   * The settings.
   *
   * @param arguments {@code --data DIR}, {@code --server URL} and {@code --config FILE}, each at
   *     most once
   * @throws CannotGoOn when a value is wrong or a name unknown; its words name key, value and what
   *     is allowed
   */
  public Configuration read(List<String> arguments) throws CannotGoOn {
    Map<String, String> given = options(arguments);
    SettingSources sources = new SettingSources(environment, file(given));
    return new Configuration(
        value(Setting.SERVER, given.get(SERVER), sources, SERVER),
        data(given.get(DATA), sources),
        sources.value(Setting.NAME),
        sources.value(Setting.WIDTH),
        sources.value(Setting.HEIGHT),
        sources.value(Setting.FULLSCREEN),
        sources.value(Setting.VOLUME));
  }

  private static Map<String, String> options(List<String> arguments) throws CannotGoOn {
    Map<String, String> given = new TreeMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      boolean known = NAMES.contains(name);
      if (!known || i + 1 == arguments.size() || given.containsKey(name)) {
        throw SettingSources.bad("argument.wrong", name);
      }
      given.put(name, arguments.get(i + 1));
    }
    return given;
  }

  private @Nullable Path file(Map<String, String> given) throws CannotGoOn {
    String named = given.get(FILE);
    if (named != null) {
      return Path.of(named);
    }
    Path data = data(given.get(DATA), new SettingSources(environment, null));
    Path standard = data.resolve("estation.properties");
    return Files.exists(standard) ? standard : null;
  }

  private Path data(@Nullable String given, SettingSources sources) throws CannotGoOn {
    String text = value(Setting.DATA, given, sources, DATA);
    Path path = text.startsWith("~/") ? home.resolve(text.substring(2)) : Path.of(text);
    return path.toAbsolutePath().normalize();
  }

  private static <T> T value(
      Setting<T> setting, @Nullable String given, SettingSources sources, String argument)
      throws CannotGoOn {
    return given == null ? sources.value(setting) : SettingSources.parse(setting, given, argument);
  }
}
